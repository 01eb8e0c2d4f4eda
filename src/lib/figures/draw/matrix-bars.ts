/** Who is in what, on a narrow plot: a bar a mechanism. */
import { roundPercent, type AnyMark, type Label, type Scene } from '../../charts/scene.ts';
import { languages } from '../../i18n/lang.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { recordPath } from '../../url/paths.ts';
import { memberWord } from '../../words/member.ts';
import type { MatrixData } from '../figure.ts';
import { looks } from '../looks.ts';
import { memberBar, memberKey, statusOrder, type MatrixRow } from './members.ts';

export function barsScene(
	{ mechanisms }: MatrixData,
	rows: readonly MatrixRow[],
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
	const width = (count: number) => roundPercent((count / Math.max(1, total)) * 100);
	return {
		key: memberKey(rows, (status) => ({ look: memberBar[status] }), lang),
		height: mechanisms.length * 3,
		margin: { top: 0.5, right: 2.2, bottom: 0.5, left: 0.1 },
		marks: bars.flatMap(({ members }, i): AnyMark[] => {
			let x = 0;
			const place = { y: roundPercent((i + 0.52) * high), height: roundPercent(high * 0.3) };
			return [
				{ is: 'bar', look: looks.well, x: 0, width: 100, ...place },
				...members.map(({ status, names }): AnyMark => {
					const bar = {
						is: 'bar' as const,
						look: memberBar[status],
						x,
						width: width(names.length),
						...place
					};
					x = roundPercent(x + bar.width);
					return bar;
				})
			];
		}),
		labels: bars.flatMap(({ short, count }, i): Label[] => [
			{ is: 'label', look: looks.name, x: 0, y: roundPercent(i * high), dy: 1.2, text: short },
			{
				is: 'label',
				look: looks.valuePlain,
				x: 100,
				y: roundPercent((i + 0.67) * high),
				dx: 2,
				dy: 0.35,
				anchor: 'end',
				text: String(count)
			}
		]),
		readouts: bars.map(({ id, short, members }, i) => ({
			x: 0,
			y: roundPercent((i + 0.6) * high),
			name: short,
			text: members
				.map(
					({ status, names }) =>
						`${memberWord(status, lang)}${languages[lang].signs.colon}${names.join(languages[lang].signs.listComma)}`
				)
				.join(languages[lang].signs.semicolon),
			link: {
				path: recordPath(lang, 'mechanism', id),
				text: m.figures_open_page({ name: short }, { locale: lang })
			}
		})),
		nearest: 'y'
	};
}
