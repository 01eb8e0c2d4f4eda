/** The previews of all pages in one language. Build time only. */
import type { Figure } from '../../figures/figure.ts';
import { kinds } from '../../model/kinds.ts';
import type { Lang } from '../../model/schema.ts';
import type { Tour } from '../../tours/tour.ts';
import type { Built } from '../read/built.ts';
import type { Card } from './card.ts';
import type { MapShapes } from './card-fit.ts';
import { figureCard } from './figure-card.ts';
import { recordCard } from './record-card.ts';
import { frontCard, sectionCards } from './section-cards.ts';
import { tourCards } from './tour-cards.ts';

export interface Site extends Built {
	tours: readonly Tour[];
	/** In the language of the cards. */
	figures: readonly Figure[];
	ground: MapShapes;
}

/** Messages are in the language of the page, which the caller sets. */
export const cardsOf = (site: Site, lang: Lang): Card[] => [
	frontCard(site, lang),
	...sectionCards(site, lang),
	...kinds.flatMap((kind) => site.atlas[kind].map((item) => recordCard(site, item, lang))),
	...site.figures.map((figure) => figureCard(figure, site.atlas.asOf, lang)),
	...site.tours.flatMap((tour) => tourCards(site, tour, lang))
];
