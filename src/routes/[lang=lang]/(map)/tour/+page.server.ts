import { defaultLang, isLang, langs } from '$lib/i18n/lang.ts';
import { tourPage } from '$lib/tours/stop-page.ts';
import { loadTours } from '$lib/tours/load-tours.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langs.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => {
	const lang = isLang(params.lang) ? params.lang : defaultLang;
	return { sheet: true, tours: (await loadTours()).map((tour) => tourPage(tour, lang)) };
};
