/** How points, symbols and numbers look, and what the key does not show: see look.ts, whose units and rules these are. */
import type { ByState } from './by-state.ts';
import { arc, KEPT_OPACITY, member } from './look.ts';

/** Edge of a mark, CSS pixels. */
export const MARK = 18;

/** Round the mark that is selected, and round those that stand together with it. */
export const selectedRing = {
	radius: 13,
	width: 1.6,
	opacity: 0.2,
	related: { radius: 9, width: 1.3, opacity: 0.9 }
};

/** Fill of a partner country under the pointer: its share of the colour of the outline, and how much of it shows where it is not filled. */
export const partnerFill = {
	hoverShare: 0.22,
	opacity: { kept: KEPT_OPACITY, on: 1, hover: 0.22, base: 0 } satisfies ByState<number>
};

/** Where an arc ends. */
export const partnerPoint = {
	radius: { selected: 4.6, small: 3.4, base: 2.3 },
	rim: 1.2,
	opacity: {
		selected: 1,
		kept: KEPT_OPACITY,
		on: 1,
		possible: 0.5,
		base: 0
	} satisfies ByState<number>
};

/** The head of an arc, at zooms, with its rim; and the casing of the arc that is new or selected. */
export const arcHead = {
	size: [
		[1, 0.9],
		[4, 1.15]
	] as const,
	rim: 1,
	opacity: {
		selected: 1,
		fresh: 1,
		hover: 1,
		kept: arc.opacity.kept,
		on: 1,
		base: 0
	} satisfies ByState<number>
};
export const arcCasing = { width: 3.6, opacity: 0.8 };

/** In the SVG an arc does not fade towards China: so much of its opacity is left on average. */
export const ARC_FLAT = 0.6;

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
	rimOpacity: { selected: 1, kept: 0, on: 1, possible: 0.6, base: 0 } satisfies ByState<number>,
	/** The ring round what is selected, new or related, by the radius of the point: MapLibre draws it beside the point. */
	halo: { scale: 2.2, width: 1.6, opacity: 0.25, fresh: 0.8, related: 0.9 },
	/** The SVG has no room for a ring: the point itself is larger and has a wide rim. */
	chosen: { scale: 1.6, width: 2 }
};

/** Outline and fill of an area, close in. */
export const areaShape = {
	fill: {
		selected: 0.28,
		hover: 0.22,
		kept: 0.04,
		added: 0.2,
		on: 0.1,
		base: 0
	} satisfies ByState<number>,
	width: { selected: 2.2, base: 0.9 } satisfies ByState<number>,
	line: { selected: 1, kept: KEPT_OPACITY, on: 0.8, base: 0 } satisfies ByState<number>
};

/** Zones and pavilions. What ended between two compared days is as faint as what is only possible; the list of changes names it. */
export const symbolOpacity: ByState<number> = {
	selected: 1,
	kept: KEPT_OPACITY,
	on: 1,
	possible: 0.45,
	ended: 0.45,
	base: 0
};

/** Shares of the edge of a mark, at zooms. */
export const symbolSize = {
	pilotZone: [
		[1, 0.85],
		[4, 0.95],
		[7, 1]
	],
	zone: [
		[1, 0.66],
		[4, 0.7],
		[7, 1]
	],
	pavilion: [
		[1, 0.6],
		[7, 0.95]
	],
	ended: [
		[1, 0.5],
		[4, 0.7],
		[8, 1]
	]
} as const;

/** The small marks of the SVG: their edge, the lines of `markLine`, and their rim where they belong to what is selected. */
export const smallMark = { edge: 15, rim: 1.6, openRim: 4, open: 2, related: 4 };

/** The line of the cross where something ended between two compared days. */
export const CROSS = 2;

/** The disc under the number of a province. */
export const numberDisc = { width: 1.4, opacity: 0.94 };

/** Width of both lines of a participant with their gap. */
export const DOUBLE = 2 * member.double.line + member.double.gap;

/** Lines of the ground. */
export const groundLine = { coast: 0.55, border: 0.7, china: 1.1 };

/** Names on the map from afar: CSS pixels, and ems between letters that stand apart. */
export const letters = { size: 12, spacing: { china: 0.06, sea: 0.14 } };

/** Lines round the coast, faint, because neighbouring coasts lie on top of one another and add up. */
export const waterLines = [
	{ width: 26, opacity: 0.022 },
	{ width: 15, opacity: 0.035 },
	{ width: 7, opacity: 0.06 }
];
