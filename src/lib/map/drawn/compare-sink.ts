/**
 * Puts a comparison of two days on the map: `kept`, `added` and `ended` are flags of a feature. When a thumb moves, only the
 * records that begin or end on the way are looked at.
 */
import type { Atlas } from '../../model/atlas.ts';
import type { DrawnKind } from '../../model/kinds.ts';
import { changeBetween } from '../../model/change.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import type { Day } from '../../time/day.ts';
import type { Flag } from './features.ts';

export type CompareFlag = 'kept' | 'added' | 'ended';

export interface DayRange {
	from: Day;
	to: Day;
}

export class CompareSink {
	readonly #atlas: Atlas;
	readonly #clock: InForceIndex;
	readonly #kinds: readonly DrawnKind[];
	readonly #set: (kind: DrawnKind, position: number, flag: Flag, value: boolean) => void;
	/** The flag that each feature carries, by kind and position. */
	readonly #flags = new Map<DrawnKind, Map<number, CompareFlag>>();
	#range: DayRange | null = null;

	constructor(
		atlas: Atlas,
		clock: InForceIndex,
		kinds: readonly DrawnKind[],
		set: (kind: DrawnKind, position: number, flag: Flag, value: boolean) => void
	) {
		this.#atlas = atlas;
		this.#clock = clock;
		this.#kinds = kinds;
		this.#set = set;
		for (const kind of kinds) this.#flags.set(kind, new Map());
	}

	/** @param range `null`: nothing is compared */
	setRange(range: DayRange | null): void {
		for (const kind of this.#kinds)
			for (const position of this.#touched(kind, range)) this.#update(kind, position, range);
		this.#range = range;
	}

	/** Positions that may change; all of them where a comparison begins or ends. */
	#touched(kind: DrawnKind, range: DayRange | null): Iterable<number> {
		const before = this.#range;
		if (!range || !before) return range === before ? [] : this.#atlas[kind].keys();
		const { inForce } = this.#clock.of[kind];
		const way = (a: Day, b: Day): number[] => {
			if (a === b) return [];
			const { started, ended } = inForce.passed(Math.min(a, b), Math.max(a, b));
			return [...started, ...ended];
		};
		return new Set([...way(before.from, range.from), ...way(before.to, range.to)]);
	}

	#update(kind: DrawnKind, position: number, range: DayRange | null): void {
		const item = this.#atlas[kind][position];
		const flags = this.#flags.get(kind);
		if (!item || !flags) return;
		const change = range ? changeBetween(item.span, range.from, range.to) : undefined;
		const flag = change === 'passed' ? 'ended' : change;
		const before = flags.get(position);
		if (flag === before) return;
		if (before) this.#set(kind, position, before, false);
		if (flag) {
			this.#set(kind, position, flag, true);
			flags.set(position, flag);
		} else flags.delete(position);
	}
}
