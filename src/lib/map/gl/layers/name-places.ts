import type { ExpressionSpecification } from 'maplibre-gl';

/** The part of a name that stands beside its point, and how far from it, ems. */
type Place = [anchor: string, offset: [number, number]];

const AWAY = 0.5;
/** A line is higher than its letters, and is not to reach the point's own room. */
const OVER = 0.75;
const SLANT = 0.35;
/** How far up or down a name may be moved that else just touches another, step by step. */
const SHIFTS = [-0.2, 0.2, -0.4, 0.4, -0.6, 0.6];

const right = (down = 0): Place => ['left', [AWAY, down]];
const left = (down = 0): Place => ['right', [-AWAY, down]];
const above: Place = ['bottom', [0, -OVER]];
const below: Place = ['top', [0, OVER]];
const belowRight: Place = ['top-left', [SLANT, OVER]];

const places: Place[] = [
	right(),
	left(),
	above,
	below,
	...SHIFTS.flatMap((by) => [right(by), left(by)]),
	['bottom-left', [SLANT, -OVER]],
	belowRight,
	['bottom-right', [-SLANT, -OVER]],
	['top-right', [-SLANT, OVER]]
];

/** Where the names of some partners stand if they can, so that their neighbours' have room beside their own points. */
const sides: Record<string, Side> = {
	AE: 'beyond',
	BH: 'high',
	HU: 'high',
	KH: 'below',
	KW: 'above',
	PK: 'above'
};

type Side = 'above' | 'below' | 'high' | 'beyond';

/** A word for where the name of a partner stands, by its country. */
export const sideOf = (country: string): string => sides[country] ?? 'anywhere';

/** @param years whether names are as wide as with a year: on a narrow screen some would leave it to the left */
export function namePlaces(years: boolean): ExpressionSpecification {
	const first: Record<Side, Place> = {
		above,
		below,
		high: right(-0.3),
		beyond: years ? left(0.3) : belowRight
	};
	return [
		'match',
		['get', 'beside'],
		...Object.entries(first).flatMap(([side, place]) => [side, listed(place)]),
		listed()
	] as unknown as ExpressionSpecification;
}

const listed = (...first: Place[]): ExpressionSpecification => [
	'literal',
	[...first, ...places].flat()
];
