import { building } from '$app/environment';
import { error } from '@sveltejs/kit';
import { isLang, langs } from '$lib/i18n/lang.ts';
import { readBuilt } from '$lib/server/read/built.ts';
import { figureOfStop } from '$lib/server/figures/pages.ts';
import { stopPage } from '$lib/server/pages/tour-pages.ts';
import { loadTours } from '$lib/tours/load-tours.ts';
import { findStop } from '$lib/tours/tour.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

let built: ReturnType<typeof readBuilt> | undefined;
/** Read once for all pages of a build; again for every page in development, where the records change. */
const data = () => (building ? (built ??= readBuilt()) : readBuilt());

export const entries: EntryGenerator = async () => {
	const tours = await loadTours();
	return langs.flatMap((lang) =>
		tours.flatMap(({ id, steps }) => steps.map((step) => ({ lang, id, step: step.id })))
	);
};

export const load: PageServerLoad = async ({ params: { lang, id, step } }) => {
	const stop = findStop(await loadTours(), id, step);
	if (!stop || !isLang(lang)) error(404);
	const page = stopPage(stop, data(), lang);
	const { figure, day } = stop.step;
	if (figure) page.figure = figureOfStop(figure, day, lang);
	return { sheet: true, stop: page };
};
