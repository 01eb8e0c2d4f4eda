/** The pages of stops, in one language. Build time only. */
import type { Lang } from '../../model/schema.ts';
import { deepLink } from '../../tours/address.ts';
import { tourPage, type StopPage } from '../../tours/stop-page.ts';
import { shownStep, type Stop } from '../../tours/tour.ts';
import { Citations } from './citations.ts';
import type { Built } from '../read/built.ts';

export function stopPage(
	{ tour, step, position }: Stop,
	{ records, atlas }: Built,
	lang: Lang
): StopPage {
	const citations = new Citations();
	citations.cite(step.sources);
	return {
		tour: tourPage(tour, lang),
		shown: shownStep(tour, step),
		position,
		title: step.title[lang],
		caption: step.caption[lang],
		notes: step.notes[lang],
		sources: citations.list(new Map(records.sources.map((s) => [s.id, s])), lang),
		link: deepLink(step, atlas, lang)
	};
}
