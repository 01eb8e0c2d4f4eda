/** Trade in goods of each partner with China: the latest figure found, whoever reports it. */
import { languages } from '../../i18n/lang.ts';
import { formatChange, formatMonths, formatNumber } from '../../i18n/figures.ts';
import type { Trade } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { recordPath } from '../../url/paths.ts';
import type { RankingData } from '../../figures/figure.ts';
import type { Row } from '../../figures/table.ts';
import {
	inUnit,
	measured,
	sourceLinks,
	numberTexts,
	unitOf,
	type FigureContext
} from './figure-context.ts';
import type { Gathered } from './gathered.ts';

const UNIT = 'usd-billion';
const isYear = ({ period }: Trade): boolean => /^\d{4}$/.test(period);

/** @param limit in the unit of the bars */
export function trade(
	context: FigureContext,
	{ limit = 0 }: { limit?: number | undefined }
): Gathered<RankingData> {
	const { records, lang } = context;
	const locale = { locale: lang };
	const unit = unitOf(context, UNIT);
	const own = records.trade.filter((t) => partnerOf(t, context).partner);
	// Bars only of whole years in one unit; what has another one stands in the table.
	const drawn = own.filter((t) => t.unit === UNIT && isYear(t));
	const year = usual(drawn.map((t) => t.period));
	const rows = drawn
		.toSorted((a, b) => b.value - a.value)
		.map((t) => ({
			id: t.id,
			name: nameOf(t, context),
			...partnerOf(t, context),
			value: inUnit(t.value, unit, lang),
			...numberTexts(t, unit, lang),
			period: formatMonths(t.period, lang),
			reporter: t.reporter[lang],
			isOfYear: t.period === year
		}));
	const apart = own.filter((t) => !drawn.includes(t));
	const reported = new Set(records.trade.map((t) => t.country));
	return {
		data: { kind: 'ranking', year, rows },
		table: {
			columns: [
				{ name: m.figures_trade_with({}, locale) },
				{ name: m.figures_period({}, locale) },
				{ name: m.figures_value({}, locale), align: 'number' },
				{ name: m.figures_change({}, locale), aside: true },
				{ name: m.figures_reporter({}, locale) },
				{ name: m.term_sources({}, locale), aside: true },
				{ name: m.term_note({}, locale), aside: true }
			],
			rows: records.trade.map((t) => rowOf(t, context))
		},
		facts: {
			count: String(drawn.filter((t) => t.value > limit).length),
			limit: formatNumber(limit, unit, lang),
			year,
			missing: String(records.partners.filter((p) => !reported.has(p.country)).length),
			apart: apart
				.map(
					(t) =>
						`${nameOf(t, context)}${languages[lang].signs.gap}${numberTexts(t, unitOf(context, t.unit), lang).figure}`
				)
				.join(languages[lang].signs.listComma)
		},
		touches: (ref) => ref.startsWith('trade/')
	};
}

/** What most of them are. */
function usual(all: readonly string[]): string {
	const often = (one: string) => all.filter((other) => other === one).length;
	return all.toSorted((a, b) => often(b) - often(a))[0] ?? '';
}

const nameOf = ({ id, country, region }: Trade, { records, lang }: FigureContext): string =>
	(records.countries.find((c) => c.id === country)?.name ?? region)?.[lang] ?? id;

function partnerOf({ country }: Trade, { records }: FigureContext): { partner?: string } {
	const partner = records.partners.find((p) => p.country === country);
	return partner ? { partner: partner.id } : {};
}

function rowOf(t: Trade, context: FigureContext): Row {
	const { lang } = context;
	const { partner } = partnerOf(t, context);
	const text = nameOf(t, context);
	return {
		id: `trade-${t.id}`,
		cells: [
			partner ? { text, path: recordPath(lang, 'partner', partner) } : text,
			formatMonths(t.period, lang),
			measured(t, unitOf(context, t.unit), lang),
			t.change ? formatChange(t.change, lang) : '',
			t.reporter[lang],
			sourceLinks(t.sources, context),
			t.note?.[lang] ?? ''
		]
	};
}
