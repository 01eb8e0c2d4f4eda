import { formatChange, formatFigure, formatMonths } from '$lib/i18n/figures.ts';
import type { Confidence, Lang, Records, Trade } from '$lib/model/schema.ts';
import type { SourceLink } from '$lib/model/links.ts';
import { linksOf } from '$lib/server/pages/source-links.ts';

export interface TradeRow {
	id: string;
	/** A country or a region. */
	name: string;
	/** Of its page as a partner. */
	partner?: string;
	period: string;
	figure: string;
	change?: string;
	reporter: string;
	/** Of the largest in its group, from 0 to 1; absent where nothing stands beside it that it could be compared with. */
	share?: number;
	confidence: Confidence;
	note?: string;
	sources: SourceLink[];
}

/** Figures of one reporter for the same months in one unit; the last group has those that stand alone. */
export interface TradeGroup {
	reporter?: string;
	period?: string;
	unit?: string;
	rows: TradeRow[];
}

export function tradeGroups(records: Records, lang: Lang): TradeGroup[] {
	const groups = new Map<string, Trade[]>();
	for (const trade of records.trade) {
		const key = [trade.reporter.en, trade.unit, trade.period].join('|');
		groups.set(key, [...(groups.get(key) ?? []), trade]);
	}
	const comparable = [...groups.values()].filter((all) => all.length > 1);
	const alone = [...groups.values()].filter((all) => all.length === 1).flat();
	return [
		...comparable.map((all) => groupOf(all, records, lang)),
		{ rows: alone.map((trade) => rowOf(trade, records, lang)) }
	];
}

function groupOf(all: Trade[], records: Records, lang: Lang): TradeGroup {
	const most = Math.max(...all.map((t) => t.value));
	const [first] = all;
	return {
		...(first && {
			reporter: first.reporter[lang],
			period: formatMonths(first.period, lang),
			unit: records.units.find((u) => u.id === first.unit)?.name[lang] ?? first.unit
		}),
		rows: all
			.toSorted((a, b) => b.value - a.value)
			.map((t) => ({ ...rowOf(t, records, lang), share: t.value / most }))
	};
}

function rowOf(trade: Trade, records: Records, lang: Lang): TradeRow {
	const unit = records.units.find((u) => u.id === trade.unit);
	if (!unit) throw new Error(`trade ${trade.id} has a unit that does not exist.`);
	const country = records.countries.find((c) => c.id === trade.country);
	const partner = records.partners.find((p) => p.country === trade.country);
	return {
		id: trade.id,
		name: (country?.name ?? trade.region)?.[lang] ?? trade.id,
		...(partner && { partner: partner.id }),
		period: formatMonths(trade.period, lang),
		figure: formatFigure(trade, unit, lang),
		...(trade.change && { change: formatChange(trade.change, lang) }),
		reporter: trade.reporter[lang],
		confidence: trade.confidence,
		...(trade.note && { note: trade.note[lang] }),
		sources: linksOf(trade.sources, records, lang)
	};
}
