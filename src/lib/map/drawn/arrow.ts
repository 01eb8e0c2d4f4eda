/** The picture of the head of an arc, as distances from its edge, so that one picture takes any colour. */

/** Edge of the square that holds the head of an arc and the air round it, CSS pixels. */
export const ARROW = 14;

/** A barbed head that points up, in a square of edge 1 whose y grows downwards. */
export const arrowOutline: [number, number][] = [
	[0.5, 0.16],
	[0.76, 0.84],
	[0.5, 0.68],
	[0.24, 0.84]
];
/** What MapLibre takes for the edge, and the pixels over which distances fall from whole to none. */
const SDF_EDGE = 0.75;
const SDF_RADIUS = 8;

/**
 * @param size edge, pixels
 * @returns RGBA, row by row; the distance is in the last
 */
export function arrowDistances(size: number): Uint8ClampedArray<ArrayBuffer> {
	const pixels = new Uint8ClampedArray(4 * size * size);
	for (let y = 0; y < size; y++)
		for (let x = 0; x < size; x++) {
			const d = inside([(x + 0.5) / size, (y + 0.5) / size]) * size;
			pixels[4 * (y * size + x) + 3] = 255 * (SDF_EDGE + d / SDF_RADIUS);
		}
	return pixels;
}

/** How far a point is inside the head; less than nothing outside. */
function inside([x, y]: [number, number]): number {
	let nearest = Infinity;
	let within = false;
	for (const [i, [bx, by]] of arrowOutline.entries()) {
		const [ax, ay] = arrowOutline.at(i - 1) ?? [bx, by];
		const [ex, ey] = [bx - ax, by - ay];
		const t = Math.min(1, Math.max(0, ((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey)));
		nearest = Math.min(nearest, Math.hypot(x - ax - t * ex, y - ay - t * ey));
		if (ay > y !== by > y && x < ax + (ex * (y - ay)) / ey) within = !within;
	}
	return within ? nearest : -nearest;
}
