/**
 * How the map looks, for MapLibre's layers, the SVG map with its style sheet (`look(…)` in picture.css), what is taken along, and the
 * swatches of the key. Widths, radii and dashes are CSS pixels, opacities and shares 0–1. A value by state is that of the first flag
 * that is set, in the order written here. Here stands what the key and panels show too; all else in mark-look.ts.
 */
import type { MemberStatus } from '../../model/schema.ts';
import type { ByState } from './by-state.ts';

/** Line patterns of member statuses, in CSS pixels of dash and gap at the line's width. Legend and map share them. */
export const memberDashes: Record<MemberStatus, number[] | undefined> = {
	'in-force': undefined,
	signed: [9, 3.5],
	applicant: [2, 3],
	participant: undefined,
	left: [9, 3, 2, 3],
	suspended: [9, 3, 2, 3]
};

/** Opacity of what is in force on both days of a comparison: there, but not the news. */
export const KEPT_OPACITY = 0.42;

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

/** Outlines of the members of a mechanism, and of the countries that the selected one's agreements bind. */
export const member = {
	width: 2.6,
	/** Of a participant: two lines and the gap between them. */
	double: { line: 1.3, gap: 1.6 },
	casing: { width: 4.6, opacity: 0.7 },
	bound: { width: 1.3, opacity: 0.85 }
};

/** Edge of the tile of hatching and width of its lines. */
export const hatch = { tile: 7.8, width: 2.2 };

/** Lines of a mark in its box of 24 × 24: the rim that parts it from the map, and the outline of an open one. */
export const markLine = { rim: 3, openRim: 7, open: 3.6 };
