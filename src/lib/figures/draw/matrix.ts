/** Who is in what on the day shown: a row a partner; on a narrow plot, a bar a mechanism. */
import {
	round,
	type AnyMark,
	type Drawing,
	type KeyEntry,
	type Label,
	type Scene,
	type Shape
} from '../../charts/scene.ts';
import type { Lang, MemberStatus } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import type { Day } from '../../time/day.ts';
import { recordPath } from '../../url/paths.ts';
import type { MatrixData } from '../figure.ts';
import { memberWord } from '../member-word.ts';
import { looks } from '../looks.ts';
import type { Style } from '../../charts/style.ts';

/** Ems that a row is high, with room for a finger on a wall. */
const ROW = 1.7;
/** Ems between two lines of a head. */
const LEADING = 1.15;

export const memberMark: Record<MemberStatus, { shape: Shape; look: Style }> = {
	'in-force': { shape: 'disc', look: looks.member },
	signed: { shape: 'half', look: looks.member },
	participant: { shape: 'double', look: looks.member },
	applicant: { shape: 'ring', look: looks.applicant },
	left: { shape: 'crossed', look: looks.member },
	suspended: { shape: 'crossed', look: looks.member }
};

interface Row {
	id: string;
	name: string;
	/** By mechanism. */
	statuses: (MemberStatus | undefined)[];
	count: number;
}

/** Partners on the day, those in most first; the others in none. */
function rowsOn({ partners, mechanisms }: MatrixData, day: Day): Row[] {
	return partners
		.filter(({ from }) => from <= day)
		.map(({ id, name, cells }) => {
			const now = cells.filter(({ from, to }) => from <= day && (to === null || day < to));
			const statuses = mechanisms.map((_, i) => now.find((c) => c.mechanism === i)?.status);
			return { id, name, statuses, count: now.length };
		})
		.sort((a, b) => b.count - a.count);
}

export function drawMatrix(data: MatrixData, day: Day, lang: Lang): Drawing {
	const all = rowsOn(data, day);
	const rows = all.filter(({ count }) => count > 0);
	const none = all.filter(({ count }) => count === 0).map(({ name }) => name);
	return {
		wide: tableScene(data, rows, all.length, lang),
		narrow: barsScene(data, rows, all.length, lang),
		...(none.length && {
			says: m.figures_in_none({ names: none.join(lang === 'zh' ? '、' : ', ') }, { locale: lang })
		})
	};
}

function tableScene(
	{ mechanisms, groups }: MatrixData,
	rows: readonly Row[],
	total: number,
	lang: Lang
): Scene {
	const locale = { locale: lang };
	const column = (i: number) => round(((i + 0.5) / mechanisms.length) * 100);
	const line = (i: number) => round(((i + 0.5) / rows.length) * 100);
	const edge = (i: number) => round((i / rows.length) * 100);
	const parted = groups[0]?.count ?? 0;
	const heads = mechanisms.map(({ short }) => headLines(short, lang));
	const headRoom = Math.max(...heads.map((lines) => lines.length)) * LEADING;
	const inEach = mechanisms.map((_, i) => rows.filter((row) => row.statuses[i]).length);
	return {
		key: memberKey(rows, (status) => memberMark[status], lang),
		height: Math.max(1, rows.length) * ROW,
		margin: { top: headRoom + 3.6, right: 2, bottom: 0.5, left: 10.5 },
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
				x: round((parted / mechanisms.length) * 100),
				x2: round((parted / mechanisms.length) * 100),
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
				x: round(((n === 0 ? count / 2 : parted + count / 2) / mechanisms.length) * 100),
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
				text: m.figures_partners_of({ total }, locale)
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
		stops: rows.map(({ id, name, statuses }, row) => ({
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
				.join(lang === 'zh' ? '；' : '; '),
			link: {
				path: recordPath(lang, 'partner', id),
				text: m.figures_open_page({ name }, locale)
			}
		})),
		nearest: 'y'
	};
}

/** The statuses that are in the rows, strongest first. */
const memberKey = (
	rows: readonly Row[],
	mark: (status: MemberStatus) => Omit<KeyEntry, 'word'>,
	lang: Lang
): KeyEntry[] =>
	statusOrder
		.filter((status) => rows.some(({ statuses }) => statuses.includes(status)))
		.map((status) => ({ ...mark(status), word: memberWord(status, lang) }));

