/** What a view is called, and what is said of it to begin with. */
import { m } from '$lib/paraglide/messages.js';
import { langs, languages } from '../i18n/lang.ts';
import { findRef } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { inEach } from './new-story.ts';
import type { Told } from './schema.ts';

/** What of a page's data says what the page is about, in its language. */
export interface PageData {
	figure?: { id: string; title: string };
	stop?: { title: string; caption: string };
}

interface Said {
	lang: Lang;
	title: Told;
	caption?: Told;
	figure?: string | undefined;
}

export function sayView(view: ViewState, lang: Lang, { figure, stop }: PageData): Said {
	if (figure) return { lang, title: { [lang]: figure.title }, figure: figure.id };
	if (stop) return { lang, title: { [lang]: stop.title }, caption: { [lang]: stop.caption } };
	const item = view.selected ? findRef(view.atlas, view.selected) : undefined;
	if (item) return { lang, title: Object.fromEntries(langs.map((one) => [one, item.name[one]])) };
	const { partner, area } = view.counts;
	return {
		lang,
		title: inEach((locale) => {
			const { gap, comma } = languages[locale].signs;
			const partners = `${partner}${gap}${m.unit_partners({ count: partner }, { locale })}`;
			const areas = `${area}${gap}${m.unit_areas({ count: area }, { locale })}`;
			return partners + comma + areas;
		})
	};
}
