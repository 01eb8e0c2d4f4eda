/** The panel on a small screen: a sheet with three snap points on an upright phone, a panel at the left on one that lies on its side. */

export const snapPoints = ['peek', 'half', 'full'] as const;
export type SnapPoint = (typeof snapPoints)[number];

/** CSS pixels a finger may wander and still have tapped. */
export const TAP = 6;

/** The snap point that a finger meant when it let go of the upper edge. @param heightOf CSS pixels of a snap point */
export function nearestSnapPoint(
	height: number,
	heightOf: (point: SnapPoint) => number
): SnapPoint {
	const distance = (point: SnapPoint) => Math.abs(heightOf(point) - height);
	return snapPoints.reduce((best, point) => (distance(point) < distance(best) ? point : best));
}

/** One snap point up or down. */
export const nextSnapPoint = (snapPoint: SnapPoint, by: 1 | -1): SnapPoint =>
	snapPoints[Math.min(snapPoints.length - 1, Math.max(0, snapPoints.indexOf(snapPoint) + by))] ??
	snapPoint;
