/** The panel on a small screen: a sheet with three stops on an upright phone, a panel at the left on one that lies on its side. */

export const stops = ['peek', 'half', 'full'] as const;
export type Stop = (typeof stops)[number];

/** CSS pixels a finger may wander and still have tapped. */
export const TAP = 6;

/** The stop that a finger meant when it let go of the upper edge. @param heights CSS pixels of each stop */
export function nearestStop(height: number, heights: Record<Stop, number>): Stop {
	return stops.reduce((best, stop) =>
		Math.abs(heights[stop] - height) < Math.abs(heights[best] - height) ? stop : best
	);
}

/** One stop up or down. */
export const nextStop = (stop: Stop, by: 1 | -1): Stop =>
	stops[Math.min(stops.length - 1, Math.max(0, stops.indexOf(stop) + by))] ?? stop;
