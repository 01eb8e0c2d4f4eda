/** Who is in what on the day shown: a row a partner; on a narrow plot, a bar a mechanism. */
import {
	roundPercent,
	type AnyMark,
	type Drawing,
	type Label,
	type Scene
} from '../../charts/scene.ts';
import { widthOf } from '../../charts/text-lines.ts';
import { languages } from '../../i18n/lang.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { Day } from '../../time/day.ts';
import { recordPath } from '../../url/paths.ts';
import { memberWord } from '../../words/member.ts';
import type { MatrixData } from '../figure.ts';
import { looks } from '../looks.ts';
import { headLines } from './head-lines.ts';
import { barsScene } from './matrix-bars.ts';
import { memberKey, memberMark, rowsOn, type MatrixRow } from './members.ts';

/** Ems that a row is high, with room for a finger on a wall. */
const ROW = 1.7;
/** Ems between two lines of a head. */
const LEADING = 1.15;

export function drawMatrix(data: MatrixData, day: Day, lang: Lang): Drawing {
	const all = rowsOn(data, day);
	const rows = all.filter(({ count }) => count > 0);
	const none = all.filter(({ count }) => count === 0).map(({ name }) => name);
	return {
		wide: tableScene(data, rows, all.length, lang),
		narrow: barsScene(data, rows, all.length, lang),
		...(none.length && {
			says: m.figures_in_none(
				{ names: none.join(languages[lang].signs.listComma) },
				{ locale: lang }
			)
		})
	};
}

function tableScene(
	{ mechanisms, groups }: MatrixData,
	rows: readonly MatrixRow[],
	total: number,
	lang: Lang
): Scene {
	const locale = { locale: lang };
	const column = (i: number) => roundPercent(((i + 0.5) / mechanisms.length) * 100);
	const line = (i: number) => roundPercent(((i + 0.5) / rows.length) * 100);
	const edge = (i: number) => roundPercent((i / rows.length) * 100);
	const parted = groups[0]?.count ?? 0;
	const heads = mechanisms.map(({ short }) => headLines(short, lang));
	const headRoom = Math.max(...heads.map((lines) => lines.length)) * LEADING;
	const headOfNames = m.figures_partners_of({ total }, { locale: lang });
	const inEach = mechanisms.map((_, i) => rows.filter((row) => row.statuses[i]).length);
	return {
		key: memberKey(rows, (status) => memberMark[status], lang),
		height: Math.max(1, rows.length) * ROW,
		margin: {
			top: headRoom + 4.4,
			right: 2,
			bottom: 0.5,
			left: Math.max(...rows.map(({ name }) => widthOf(name)), widthOf(headOfNames)) + 1
		},
		marks: [
			...rows.map((_, i): AnyMark => ({
				is: 'line',
				look: looks.row,
				x: 0,
				x2: 100,
				y: edge(i + 1),
				y2: edge(i + 1)
			})),
			{ is: 'line', look: looks.axis, x: 0, x2: 100, y: 0, y2: 0 },
			{
				is: 'line',
				look: looks.axis,
				x: roundPercent((parted / mechanisms.length) * 100),
				x2: roundPercent((parted / mechanisms.length) * 100),
				y: 0,
				y2: 100
			},
			...rows.flatMap(({ statuses }, row) =>
				statuses.flatMap((status, i): AnyMark[] =>
					status ? [{ is: 'dot', ...memberMark[status], x: column(i), y: line(row) }] : []
				)
			)
		],
		labels: [
			...groups.map(({ name, count }, n): Label => ({
				is: 'label',
				look: looks.tick,
				x: roundPercent(((n === 0 ? count / 2 : parted + count / 2) / mechanisms.length) * 100),
				y: 0,
				dy: -headRoom - 2.6,
				anchor: 'middle',
				text: name
			})),
			...heads.flatMap((lines, i) =>
				lines.map((text, n): Label => ({
					is: 'label',
					look: looks.head,
					x: column(i),
					y: 0,
					dy: -1.9 - (lines.length - 1 - n) * LEADING,
					anchor: 'middle',
					text
				}))
			),
			...inEach.map((count, i): Label => ({
				is: 'label',
				look: looks.tick,
				x: column(i),
				y: 0,
				dy: -0.5,
				anchor: 'middle',
				text: String(count)
			})),
			{
				is: 'label',
				look: looks.tick,
				x: 0,
				y: 0,
				dx: -0.8,
				dy: -0.5,
				anchor: 'end',
				text: headOfNames
			},
			...rows.flatMap(({ name, count }, row): Label[] => [
				{
					is: 'label',
					look: looks.name,
					x: 0,
					y: line(row),
					dx: -0.8,
					dy: 0.35,
					anchor: 'end',
					text: name
				},
				{
					is: 'label',
					look: looks.valuePlain,
					x: 100,
					y: line(row),
					dx: 1.6,
					dy: 0.35,
					anchor: 'end',
					text: String(count)
				}
			])
		],
		readouts: rows.map(({ id, name, statuses }, row) => ({
			x: 0,
			y: line(row),
			name,
			text: statuses
				.flatMap((status, i) =>
					status
						? [
								m.figures_in_mechanism(
									{ mechanism: mechanisms[i]!.short, status: memberWord(status, lang) },
									locale
								)
							]
						: []
				)
				.join(languages[lang].signs.semicolon),
			link: {
				path: recordPath(lang, 'partner', id),
				text: m.figures_open_page({ name }, locale)
			}
		})),
		nearest: 'y'
	};
}
