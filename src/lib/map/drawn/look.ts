/**
 * How the map looks, for MapLibre's layers, the SVG map and the swatches of the key. Widths, radii and dashes are CSS pixels, opacities
 * 0–1. A value by state is that of the first flag that is set, in the order written here.
 */
import type { MemberStatus } from '../../model/schema.ts';
import type { ByState } from './by-state.ts';

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

/** Edge of a mark, CSS pixels. */
export const MARK = 18;

/** Round the mark that is selected. */
export const selectedRing = { radius: 13, width: 1.6, opacity: 0.2 };

/** Opacity of what is in force on both days of a comparison: there, but not the news. */
export const KEPT = 0.42;

/** Of partner countries; small parts of one are outlined as thinly whatever its state. */
export const partnerOutline = {
	width: {
		selected: 2.2,
		fresh: 2.2,
		recent: 1.8,
		related: 1.8,
		hover: 1.6,
		added: 1.5,
		base: 0.85
	} satisfies ByState<number>,
	minorWidth: 0.6
};

/** A country whose first day is known only roughly, while it may be a partner. */
export const possibleOutline = { width: 1, dash: [3.4, 2.6] };

/** Edge of the tile of hatching and width of its lines. */
export const hatch = { tile: 7.8, width: 2.2 };

/** Where an arc ends. */
export const partnerPoint = {
	radius: { selected: 4.6, small: 3.4, base: 2.3 },
	rim: 1.2,
	opacity: { selected: 1, kept: KEPT, on: 1, possible: 0.5, base: 0 } satisfies ByState<number>
};

/** Arcs of the last twelve months are bright, older ones quiet; what is new or selected has one of its own. */
export const arc = {
	width: { hover: 2.2, related: 1.7, recent: 1.7, base: 1.05 } satisfies ByState<number>,
	/** Before it fades towards China. */
	opacity: {
		fresh: 0,
		selected: 0,
		hover: 1,
		kept: 0.2,
		related: 1,
		recent: 1,
		on: 0.8,
		base: 0
	} satisfies ByState<number>,
	nowWidth: 1.9
};

export const areaPoint = {
	/** At zooms; in between they follow a straight line. */
	radius: [
		[1, 1.9],
		[3, 2.7],
		[4, 3.1],
		[6, 4.5],
		[8, 6]
	] as const,
	/** What stayed between two compared days is drawn smaller. */
	keptScale: 0.7,
	opacity: { kept: 0.7, on: 1, possible: 0.4, base: 0 } satisfies ByState<number>,
	rimWidth: { hover: 1.8, recent: 1.6, added: 0.9, base: 0.7 } satisfies ByState<number>,
	rimOpacity: { selected: 1, kept: 0, on: 1, possible: 0.6, base: 0 } satisfies ByState<number>
};

/** Zones and pavilions. What ended between two compared days is as faint as what is only possible; the list of changes names it. */
export const symbolOpacity: ByState<number> = {
	selected: 1,
	kept: KEPT,
	on: 1,
	possible: 0.45,
	ended: 0.45,
	base: 0
};

/** Outlines of the members of a mechanism, and of the countries that the selected one's agreements bind. */
export const member = {
	width: 2.6,
	/** Of a participant: two lines and the gap between them. */
	double: { line: 1.3, gap: 1.6 },
	casing: { width: 4.6, opacity: 0.7 },
	bound: { width: 1.3, opacity: 0.85 }
};

/** Lines round the coast, faint, because neighbouring coasts lie on top of one another and add up. */
export const waterLines = [
	{ width: 26, opacity: 0.022 },
	{ width: 15, opacity: 0.035 },
	{ width: 7, opacity: 0.06 }
];
