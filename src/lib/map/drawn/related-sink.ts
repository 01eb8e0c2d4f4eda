/** Marks what stands together with the selected record; features are told only what changes. */
import type { Atlas } from '../../model/atlas.ts';
import type { Companions } from '../../model/companions.ts';
import { memberCountries } from '../../model/members.ts';
import { featuresOf, type StateTarget } from './features.ts';

export class RelatedSink {
	readonly #target: StateTarget;
	readonly #atlas: Atlas;
	readonly #countries: Map<string, number>;
	#marked = new Set<string>();

	constructor(target: StateTarget, atlas: Atlas) {
		this.#target = target;
		this.#atlas = atlas;
		this.#countries = new Map(memberCountries(atlas).map((country, i) => [country, i]));
	}

	show({ refs, countries }: Companions): void {
		const now = new Set<string>([
			...refs
				.flatMap((ref) => featuresOf(this.#atlas, ref))
				.map(({ source, id }) => `${source}/${id}`),
			...countries.flatMap((country) => {
				const id = this.#countries.get(country);
				return id === undefined ? [] : [`members/${id}`];
			})
		]);
		for (const feature of this.#marked) if (!now.has(feature)) this.#set(feature, false);
		for (const feature of now) if (!this.#marked.has(feature)) this.#set(feature, true);
		this.#marked = now;
	}

	#set(feature: string, related: boolean): void {
		const [source = '', id] = feature.split('/');
		this.#target.setFeatureState({ source, id: Number(id) }, { related });
	}
}
