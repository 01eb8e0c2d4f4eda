/** What a key explains: a sample of what is on the map, and of nothing else, with how many are in force. */
import { element } from '../charts/svg.ts';
import { attributesOf, type Style } from '../charts/style.ts';
import { languages } from '../i18n/lang.ts';
import { KEPT_OPACITY, memberDashes } from '../map/drawn/look.ts';
import { areaPoint } from '../map/drawn/mark-look.ts';
import type { Mark } from '../map/drawn/marks.ts';
import { endedMark, pavilionMark, zoneMarks } from '../map/drawn/record-marks.ts';
import { m } from '../paraglide/messages.js';
import type { Item } from '../model/atlas.ts';
import { batchesOf } from '../model/batches.ts';
import { chosenMechanisms, membersOfAny } from '../model/members.ts';
import type { Lang, MemberStatus, Text } from '../model/schema.ts';
import { statusOn } from '../model/status.ts';
import { countedUnit } from '../words/kinds.ts';
import { memberWord } from '../words/member.ts';
import { possiblePartner } from './map-drawing.ts';
import { markAt } from './mark-at.ts';
import { memberStyles } from './member-lines.ts';
import type { Pen } from './pen.ts';
import { isKept, isNew, isInForce, isOver, type ExportedView } from './view.ts';

/** Drawn with its left end at 0 and its middle at 0. */
type Sample = (pen: Pen) => string;

export interface Entry {
	sample: Sample;
	width: number;
	words: string;
}

/** What is on the map, and nothing that is not. */
export function keyEntries(view: ExportedView): Entry[] {
	const { atlas, day, layers } = view;
	const isSeen = ({ id }: { id: string }): boolean =>
		layers.includes(id) && atlas.zone.some((zone) => zone.programme === id && isInForce(zone, day));
	return [
		...(layers.includes('partners') ? partnerEntries(view) : []),
		...(layers.includes('areas') ? areaEntries(view) : []),
		...namesOf(atlas.programmes.filter(isSeen), view.lang).flatMap(({ id, name }) => {
			const mark = zoneMarks[id];
			return mark ? [symbol(mark, name)] : [];
		}),
		...(layers.includes('pavilions') ? counted(view, 'pavilion', symbolOf(pavilionMark)) : []),
		...memberEntries(view)
	];
}

/** In full where it is one, else as short as it goes. */
const namesOf = (items: readonly { id: string; name: Text; short: Text }[], lang: Lang) =>
	items.map(({ id, name, short }) => ({ id, name: (items.length > 1 ? short : name)[lang] }));

const symbolOf =
	(mark: Mark): Sample =>
	({ ink }) =>
		markAt(mark, { x: 9, y: 0 }, 18, ink);
const symbol = (mark: Mark, words: string): Entry => ({ sample: symbolOf(mark), width: 18, words });

const swatch =
	(style: Style): Sample =>
	({ ink }) =>
		element('rect', { ...attributesOf(style, ink), y: -8, width: 24, height: 16, rx: 3 });
const dot =
	(style: Style, at: number): Sample =>
	({ ink }) =>
		element('circle', { ...attributesOf(style, ink), cx: 6 + at * DOT, cy: 0, r: 5.2 });
/** From one dot to the next. */
const DOT = 13;

/** Nothing where none is in force. */
function counted(
	{ atlas, day, lang }: ExportedView,
	kind: 'partner' | 'area' | 'pavilion',
	sample: Sample,
	width = 18
): Entry[] {
	const count = atlas[kind].filter((item) => isInForce(item, day)).length;
	return count ? [{ sample, width, words: countedUnit(kind, count, lang) }] : [];
}

/** What came and what went since the day compared with; neither where there is none. */
function changes(
	view: ExportedView,
	items: readonly Item[],
	sample: Sample,
	width: number
): Entry[] {
	const { gap } = languages[view.lang].signs;
	const added = items.filter((item) => isNew(view, item)).length;
	const over = items.filter((item) => isOver(view, item)).length;
	return [
		...(added ? [{ sample, width, words: `+${added}${gap}${m.key_added()}` }] : []),
		...(over ? [symbol(endedMark, `−${over}${gap}${m.key_ended()}`)] : [])
	];
}

function partnerEntries(view: ExportedView): Entry[] {
	const { atlas, day, lang } = view;
	const style = { fill: 'partner', stroke: 'partner-line' };
	const possible = atlas.partner.filter(({ span }) => statusOn(span, day) === 'possible').length;
	const { gap } = languages[lang].signs;
	return [
		...counted(view, 'partner', swatch(style), 24),
		...(atlas.partner.some((partner) => isKept(view, partner))
			? [{ sample: swatch({ ...style, opacity: KEPT_OPACITY }), width: 24, words: m.key_both() }]
			: []),
		...changes(view, atlas.partner, swatch({ ...style, fill: 'partner-new' }), 24),
		...(possible
			? [
					{
						sample: swatch(possiblePartner),
						width: 24,
						words: `${possible}${gap}${m.possibly_signed()}`
					}
				]
			: [])
	];
}

function areaEntries(view: ExportedView): Entry[] {
	const { atlas, day } = view;
	const batches = batchesOf({ area: atlas.area.filter((area) => isInForce(area, day)) });
	const { base, recent } = areaPoint.rimWidth;
	const dots = batches.map((batch, n) =>
		dot({ fill: `batch-${batch}`, stroke: 'ink', width: base }, n)
	);
	const latest = { fill: `batch-${batches.at(-1) ?? 1}`, stroke: 'ink', width: 1.5 * recent };
	return [
		...counted(view, 'area', (pen) => dots.map((one) => one(pen)).join(''), dots.length * DOT),
		...changes(view, atlas.area, dot(latest, 0), DOT)
	];
}

/** The mechanisms chosen, by the line of those whom they bind; other lines by what they say of a country. */
function memberEntries({ atlas, lang, day, layers, selected }: ExportedView): Entry[] {
	const chosen = chosenMechanisms(atlas, layers, selected);
	const names = namesOf(
		atlas.mechanism.filter(({ id }) => chosen.includes(id)),
		lang
	).map(({ name }) => name);
	const found = new Set(membersOfAny(atlas, chosen, day).values());
	const statuses = (Object.keys(memberDashes) as MemberStatus[]).filter((one) => found.has(one));
	return statuses.map((status, n): Entry => {
		const word = status === 'in-force' ? [] : [memberWord(status)];
		const words = n === 0 ? [names.join(' · '), ...word] : word;
		const lines = memberStyles(status);
		return {
			sample: ({ ink }) =>
				lines
					.map(({ dash, ...style }) =>
						element('path', {
							...attributesOf(style, ink),
							...(dash && { 'stroke-dasharray': dash }),
							d: 'M0 0h30'
						})
					)
					.join(''),
			width: 30,
			words: words.join(languages[lang].signs.colon)
		};
	});
}
