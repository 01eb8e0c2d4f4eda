import labels from '$geo/labels.json';
import { defaultLang, isLang } from '$lib/i18n/lang.ts';
import type { PageServerLoad } from './$types';

/** Names of provinces are drawn on the map, so they are no part of the atlas; the list needs them as text. */
export const load: PageServerLoad = ({ params }) => {
	const lang = isLang(params.lang) ? params.lang : defaultLang;
	return {
		provinces: Object.fromEntries(labels.provinces.map(({ id, name }) => [id, name[lang]]))
	};
};
