/** On which side of its point a new partner's plate hides the least of the names that are there already. */
import type { LonLat } from '../../model/atlas.ts';
import { mercator } from '../camera/mercator.ts';
import { freeDiscs } from '../drawn/kept-free.ts';
import type { Side } from '../drawn/layout.ts';

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Degrees of the Mercator plane to a CSS pixel where the whole world is in view: about 1,400 pixels. */
const DEGREES = 360 / 1400;
/** Room that a name with its year needs, and that a plate does, CSS pixels. */
const NAME = { width: 96, height: 16 };
/** The number of a province. */
const NUMBER = 18;
const PLATE = { width: 136, height: 26 };
/** From the point to what is written beside it, CSS pixels. */
const GAP = 8;
/** How much worse it is to cover what must not be. */
const NEVER = 1000;

/**
 * @param at of the new partner
 * @param earlier points of those that have their names already, most of them to the right
 * @param numbers places of the provinces' numbers
 */
export function plateSide(
	at: LonLat,
	earlier: readonly (LonLat | undefined)[],
	numbers: readonly LonLat[] = []
): Side {
	const names = earlier.flatMap((other) => {
		if (!other) return [];
		const [x, y] = apart(at, other);
		return [
			{ x: x - GAP, y: y - NAME.height / 2, width: 2 * GAP + NAME.width, height: NAME.height }
		];
	});
	const discs = numbers.map((other) => {
		const [x, y] = apart(at, other);
		return { x: x - NUMBER / 2, y: y - NUMBER / 2, width: NUMBER, height: NUMBER };
	});
	const islands = freeDiscs.map((disc) => {
		const [x, y] = apart(at, disc.at);
		const half = disc.radius / DEGREES;
		return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
	});
	const taken = [...names, ...discs];
	const covered = (box: Box, boxes: readonly Box[]) =>
		boxes.reduce((sum, other) => sum + common(box, other), 0);
	const hidden = sides.map(([side, box]) => ({
		side,
		area: covered(box, taken) + NEVER * covered(box, islands)
	}));
	return hidden.reduce((best, next) => (next.area < best.area ? next : best)).side;
}

/** The first is preferred. */
const sides: [Side, Box][] = [
	['left', { x: GAP, y: -PLATE.height / 2, ...PLATE }],
	['right', { x: -GAP - PLATE.width, y: -PLATE.height / 2, ...PLATE }],
	['top', { x: -PLATE.width / 2, y: GAP, ...PLATE }],
	['bottom', { x: -PLATE.width / 2, y: -GAP - PLATE.height, ...PLATE }]
];

/** From one place to another, CSS pixels to the right and down. */
function apart(from: LonLat, to: LonLat): [number, number] {
	const [a, b] = [mercator(from), mercator(to)];
	return [(b[0] - a[0]) / DEGREES, (a[1] - b[1]) / DEGREES];
}

function common(a: Box, b: Box): number {
	const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return Math.max(0, width) * Math.max(0, height);
}
