/** Who says what the atlas says: written beside it for pictures of the whole map. */
import { shortPublisher, type Publishers } from '../../model/publisher.ts';
import type { Lang, Source } from '../../model/schema.ts';
import { inBoth } from '../../model/wording.ts';

/** Those that are named. */
const MOST = 5;

/** Those with the most pages first. */
export function publishersOf(sources: readonly Source[], lang: Lang): Publishers {
	const pages = new Map<string, number>();
	for (const { publisher, copy } of sources) {
		if (copy === 'none') continue;
		const name = shortPublisher(inBoth(publisher)[lang]);
		pages.set(name, (pages.get(name) ?? 0) + 1);
	}
	const names = [...pages].sort(([, a], [, b]) => b - a).map(([name]) => name);
	return { names: names.slice(0, MOST), count: names.length };
}
