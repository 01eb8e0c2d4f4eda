/** How things look on both drawings of the map. */
import type { MemberStatus } from '../../model/schema.ts';

/** Zoom from which areas stand as points, and below which as one number for each province. */
export const POINTS_FROM = 4;

/** Zooms from which the numbers stand closer to their areas; below the first there is one for all of China. See province-places.ts. */
export const TIERS = [1.25, 1.48, 1.9, 2.6] as const;

/** The arrangement of numbers at a zoom: 0 is the one number for all of China. */
export const tierAt = (zoom: number): number => TIERS.filter((from) => zoom >= from).length;

/** Zoom to which a number opens: that of China to those of its provinces, theirs to the points of their cities. */
export const numberZoom = (isChina: boolean): number => (isChina ? TIERS[2] : 5);

/** Line patterns of member statuses, in CSS pixels of dash and gap at the line's width. Legend and map share them. */
export const memberDashes: Record<MemberStatus, number[] | undefined> = {
	'in-force': undefined,
	signed: [9, 3.5],
	applicant: [2, 3],
	participant: undefined,
	left: [9, 3, 2, 3],
	suspended: [9, 3, 2, 3]
};
