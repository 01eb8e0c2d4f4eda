import type { Atlas } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { deepLink } from './address.ts';
import { tourPage, type StopPage } from './stop-page.ts';
import { shownStep, type Stop } from './tour.ts';

/** What follows from the stop alone; whoever tells it adds the sources. */
export const stopContents = (
	{ tour, step, position }: Pick<Stop, 'tour' | 'step' | 'position'>,
	atlas: Atlas,
	lang: Lang
): Omit<StopPage, 'sources'> => ({
	tour: tourPage(tour, lang),
	shown: shownStep(tour, step),
	position,
	title: step.title[lang],
	caption: step.caption[lang],
	notes: step.notes[lang],
	...(step.saidIn && { langs: step.saidIn[lang] }),
	link: deepLink(step, atlas, lang)
});
