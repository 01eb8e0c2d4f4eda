/** The key of a sheet: a sample of what is on its map, with how many are in force. */
import { element } from '../charts/svg.ts';
import { attributesOf } from '../charts/style.ts';
import { widthOf } from '../charts/text-lines.ts';
import { languages } from '../i18n/lang.ts';
import { member } from '../map/drawn/look.ts';
import type { Mark } from '../map/drawn/marks.ts';
import { pavilionMark, zoneMarks } from '../map/drawn/record-marks.ts';
import { m } from '../paraglide/messages.js';
import { batchesOf } from '../model/batches.ts';
import { chosenMechanisms } from '../model/members.ts';
import { countedUnit } from '../words/kinds.ts';
import { markAt } from './mark-at.ts';
import type { Pen } from './pen.ts';
import { isNew, isOn, type View } from './view.ts';

interface Entry {
	/** Drawn with its left end at 0 and its middle at 0. */
	sample: (pen: Pen) => string;
	width: number;
	words: string;
}

/** Between a sample and its words, and between two of them, in letters. */
const GAP = { within: 0.5, between: 1.7 };

/** In letters of at most `size`, and smaller where that takes more than `room`. */
export function keyOf(
	view: View,
	pen: Pen,
	at: { x: number; y: number; size: number; room: number }
): string {
	const all = entries(view);
	const lettersOf = ({ words }: Entry) => widthOf(words) + GAP.within + GAP.between;
	const letters = all.reduce((sum, entry) => sum + lettersOf(entry), 0);
	const samples = all.reduce((sum, { width }) => sum + width, 0);
	const size = Math.min(at.size, (at.room - samples) / letters);
	let { x } = at;
	return all
		.map((entry) => {
			const { sample, width, words } = entry;
			const drawn =
				element('g', { transform: `translate(${x} ${at.y - at.size * 0.35})` }, sample(pen)) +
				pen.text(words, { x: x + width + GAP.within * size, y: at.y, size });
			x += width + lettersOf(entry) * size;
			return drawn;
		})
		.join('');
}

function entries(view: View): Entry[] {
	const { atlas, day, from, layers, selected, lang } = view;
	const words = (kind: 'partner' | 'area' | 'pavilion') =>
		countedUnit(kind, atlas[kind].filter((item) => isOn(item, day)).length, lang);
	const batches = batchesOf(atlas);
	const symbol = (mark: Mark, words: string): Entry => ({
		sample: ({ ink }) => markAt(mark, { x: 9, y: 0 }, 18, ink),
		width: 18,
		words
	});
	const chosen = chosenMechanisms(atlas, layers, selected);
	const mechanisms = atlas.mechanism.filter(({ id }) => chosen.includes(id));
	const swatch = (fill: string, words: string): Entry => ({
		sample: ({ ink }) =>
			element('rect', {
				...attributesOf({ fill, stroke: 'partner-line' }, ink),
				y: -8,
				width: 24,
				height: 16,
				rx: 3
			}),
		width: 24,
		words
	});
	const added = atlas.partner.filter((partner) => isNew(view, partner)).length;
	return [
		...(layers.includes('partners') ? [swatch('partner', words('partner'))] : []),
		...(layers.includes('partners') && from !== null
			? [swatch('partner-new', `+${added}${languages[lang].marks.gap}${m.key_added()}`)]
			: []),
		...(layers.includes('areas')
			? [
					{
						sample: ({ ink }: Pen) =>
							batches
								.map((batch, n) =>
									element('circle', {
										...attributesOf({ fill: `batch-${batch}`, stroke: 'ink', width: 0.8 }, ink),
										cx: 6 + n * 13,
										cy: 0,
										r: 5.2
									})
								)
								.join(''),
						width: batches.length * 13,
						words: words('area')
					}
				]
			: []),
		...atlas.programmes
			.filter(({ id }) => layers.includes(id))
			.flatMap(({ id, name }) => {
				const mark = zoneMarks[id];
				return mark ? [symbol(mark, name[lang])] : [];
			}),
		...(layers.includes('pavilions') ? [symbol(pavilionMark, words('pavilion'))] : []),
		...(mechanisms.length
			? [
					{
						sample: ({ ink }: Pen) =>
							element('path', {
								...attributesOf({ stroke: 'azurite', width: member.width }, ink),
								d: 'M0 0h30'
							}),
						width: 30,
						words: mechanisms.map(({ name }) => name[lang]).join(' · ')
					}
				]
			: [])
	];
}
