/** Moves points that stand too close together apart, each as little as it can. */
import type { LonLat } from '../model/atlas.ts';
import { mercator, unmercator } from './plane.ts';

/** Degrees of longitude between two points: marks of 20 CSS pixels at zoom 2.7. */
const LEAST = 2.2;
const ROUNDS = 60;

export function apart(points: readonly LonLat[], least = LEAST): LonLat[] {
	const places = points.map(mercator);
	for (let round = 0; round < ROUNDS; round++)
		for (const [i, a] of places.entries())
			for (const b of places.slice(i + 1)) {
				const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
				const distance = Math.hypot(dx, dy);
				if (distance >= least) continue;
				// Points in one place go apart along the parallel.
				const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
				const push = (least - distance) / 2;
				a[0] -= ux * push;
				a[1] -= uy * push;
				b[0] += ux * push;
				b[1] += uy * push;
			}
	return places.map(unmercator);
}
