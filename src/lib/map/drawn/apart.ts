/** Moves discs that lie on one another apart, each as little as it can. */
import type { LonLat } from '../../model/atlas.ts';
import { mercator, unmercator } from '../camera/mercator.ts';

export interface Disc {
	at: LonLat;
	/** Degrees of longitude. */
	radius: number;
}

const ROUNDS = 180;
/** Share of the way home that a disc goes in a round, less and less; in the last rounds it gives way only. */
const HOMEWARD = 0.2;
const LAST = 60;

/** @param fixed what does not give way */
export function apart(discs: readonly Disc[], fixed: readonly Disc[] = []): LonLat[] {
	const all = [...discs, ...fixed].map(({ at, radius }) => ({ at: mercator(at), radius }));
	const homes = all.map(({ at }) => at);
	for (let round = 0; round < ROUNDS; round++) {
		const pull = HOMEWARD * Math.max(0, 1 - round / (ROUNDS - LAST));
		for (let i = 0; i < discs.length; i++) {
			const [one, home] = [all[i], homes[i]];
			if (one && home)
				one.at = [
					one.at[0] + pull * (home[0] - one.at[0]),
					one.at[1] + pull * (home[1] - one.at[1])
				];
		}
		for (let i = 0; i < discs.length; i++)
			for (let j = i + 1; j < all.length; j++) part(all[i], all[j], j < discs.length);
	}
	return all.slice(0, discs.length).map(({ at }) => unmercator(at));
}

function part(a: Disc | undefined, b: Disc | undefined, bothMove: boolean): void {
	if (!a || !b) return;
	const [dx, dy] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
	const distance = Math.hypot(dx, dy);
	const overlap = a.radius + b.radius - distance;
	if (overlap <= 0) return;
	// Points in one place go apart along the parallel.
	const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
	const push = bothMove ? overlap / 2 : overlap;
	a.at = [a.at[0] - ux * push, a.at[1] - uy * push];
	if (bothMove) b.at = [b.at[0] + ux * push, b.at[1] + uy * push];
}
