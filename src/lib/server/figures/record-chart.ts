/** The small chart of a record: a country's trade with China, the areas of a province, the editions of an expo. Build time only. */
import { languages } from '../../i18n/lang.ts';
import { stillOf } from '../../charts/still.ts';
import { drawAmong } from '../../figures/draw/among.ts';
import { drawColumns } from '../../figures/draw/columns.ts';
import { drawCount } from '../../figures/draw/count.ts';
import type { Kind } from '../../model/kinds.ts';
import type { RecordChart } from '../../model/record-page.ts';
import { m } from '../../paraglide/messages.js';
import { calendar, dayOf, type Day } from '../../time/day.ts';
import { figurePath } from '../../url/paths.ts';
import { columnsOf } from './columns.ts';
import { curveOf, firstOf } from './curves.ts';
import type { FigureContext } from './figure-context.ts';
import { trade } from './trade.ts';

/** Ems: as wide as a panel. */
const SIZE = { width: 25, narrow: true };
/** As few steps or columns say no more than words. */
const FEW = 3;

export function recordChart(
	kind: Kind,
	id: string,
	context: FigureContext
): RecordChart | undefined {
	if (kind === 'partner') return tradeOf(id, context);
	if (kind === 'area') return areasAround(id, context);
	if (kind === 'mechanism') return editionsOf(id, context);
	return undefined;
}

function tradeOf(partner: string, context: FigureContext): RecordChart | undefined {
	const { data } = trade(context, {});
	const row = data.rows.find((r) => r.partner === partner);
	if (!row) return undefined;
	const { name, figure } = row;
	const locale = { locale: context.lang };
	return {
		...stillOf(drawAmong(data, row.id), SIZE),
		title: m.panel_chart_trade({}, locale),
		label: m.panel_chart_trade_label({ name, figure, count: data.rows.length }, locale),
		said: [],
		figure: figurePath(context.lang, 'trade')
	};
}

function areasAround(id: string, context: FigureContext): RecordChart | undefined {
	const { atlas, lang } = context;
	const area = atlas.area.find((a) => a.id === id);
	const items = atlas.area.filter((a) => a.province === area?.province);
	if (!area || items.length < FEW) return undefined;
	const locale = { locale: lang };
	const province = context.provinces.get(area.province)?.[lang] ?? area.province;
	const name = m.panel_chart_areas({ province }, locale);
	const curve = curveOf({ id: 'areas', name, items, collection: 'areas' }, context);
	const scene = drawCount(
		{ curve, first: firstOf(atlas.area), last: atlas.asOf, own: area.span.latest },
		lang
	);
	return {
		...stillOf(scene, SIZE),
		title: name,
		label: m.panel_chart_areas_label({ province, count: curve.steps.at(-1)?.count ?? 0 }, locale),
		said: curve.steps.map(({ day, count, what }) => ({
			day,
			text: what
				? m.figures_stop_step({ count, name: m.figures_count_areas({}, locale), what }, locale)
				: `${m.figures_count_areas({}, locale)}${languages[lang].signs.colon}${count}`
		})),
		figure: figurePath(lang, 'areas-by-province')
	};
}

/** A mechanism that is held again and again has a series of its own id, whose first line is drawn. */
function editionsOf(id: string, context: FigureContext): RecordChart | undefined {
	const { records, lang } = context;
	const series = records.series.find((s) => s.id === id);
	const [line] = series?.lines ?? [];
	if (!series || !line) return undefined;
	const data = columnsOf(context, id, { line: line.id });
	const { wide } = drawColumns(data, undefined, lang, true);
	if (wide.readouts.length < FEW) return undefined;
	const title = m.panel_chart_editions({ what: line.name[lang] }, { locale: lang });
	return {
		...stillOf(wide, SIZE),
		title,
		label: `${title}${languages[lang].signs.colon}${wide.readouts
			.map(({ name, text }) => `${name} ${text}`)
			.join(languages[lang].signs.semicolon)}`,
		said: wide.readouts.flatMap(({ day, name, text }) =>
			day === undefined
				? []
				: [
						{
							day: openingOf(id, day, context),
							text: `${name}${languages[lang].signs.colon}${text}`
						}
					]
		),
		figure: figurePath(lang, id)
	};
}

/** The day on which the edition of a month opens, whose figures are known only by that month: the month's last where no event says. */
function openingOf(mechanism: string, monthEnd: Day, { atlas }: FigureContext): Day {
	const { year, month } = calendar(monthEnd);
	const opened = atlas.event.filter(
		({ theme, about, span }) =>
			theme === 'gather' &&
			about.includes(`mechanism/${mechanism}`) &&
			dayOf(year, month) <= span.latest &&
			span.latest <= monthEnd
	);
	return Math.min(monthEnd, ...opened.map(({ span }) => span.latest));
}
