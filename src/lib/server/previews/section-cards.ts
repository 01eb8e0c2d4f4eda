/** The previews of the first page and of the parts of the site. Build time only. */
import { defaultLang } from '../../i18n/lang.ts';
import type { Lang, Records } from '../../model/schema.ts';
import { countsOn } from '../../model/status.ts';
import { m } from '../../paraglide/messages.js';
import { pagePath, type Page } from '../../url/paths.ts';
import { kindUnits } from '../../words/kinds.ts';
import { otherSiteTitle } from '../../words/other-site-title.ts';
import { coverageCounts } from '../pages/coverage-counts.ts';
import type { Built } from '../read/built.ts';
import { worldOn, type FrontCard, type MapCard } from './card.ts';
import { altOf, editionText, otherName } from './card-texts.ts';

export function frontCard({ atlas }: Built, lang: Lang): FrontCard {
	const counts = countsOn(atlas, atlas.asOf);
	const drawn = [
		{ token: 'malachite', kind: 'partner' },
		{ token: 'ochre', kind: 'area' }
	] as const;
	return {
		is: 'front',
		lang,
		paths: [pagePath(lang, 'explore'), ...(lang === defaultLang ? ['/'] : [])],
		name: m.site_title(),
		otherName: otherSiteTitle(lang),
		alt: altOf(lang, m.site_title(), m.site_description()),
		source: editionText(atlas, lang),
		counts: drawn.map(({ token, kind }) => ({
			token,
			count: String(counts[kind]),
			unit: kindUnits[kind]({ count: counts[kind] })
		})),
		map: worldOn(atlas.asOf)
	};
}

type Section = Exclude<Page, 'explore'>;

const sectionTexts: Record<
	Section,
	(records: Records) => { name: typeof m.nav_list; text: string }
> = {
	tour: () => ({ name: m.nav_tours, text: m.tours_text() }),
	list: () => ({ name: m.nav_list, text: m.list_description() }),
	figures: () => ({ name: m.nav_figures, text: m.figures_description() }),
	data: () => ({ name: m.nav_data, text: m.data_description() }),
	'data/contradictions': ({ contradictions }) => ({
		name: m.data_of_contradictions,
		text: m.data_contradictions_text({ count: contradictions.length })
	}),
	'data/coverage': (records) => ({
		name: m.data_coverage_title,
		text: m.data_coverage_text(coverageCounts(records))
	}),
	'data/open-questions': () => ({ name: m.data_open_title, text: m.data_open_text() }),
	'data/sources': ({ sources }) => ({
		name: m.term_sources,
		text: m.data_sources_text({ count: sources.length })
	})
};

export const sectionCards = (site: Built, lang: Lang): MapCard[] =>
	Object.entries(sectionTexts).map(([page, say]): MapCard => {
		const { name, text } = say(site.records);
		const isPart = page.startsWith('data/');
		return {
			is: 'map',
			lang,
			paths: [pagePath(lang, page as Section)],
			sort: isPart ? m.nav_data() : m.site_title(),
			name: name(),
			...otherName({ en: name({}, { locale: 'en' }), zh: name({}, { locale: 'zh' }) }, lang),
			text,
			source: editionText(site.atlas, lang),
			alt: altOf(lang, name(), text),
			map: worldOn(site.atlas.asOf)
		};
	});
