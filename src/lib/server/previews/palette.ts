/** The one set of colours of all previews: the tokens that they are drawn in, and what lies between two that meet. Build time only. */
import { batchTokens, symbolTokens } from '../../map/drawn/theme.ts';

export type Rgb = readonly [number, number, number];

/** Tokens of surfaces, and of the lines and letters that stand on each, with as many steps in between as letters need. */
const meetings: readonly { on: readonly string[]; steps: number; tokens: readonly string[] }[] = [
	{ on: ['paper'], steps: 6, tokens: ['ink', 'ink-2', 'ink-3', 'cinnabar'] },
	{ on: ['halo'], steps: 3, tokens: ['label', 'cinnabar', 'partner-line'] },
	{
		on: ['sea', 'land', 'china', 'partner'],
		steps: 2,
		tokens: ['halo', 'cinnabar', 'partner-line', 'arc', 'ink']
	},
	{ on: ['sea', 'land'], steps: 2, tokens: ['coast', 'border'] },
	{ on: ['china'], steps: 2, tokens: ['china-line', 'sea', 'azurite'] },
	{ on: ['partner', 'land', 'sea'], steps: 2, tokens: ['partner-new', 'azurite'] },
	{ on: ['partner'], steps: 2, tokens: ['sea', 'land', 'border'] },
	{ on: ['seal'], steps: 4, tokens: ['on-seal'] },
	{ on: ['paper'], steps: 3, tokens: ['malachite', 'ochre', 'azurite', 'partner', 'rule-strong'] },
	{
		on: ['paper'],
		steps: 1,
		tokens: ['seal', 'sea', 'land', 'rule', 'event-world', 'lac', ...batchTokens]
	},
	{ on: ['halo'], steps: 0, tokens: ['hatch', 'panel', 'sunk'] },
	{ on: ['china'], steps: 1, tokens: [...symbolTokens, ...batchTokens] },
	{
		on: ['paper'],
		steps: 0,
		tokens: ['event-partner', 'event-rules', 'event-pilot', 'event-policy', 'event-figures']
	}
];

/** What a PNG with a palette can have. */
const MOST = 256;

const rgbOf = (hex: string): Rgb => {
	const n = Number.parseInt(hex.slice(1), 16);
	return [n >> 16, (n >> 8) & 255, n & 255];
};

const between = (a: Rgb, b: Rgb, share: number): Rgb => {
	const at = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * share);
	return [at(0), at(1), at(2)];
};

/** @param colour what a token stands for: `#rrggbb` */
export function paletteOf(colour: (token: string) => string): Rgb[] {
	const all = meetings.flatMap(({ on, steps, tokens }) =>
		on.flatMap((surface) =>
			tokens.flatMap((token) =>
				Array.from({ length: steps + 2 }, (_, n) =>
					between(rgbOf(colour(surface)), rgbOf(colour(token)), n / (steps + 1))
				)
			)
		)
	);
	const colours = [...new Map(all.map((rgb) => [rgb.join(), rgb])).values()];
	if (colours.length > MOST) throw new Error(`A preview has ${colours.length} colours.`);
	return colours;
}

/** Colour → position of the nearest one of a palette. Each is worked out once. */
export function nearestIn(palette: readonly Rgb[]): (r: number, g: number, b: number) => number {
	/** 0: not asked for yet. */
	const known = new Uint16Array(1 << 24);
	return (r, g, b) => {
		const key = (r << 16) | (g << 8) | b;
		const found = known[key];
		if (found) return found - 1;
		let nearest = 0;
		let least = Infinity;
		palette.forEach(([pr, pg, pb], i) => {
			const far = 2 * (r - pr) ** 2 + 4 * (g - pg) ** 2 + 3 * (b - pb) ** 2;
			if (far < least) [least, nearest] = [far, i];
		});
		known[key] = nearest + 1;
		return nearest;
	};
}
