/** The preview of a record. Build time only. */
import { joinNames } from '../../i18n/join.ts';
import { languages } from '../../i18n/lang.ts';
import { findRef, refOf, type AnyItem, type EventItem, type Ref } from '../../model/atlas.ts';
import { defaultLayers, markedLayers } from '../../model/drawable.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Lang } from '../../model/schema.ts';
import { recordPath } from '../../url/paths.ts';
import { sortLine } from '../../words/terms.ts';
import { pageIds, recordPage } from '../pages/record-page.ts';
import type { Built } from '../read/built.ts';
import type { MapCard, CardStatus } from './card.ts';
import { cardFit, NEIGHBOURS, type MapShapes } from './card-fit.ts';
import { altOf, otherName, sourceLine } from './card-texts.ts';
import { standingOf } from './standing.ts';

export function recordCard(
	{ atlas, records, ground }: Built & { ground: MapShapes },
	item: AnyItem,
	lang: Lang
): MapCard {
	const { kind, id } = item;
	const page = recordPage(records, kind, id, lang);
	if (!page) throw new Error(`${refOf(item)} has no page.`);
	const sort = sortLine(page.sort);
	const standing = standingOf(item, atlas.asOf, lang);
	const ids = pageIds(records, kind).filter((one) => (atlas.aliases[kind]?.[one] ?? one) === id);
	const own = kind === 'zone' ? item.programme : kind === 'pavilion' ? 'pavilions' : undefined;
	const signed = kind === 'event' ? partnerOf(item) : undefined;
	const shown = signed ? (findRef(atlas, signed) ?? item) : item;
	return {
		is: 'map',
		lang,
		paths: ids.map((one) => recordPath(lang, kind, one)),
		sort,
		name: page.name,
		...otherName(item.name, lang),
		standing,
		source: sourceLine(
			page.rests.flatMap((n) => page.sources[n] ?? []),
			lang
		),
		alt: altOf(lang, page.name, sort, saidOf(standing, lang)),
		map: {
			day: atlas.asOf,
			layers: markedLayers(atlas).filter((layer) => layer === own || defaultLayers.includes(layer)),
			selected: refOf(shown),
			fit: cardFit(shown, atlas, ground),
			names: namesAround[shown.kind]
		}
	};
}

/** Names on the map at most, the record's own included. */
const namesAround: Record<Kind, number> = {
	partner: 1,
	mechanism: 0,
	area: NEIGHBOURS,
	zone: NEIGHBOURS,
	pavilion: NEIGHBOURS,
	event: NEIGHBOURS
};

/** The one that joined: the map of that event is the arc to it. */
function partnerOf({ theme, about }: EventItem): Ref | undefined {
	const partners = about.filter((ref) => ref.startsWith('partner/'));
	return theme === 'partner' && partners.length === 1 ? partners[0] : undefined;
}

const saidOf = ({ word, rest, remarks }: CardStatus, lang: Lang): string =>
	joinNames(
		[
			[word, rest].filter(Boolean).join(languages[lang].signs.comma),
			...remarks.map(({ text }) => text)
		],
		lang
	);