/** What the heads above say anyway. */
const KIND = / (dialogue|initiative|agreement)$|(对话机制|倡议|协定)$/;

/** Letters in a line of about the width of its column. */
const MOST: Record<Lang, number> = { en: 10, zh: 5 };

/** Words of English, parts of a Chinese name; what is too long for a line is halved. */
function partsOf(name: string, lang: Lang): string[] {
	if (lang === 'en') return name.split(/(?<=[ –])/);
	return name
		.replace(/[“”]/g, '')
		.split(/(?<=—)|(?=\d)/)
		.flatMap((part) => {
			const half = Math.ceil(part.length / 2);
			const isLong = part.length > MOST.zh && !/^[A-Z]+$/.test(part);
			return isLong ? [part.slice(0, half), part.slice(half)] : [part];
		});
}

const headLines = (short: string, lang: Lang): string[] =>
	partsOf(short.replace(KIND, ''), lang)
		.reduce<string[]>((lines, part) => {
			const last = lines.at(-1);
			return last !== undefined && (last + part).trimEnd().length <= MOST[lang]
				? [...lines.slice(0, -1), last + part]
				: [...lines, part];
		}, [])
		.map((line) => line.trimEnd());

const statusOrder: MemberStatus[] = [
	'in-force',
	'signed',
	'participant',
	'applicant',
	'suspended',
	'left'
];
const segmentLook: Record<MemberStatus, Style> = {
	'in-force': looks.settled,
	signed: looks.revised,
	participant: looks.participant,
	applicant: looks.preliminaryDoubted,
	left: looks.tileNone,
	suspended: looks.tileNone
};

function barsScene(
	{ mechanisms }: MatrixData,
	rows: readonly Row[],
	total: number,
	lang: Lang
): Scene {
	const high = 100 / mechanisms.length;
	const bars = mechanisms.map(({ id, short }, i) => {
		const members = statusOrder
			.map((status) => ({
				status,
				names: rows.filter((row) => row.statuses[i] === status).map((r) => r.name)
			}))
			.filter(({ names }) => names.length > 0);
		return { id, short, members, count: members.reduce((sum, { names }) => sum + names.length, 0) };
	});
	const width = (count: number) => round((count / Math.max(1, total)) * 100);
	return {
		key: memberKey(rows, (status) => ({ look: segmentLook[status] }), lang),
		height: mechanisms.length * 3,
		margin: { top: 0.5, right: 2.2, bottom: 0.5, left: 0.1 },
		marks: bars.flatMap(({ members }, i): AnyMark[] => {
			let x = 0;
			const place = { y: round((i + 0.52) * high), height: round(high * 0.3) };
			return [
				{ is: 'bar', look: looks.well, x: 0, width: 100, ...place },
				...members.map(({ status, names }): AnyMark => {
					const bar = {
						is: 'bar' as const,
						look: segmentLook[status],
						x,
						width: width(names.length),
						...place
					};
					x = round(x + bar.width);
					return bar;
				})
			];
		}),
		labels: bars.flatMap(({ short, count }, i): Label[] => [
			{ is: 'label', look: looks.name, x: 0, y: round(i * high), dy: 1.2, text: short },
			{
				is: 'label',
				look: looks.valuePlain,
				x: 100,
				y: round((i + 0.67) * high),
				dx: 2,
				dy: 0.35,
				anchor: 'end',
				text: String(count)
			}
		]),
		stops: bars.map(({ id, short, members }, i) => ({
			x: 0,
			y: round((i + 0.6) * high),
			name: short,
			text: members
				.map(
					({ status, names }) =>
						`${memberWord(status, lang)}${lang === 'zh' ? '：' : ': '}${names.join(lang === 'zh' ? '、' : ', ')}`
				)
				.join(lang === 'zh' ? '；' : '; '),
			link: {
				path: recordPath(lang, 'mechanism', id),
				text: m.figures_open_page({ name: short }, { locale: lang })
			}
		})),
		nearest: 'y'
	};
}
