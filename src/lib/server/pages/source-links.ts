/** Sources as a table names them: by publisher, with a link where there is one. Build time only. */
import type { SourceLink } from '../../model/links.ts';
import type { Lang, Records, Source } from '../../model/schema.ts';
import { inBoth } from '../../model/wording.ts';

const maps = new WeakMap<Records['sources'], ReadonlyMap<string, Source>>();

function byId({ sources }: Pick<Records, 'sources'>): ReadonlyMap<string, Source> {
	const map = maps.get(sources) ?? new Map(sources.map((s) => [s.id, s]));
	maps.set(sources, map);
	return map;
}

export const linksOf = (
	ids: readonly string[],
	records: Pick<Records, 'sources'>,
	lang: Lang
): SourceLink[] =>
	ids.flatMap((id) => {
		const source = byId(records).get(id);
		if (!source) return [];
		const { url, copy } = source;
		const publisher = inBoth(source.publisher)[lang];
		return [{ id, ...(copy !== 'none' && { publisher }), ...(url && { url }) }];
	});
