/** Figures as edited and the records → figures as pages get them. Build time only. */
import { joinNames } from '../../i18n/join.ts';
import { langs } from '../../model/lang.ts';
import type { Series, Text } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { filled, type FigureEntry, type PlotName, type Theme } from '../../figures/editorial.ts';
import type { ChartData, Dispute, Figure } from '../../figures/figure.ts';
import type { CitedSource, Table } from '../../figures/table.ts';
import { linksOf } from '../pages/source-links.ts';
import { areas } from './areas.ts';
import { columnsOf, wholeYears } from './columns.ts';
import { seriesOf, unitOfLine, type FigureContext } from './figure-context.ts';
import { findings } from './findings.ts';
import type { Gathered } from './gathered.ts';
import { goals } from './goals.ts';
import { mechanisms } from './mechanisms.ts';
import { partners } from './partners.ts';
import { pavilions } from './pavilions.ts';
import { provinces } from './provinces.ts';
import { briefOf, drawingOf, tableOf } from './series.ts';
import { trade } from './trade.ts';
import { lists } from './zones.ts';

const gatherers: Record<PlotName, (context: FigureContext, entry: FigureEntry) => Gathered> = {
	partners,
	areas,
	provinces,
	mechanisms,
	lists,
	trade,
	pavilions,
	goals,
	columns
};

/** A series, or the line of it that is plotted, as columns. */
function columns(
	context: FigureContext,
	{ id, line, limit, limitName, read }: FigureEntry
): Gathered {
	const { lang } = context;
	const series = seriesOf(context, id);
	const named =
		limit !== undefined && limitName ? { value: limit, name: limitName[lang] } : undefined;
	const points = wholeYears(series, line);
	const unit = unitOfLine(context, series, line);
	return {
		data: columnsOf(context, id, { line, limit: named }),
		table: tableOf(context, series),
		facts: read && findings[read]({ points, unit, lang, limit: limit ?? 0 }),
		touches: (ref) => ref === `series/${id}`
	};
}

export interface GatheredTheme {
	id: string;
	name: string;
	figures: Figure[];
}

export const gather = (themes: readonly Theme[], context: FigureContext): GatheredTheme[] =>
	themes.map(({ id, name, figures }) => ({
		id,
		name: name[context.lang],
		figures: figures.map((entry) => figureOf(entry, context))
	}));

/** What is gathered for an entry, whether it is plotted or not. */
export function gathered(
	entry: FigureEntry,
	context: FigureContext
): Partial<Gathered> & Pick<Gathered, 'table'> {
	if (entry.plot) return gatherers[entry.plot](context, entry);
	const series = seriesOf(context, entry.id);
	const data: ChartData | undefined = drawingOf(context, series);
	return {
		...(data && { data }),
		table: tableOf(context, series),
		touches: (ref) => ref === `series/${entry.id}`
	};
}

export function figureOf(entry: FigureEntry, context: FigureContext): Figure {
	const { lang } = context;
	const { data, table, facts, cites, touches } = gathered(entry, context);
	const series = context.records.series.find((s) => s.id === entry.id);
	const name = (entry.name ?? series?.name)?.[lang] ?? entry.id;
	const say = (text: Text | undefined) => text && filled(text[lang], facts);
	const brief = data || !series ? {} : briefOf(context, series);
	// Sentences have their units in them.
	const unit = series && !('sentences' in brief) ? unitName(context, series) : undefined;
	const reading = say(entry.reading) ?? unit;
	const note = say(entry.note) ?? series?.note?.[lang];
	return {
		id: entry.id,
		name,
		title: say(entry.finding) ?? name,
		size: entry.size,
		...(reading && { reading }),
		...(note && { note }),
		sources: sourcesSaid(cites ?? cited(table), context),
		disputes: disputesOf(context, touches),
		...(data && { data }),
		...brief,
		table,
		rows: table.rows.length
	};
}

/** The unit, where all lines have the same. */
function unitName(context: FigureContext, series: Series): string | undefined {
	const units = new Set(
		(series.lines ?? [{ id: undefined }]).map(({ id }) => unitOfLine(context, series, id))
	);
	const [unit] = units;
	return units.size === 1 && unit ? unit.name[context.lang] : undefined;
}

const cited = ({ rows }: Table): CitedSource[] =>
	rows.flatMap(({ cells }) => cells.flatMap((cell) => (Array.isArray(cell) ? cell : [])));

/** As many publishers as a line has room for. */
const NAMED = 3;

/** Without who mirrors or reprints: `China Customs, re-posted by …` */
const publisherName = (publisher: string): string =>
	publisher.split(/, |，| \(|（| \/ /)[0] ?? publisher;

/** Who says so. Of many, those that say most; two that one language calls the same are one in all languages. */
function sourcesSaid(
	cited: readonly CitedSource[],
	{ records, lang }: Pick<FigureContext, 'records' | 'lang'>
): string {
	const often = new Map<string, { name: string; times: number }>();
	const inFirst = linksOf(
		cited.map(({ id }) => id),
		records,
		langs[0]
	);
	for (const [i, { publisher }] of cited.entries()) {
		const key = inFirst[i]?.publisher;
		if (!publisher || !key) continue;
		const one = publisherName(key);
		const { name, times } = often.get(one) ?? { name: publisherName(publisher), times: 0 };
		often.set(one, { name, times: times + 1 });
	}
	const publishers = [...often.values()].sort((a, b) => b.times - a.times).map(({ name }) => name);
	const names = joinNames(publishers.slice(0, NAMED), lang);
	const count = publishers.length;
	const locale = { locale: lang };
	return count > NAMED
		? m.figures_sources_more({ names, count }, locale)
		: m.figures_sources({ names }, locale);
}

function disputesOf(
	{ records, lang }: FigureContext,
	touches: Gathered['touches'] | undefined
): Dispute[] {
	return records.contradictions
		.filter(({ about }) => about?.some((ref) => touches?.(ref)))
		.map(({ id, topic, shown }) => ({ id, topic: topic[lang], shown: shown[lang] }));
}
