/** The previews of a tour and of its stops. Build time only. */
import { formatDay } from '../../i18n/dates.ts';
import { findRef } from '../../model/atlas.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { Step, Tour } from '../../tours/tour.ts';
import { tourPath } from '../../url/paths.ts';
import { stopPage } from '../pages/tour-pages.ts';
import type { Built } from '../read/built.ts';
import { worldOn, type MapCard } from './card.ts';
import { cardFit, NEIGHBOURS, type MapShapes } from './card-fit.ts';
import { altOf, otherName, sourceLine } from './card-texts.ts';

type World = Built & { ground: MapShapes };

export const tourCards = (world: World, tour: Tour, lang: Lang): MapCard[] => [
	tourCard(world, tour, lang),
	...tour.steps.map((step, position) => stopCard(world, tour, step, position, lang))
];

function tourCard({ atlas }: World, { id, title, summary, steps }: Tour, lang: Lang): MapCard {
	const last = steps.at(-1);
	return {
		is: 'map',
		lang,
		paths: [tourPath(lang, id)],
		sort: [m.nav_tours(), m.tour_stops({ count: steps.length })].join(' · '),
		name: title[lang],
		...otherName(title, lang),
		text: summary[lang],
		source: m.share_sources_map(),
		alt: altOf(lang, title[lang], summary[lang]),
		map: worldOn(last?.day ?? atlas.asOf, last?.layers)
	};
}

function stopCard(world: World, tour: Tour, step: Step, position: number, lang: Lang): MapCard {
	const stop = { tour, step, position, previous: undefined, next: undefined };
	const { title, caption, sources } = stopPage(stop, world, lang);
	const item = step.selected ? findRef(world.atlas, step.selected) : undefined;
	return {
		is: 'map',
		lang,
		paths: [tourPath(lang, tour.id, step.id)],
		sort: [
			tour.title[lang],
			[
				m.tour_position({ position: position + 1, total: tour.steps.length }),
				formatDay(step.day, lang)
			].join(' · ')
		].join('\n'),
		name: title,
		text: caption,
		source: sourceLine(sources, lang),
		alt: altOf(lang, title, caption),
		map: {
			day: step.day,
			layers: step.layers,
			selected: step.selected,
			fit: step.fit ?? (item && cardFit(item, world.atlas, world.ground)),
			names: NEIGHBOURS
		}
	};
}
