/** Flags what stands together with the selected record; only features that change are told. */
import type { Atlas, Ref } from '../../model/atlas.ts';
import { companionsOf, type Companions } from '../../model/companions.ts';
import { memberCountries } from '../../model/members.ts';
import type { Day } from '../../time/day.ts';
import { featuresOf, type StateTarget } from './features.ts';

export class RelatedSink {
	readonly #target: StateTarget;
	readonly #atlas: Atlas;
	readonly #countries: Map<string, number>;
	#flagged = new Set<string>();

	constructor(target: StateTarget, atlas: Atlas) {
		this.#target = target;
		this.#atlas = atlas;
		this.#countries = new Map(memberCountries(atlas).map((country, i) => [country, i]));
	}

	/** @returns what stands together with the selected record on a day */
	showFor(selected: Ref | null, day: Day): Companions {
		const companions = companionsOf(this.#atlas, selected, day);
		this.flag(companions);
		return companions;
	}

	flag({ refs, countries }: Companions): void {
		const now = new Set<string>([
			...refs
				.flatMap((ref) => featuresOf(this.#atlas, ref))
				.map(({ source, id }) => `${source}/${id}`),
			...countries.flatMap((country) => {
				const id = this.#countries.get(country);
				return id === undefined ? [] : [`members/${id}`];
			})
		]);
		for (const feature of this.#flagged) if (!now.has(feature)) this.#set(feature, false);
		for (const feature of now) if (!this.#flagged.has(feature)) this.#set(feature, true);
		this.#flagged = now;
	}

	#set(feature: string, related: boolean): void {
		const [source = '', id] = feature.split('/');
		this.#target.setFeatureState({ source, id: Number(id) }, { related });
	}
}
