/** Marks what stands together with the selected record; features are told only what changes. */
import type { Atlas, LastingKind } from '../model/atlas.ts';
import type { Companions } from '../model/companions.ts';
import { memberCountries } from '../model/members.ts';
import { sourcesOf, type StateTarget } from './time-sink.ts';

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
			...refs.flatMap((ref) => this.#features(ref)),
			...countries.flatMap((country) => {
				const id = this.#countries.get(country);
				return id === undefined ? [] : [`members/${id}`];
			})
		]);
		for (const feature of this.#marked) if (!now.has(feature)) this.#set(feature, false);
		for (const feature of now) if (!this.#marked.has(feature)) this.#set(feature, true);
		this.#marked = now;
	}

	/** The features of a record, each as source/id. */
	#features(ref: Companions['refs'][number]): string[] {
		const [kind, id] = ref.split('/') as [LastingKind, string];
		const position = this.#atlas[kind].findIndex((item) => item.id === id);
		return (sourcesOf[kind] ?? []).map((source) => `${source}/${position}`);
	}

	#set(feature: string, related: boolean): void {
		const [source = '', id] = feature.split('/');
		this.#target.setFeatureState({ source, id: Number(id) }, { related });
	}
}
