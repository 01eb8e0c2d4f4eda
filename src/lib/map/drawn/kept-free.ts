/**
 * What nothing that is written may cover, in any build: Taiwan, Hainan, the islands of the South China Sea and off Taiwan, and the dashes
 * of the `cn` profile. Hidden, they are missing islands everywhere, and in China the fault for which a map is withdrawn.
 */
import type { LonLat } from '../../model/atlas.ts';

/** Degrees of longitude on the Mercator plane. */
export interface FreeDisc {
	at: LonLat;
	radius: number;
}

/** Large enough to be seen from afar. From close by their own cities are named on them. */
const land: FreeDisc[] = [
	// Taiwan, from north to south.
	{ at: [121.5, 25], radius: 0.5 },
	{ at: [121.15, 24.4], radius: 0.75 },
	{ at: [120.85, 23.6], radius: 0.85 },
	{ at: [120.7, 22.85], radius: 0.6 },
	{ at: [120.8, 22.2], radius: 0.4 },
	// Hainan.
	{ at: [109.4, 19.1], radius: 1 },
	{ at: [110.3, 19.35], radius: 0.95 }
];

const islands: FreeDisc[] = [
	// Penghu, Diaoyu Dao, Dongsha.
	{ at: [119.6, 23.5], radius: 0.3 },
	{ at: [123.6, 25.8], radius: 0.3 },
	{ at: [124.5, 25.95], radius: 0.2 },
	{ at: [116.8, 20.7], radius: 0.3 },
	// Xisha, Zhongsha, Nansha.
	{ at: [111.6, 16.4], radius: 0.5 },
	{ at: [112.4, 16.8], radius: 0.4 },
	{ at: [117.75, 15.15], radius: 0.2 },
	{ at: [114.3, 10.6], radius: 0.6 },
	{ at: [112.9, 9.55], radius: 0.3 },
	{ at: [114.2, 7.8], radius: 0.5 }
];

/** From end to end. */
const dashes: [LonLat, LonLat][] = [
	[
		[108.3, 6],
		[108.2, 7.1]
	],
	[
		[109.3, 16.2],
		[109.9, 15.2]
	],
	[
		[110.3, 12.2],
		[110.1, 11.3]
	],
	[
		[111.8, 3.4],
		[112.8, 3.7]
	],
	[
		[115.5, 7.2],
		[116.2, 8]
	],
	[
		[118.5, 10.9],
		[119, 12]
	],
	[
		[119.1, 16],
		[119.1, 15]
	],
	[
		[120, 19],
		[119.5, 18]
	],
	[
		[121.9, 21.7],
		[121.2, 20.8]
	],
	[
		[122.8, 24.7],
		[122.7, 23.7]
	]
];
const DASH = 0.25;

const along = ([from, to]: [LonLat, LonLat]): FreeDisc[] =>
	[0, 0.25, 0.5, 0.75, 1].map((t) => ({
		at: [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])],
		radius: DASH
	}));

/** By the distance from which it is kept: `afar`, below zoom 4, or at any. */
export const keptFree: { type: 'afar' | 'anywhere'; discs: FreeDisc[] }[] = [
	{ type: 'afar', discs: land },
	{ type: 'anywhere', discs: [...islands, ...dashes.flatMap(along)] }
];

export const freeDiscs: FreeDisc[] = keptFree.flatMap(({ discs }) => discs);

/** Degrees between two points at zoom 4: no line of letters passes between them. */
const GRID = 0.4;

/** Points that cover a disc. */
export function pointsIn({ at: [lon, lat], radius }: FreeDisc): LonLat[] {
	const steps = Math.floor(radius / GRID);
	const offsets = Array.from({ length: 2 * steps + 1 }, (_, i) => (i - steps) * GRID);
	return offsets
		.flatMap((x) => offsets.map((y) => [x, y] as const))
		.filter(([x, y]) => Math.hypot(x, y) <= radius)
		.map(([x, y]) => [lon + x, lat + y]);
}
