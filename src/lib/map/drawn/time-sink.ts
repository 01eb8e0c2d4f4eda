/** Puts the clock on the map: only the features whose state changes are told, each once. */
import type { Atlas, Ref } from '../../model/atlas.ts';
import { drawnKinds, type DrawnKind } from '../../model/kinds.ts';
import { memberCountries, membersOfAny } from '../../model/members.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import type { Day } from '../../time/day.ts';
import { ALWAYS, TimeIndex, type Cursor } from '../../time/time-index.ts';
import { CompareSink } from './compare-sink.ts';
import { type Flag, featuresOf, sourcesOf, type StateTarget } from './features.ts';
import { ProvinceCounts } from './province-counts.ts';

/** The last twelve months, in days. */
export const YEAR = 365;

interface Reader {
	kind: DrawnKind;
	flag: Flag;
	cursor: Cursor;
}

export class TimeSink {
	readonly #target: StateTarget;
	readonly #atlas: Atlas;
	readonly #readers: Reader[];
	readonly #compared: CompareSink;
	readonly #provinces: ProvinceCounts;
	readonly #memberIds: Map<string, number>;
	#members = new Map<string, string>();
	#flagged = new Map<Flag, Ref>();

	constructor(target: StateTarget, atlas: Atlas, clock: InForceIndex) {
		this.#target = target;
		this.#atlas = atlas;
		this.#memberIds = new Map(memberCountries(atlas).map((country, i) => [country, i]));
		this.#readers = drawnKinds.flatMap((kind): Reader[] => [
			{ kind, flag: 'on', cursor: clock.of[kind].inForce.cursor() },
			{ kind, flag: 'possible', cursor: clock.of[kind].possible.cursor() },
			{ kind, flag: 'fresh', cursor: newsIndex(atlas, kind, 1).cursor() },
			{ kind, flag: 'recent', cursor: newsIndex(atlas, kind, YEAR).cursor() }
		]);
		this.#provinces = new ProvinceCounts(target, atlas, clock);
		this.#compared = new CompareSink(atlas, clock, drawnKinds, (...of) => this.#set(...of));
	}

	/** @param from a day to compare with, or `null`; in a comparison nothing is new on a day, but since one */
	showDay(day: Day, from: Day | null = null): void {
		for (const { kind, flag, cursor } of this.#readers) {
			const isNews = (flag === 'fresh' || flag === 'recent') && from !== null;
			const { entered, left } = cursor.seek(isNews ? ALWAYS : day);
			for (const position of entered) this.#set(kind, position, flag, true);
			for (const position of left) this.#set(kind, position, flag, false);
		}
		this.#provinces.showDay(day);
		this.#compared.setRange(from === null ? null : { from, to: day });
	}

	/** Outlines the members of some mechanisms as they were on a day. */
	showMembers(mechanisms: readonly string[], day: Day): void {
		const now = new Map<string, string>(membersOfAny(this.#atlas, mechanisms, day));
		for (const country of new Set([...this.#members.keys(), ...now.keys()])) {
			const id = this.#memberIds.get(country);
			const status = now.get(country);
			if (id === undefined || status === this.#members.get(country)) continue;
			this.#target.setFeatureState({ source: 'members', id }, { status: status ?? null });
		}
		this.#members = now;
	}

	/** At most one record carries each of these flags. */
	setFlag(flag: 'selected' | 'hover', ref: Ref | null): void {
		const before = this.#flagged.get(flag);
		if (before === (ref ?? undefined)) return;
		if (before) this.#setRef(before, flag, false);
		if (ref) {
			this.#setRef(ref, flag, true);
			this.#flagged.set(flag, ref);
		} else this.#flagged.delete(flag);
	}

	#setRef(ref: Ref, flag: Flag, value: boolean): void {
		for (const feature of featuresOf(this.#atlas, ref))
			this.#target.setFeatureState(feature, { [flag]: value });
	}

	#set(kind: DrawnKind, id: number, flag: Flag, value: boolean): void {
		for (const source of sourcesOf[kind])
			this.#target.setFeatureState({ source, id }, { [flag]: value });
	}
}

/** What is new: it came into force on that very day, or not more than so many days before. */
const newsIndex = (atlas: Atlas, kind: DrawnKind, days: number): TimeIndex =>
	new TimeIndex(
		atlas[kind].map((item) => item.span.latest),
		atlas[kind].map((item) => item.span.latest + days)
	);
