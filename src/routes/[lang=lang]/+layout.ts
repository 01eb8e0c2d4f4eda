import { defaultLang, isLang } from '$lib/i18n/lang.ts';
import { loadAtlas } from '$lib/state/load-atlas.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, depends }) => {
	depends('atlas:file');
	return {
		lang: isLang(params.lang) ? params.lang : defaultLang,
		atlas: await loadAtlas()
	} as const;
};
