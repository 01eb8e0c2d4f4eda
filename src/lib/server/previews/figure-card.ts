/** The preview of a figure. Build time only. */
import type { Figure } from '../../figures/figure.ts';
import { languages } from '../../i18n/lang.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { Day } from '../../time/day.ts';
import { figurePath } from '../../url/paths.ts';
import { worldOn, type Card } from './card.ts';
import { altOf } from './card-texts.ts';

/** @param asOf the newest day */
export function figureCard(figure: Figure, asOf: Day, lang: Lang): Card {
	const { name, title, reading, data, sources } = figure;
	const shared = {
		lang,
		paths: [figurePath(lang, figure.id)],
		name: title,
		alt: altOf(lang, m.nav_figures(), name, title === name ? reading : title),
		source: sources
	};
	return data
		? { ...shared, is: 'figure', data, reading, day: asOf }
		: {
				...shared,
				is: 'map',
				sort: title === name ? m.nav_figures() : name,
				text: figure.sentences?.join(languages[lang].signs.gap) ?? reading ?? '',
				map: worldOn(asOf)
			};
}
