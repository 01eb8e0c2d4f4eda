/** What the page of a stop carries, put together in the browser: what a build does for our own tours. */
import { figureOn } from '../figures/figure-on.ts';
import type { Figure } from '../figures/figure.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Kind } from '../model/kinds.ts';
import type { RecordPage, SourceEntry } from '../model/record-page.ts';
import type { Lang } from '../model/schema.ts';
import { stopContents } from '../tours/stop-contents.ts';
import type { StopFigure, StopPage } from '../tours/stop-page.ts';
import type { Step, Tour } from '../tours/tour.ts';
import { preloadPage } from '../url/history.ts';
import { figurePath, recordPath } from '../url/paths.ts';
import { inSite } from '../url/site.ts';

/** What other pages of the site carry and a stop shows. */
export interface Brings {
	sources: SourceEntry[];
	figure?: StopFigure | undefined;
}

/** Never fails: a stop is shown without what does not arrive. */
export async function brings({ selected, figure, day }: Step, lang: Lang): Promise<Brings> {
	const [kind, id = ''] = (selected?.split('/') ?? []) as [Kind?, string?];
	const [record, page] = await Promise.all([
		contentsIfAny(kind && recordPath(lang, kind, id)),
		contentsIfAny(figure && figurePath(lang, figure))
	]);
	const { sources = [] } = (record['record'] as RecordPage | undefined) ?? {};
	const found = page['figure'] as Figure | undefined;
	return { sources, figure: found?.data && figureOn(found, day, lang) };
}

const contentsIfAny = (path: string | undefined): Promise<Record<string, unknown>> =>
	path
		? preloadPage(inSite(path)).then(
				(found) => found ?? {},
				() => ({})
			)
		: Promise.resolve({});

/** There is no such figure any more; not so where its page only did not arrive. */
export const isFigureGone = (figure: string, lang: Lang): Promise<boolean> =>
	preloadPage(inSite(figurePath(lang, figure))).then(
		(found) => found === undefined,
		() => false
	);

interface Of {
	tour: Tour;
	/** From 0. */
	position: number;
	atlas: Atlas;
	lang: Lang;
}

export const storyStop = (
	{ tour, position, atlas, lang }: Of,
	{ sources, figure }: Brings = { sources: [] }
): StopPage => ({
	...stopContents({ tour, step: tour.steps[position] as Step, position }, atlas, lang),
	figure,
	sources
});
