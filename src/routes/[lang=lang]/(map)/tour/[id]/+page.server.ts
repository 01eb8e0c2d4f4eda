import { error } from '@sveltejs/kit';
import { isLang, langs } from '$lib/i18n/lang.ts';
import { tourPage } from '$lib/tours/stop-page.ts';
import { loadTours } from '$lib/tours/load-tours.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const tours = await loadTours();
	return langs.flatMap((lang) => tours.map(({ id }) => ({ lang, id })));
};

export const load: PageServerLoad = async ({ params: { lang, id } }) => {
	const tour = (await loadTours()).find((t) => t.id === id);
	if (!tour || !isLang(lang)) error(404);
	return { sheet: true, tour: tourPage(tour, lang) };
};
