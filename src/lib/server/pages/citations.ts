import { publisherLang, shortPublisher } from '../../model/publisher.ts';
import type { Cited, SourceEntry } from '../../model/record-page.ts';
import type { Lang, Source } from '../../model/schema.ts';
import { inBoth } from '../../model/wording.ts';

/** The sources of one page, each once, in the order in which they are first cited. */
export class Citations {
	readonly #ids: string[] = [];

	cite(ids: readonly string[]): Cited {
		return ids.map((id) => {
			const at = this.#ids.indexOf(id);
			return at < 0 ? this.#ids.push(id) - 1 : at;
		});
	}

	list(sources: ReadonlyMap<string, Source>, lang: Lang): SourceEntry[] {
		return this.#ids.map((id) => {
			const source = sources.get(id);
			if (!source) throw new Error(`source ${id} does not exist.`);
			const { title, lang: written, date, url, copy, seenOn, says } = source;
			const publisher = inBoth(source.publisher)[lang];
			return {
				title: inBoth(title)[lang],
				titleLang: typeof title === 'string' ? written : undefined,
				lang: written,
				publisher,
				publisherLang: lang === 'zh' ? publisherLang(publisher) : undefined,
				short: shortPublisher(publisher),
				date,
				url,
				copy,
				seenOn,
				says: says[lang]
			};
		});
	}
}
