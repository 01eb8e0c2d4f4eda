/** Moves overlapping discs apart, each as little as possible. */
import type { LonLat } from '../../model/atlas.ts';
import { mercator, unmercator } from '../camera/mercator.ts';

export interface Disc {
	at: LonLat;
	/** Degrees of longitude. */
	radius: number;
}

const ROUNDS = 180;
/** Share of the way back to its own place that a disc goes in a round; it falls to 0 before the last rounds, which only separate. */
const RETURN = 0.2;
const SEPARATE_ONLY = 60;

/** @param fixed discs that do not move */
export function separate(discs: readonly Disc[], fixed: readonly Disc[] = []): LonLat[] {
	const all = [...discs, ...fixed].map(({ at, radius }) => ({ at: mercator(at), radius }));
	const homes = all.map(({ at }) => at);
	for (let round = 0; round < ROUNDS; round++) {
		const pull = RETURN * Math.max(0, 1 - round / (ROUNDS - SEPARATE_ONLY));
		for (let i = 0; i < discs.length; i++) {
			const [one, home] = [all[i], homes[i]];
			if (one && home)
				one.at = [
					one.at[0] + pull * (home[0] - one.at[0]),
					one.at[1] + pull * (home[1] - one.at[1])
				];
		}
		for (let i = 0; i < discs.length; i++)
			for (let j = i + 1; j < all.length; j++) push(all[i], all[j], j < discs.length);
	}
	return all.slice(0, discs.length).map(({ at }) => unmercator(at));
}

function push(a: Disc | undefined, b: Disc | undefined, bothMove: boolean): void {
	if (!a || !b) return;
	const [dx, dy] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
	const distance = Math.hypot(dx, dy);
	const overlap = a.radius + b.radius - distance;
	if (overlap <= 0) return;
	// Points in one place go apart along the parallel.
	const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
	const by = bothMove ? overlap / 2 : overlap;
	a.at = [a.at[0] - ux * by, a.at[1] - uy * by];
	if (bothMove) b.at = [b.at[0] + ux * by, b.at[1] + uy * by];
}
