/** Comprehensive pilot areas by batch, and by province. */
import { languages } from '../../i18n/lang.ts';
import { formatDay } from '../../i18n/dates.ts';
import { formatMonths } from '../../i18n/figures.ts';
import { joinNames } from '../../i18n/join.ts';
import type { AreaItem } from '../../model/atlas.ts';
import { isoDay } from '../../time/day.ts';
import { distinctDays } from '../../time/steps.ts';
import type { LayersData } from '../../figures/figure.ts';
import { dateOf, firstOf, sourcesOfRecord } from './curves.ts';
import { countOn, countBySpan, type FigureContext } from './figure-context.ts';
import type { Gathered } from './gathered.ts';
import { countTable, statedOf } from './stated.ts';

export function areas(context: FigureContext): Gathered<LayersData> {
	const { atlas, records, lang } = context;
	const items = atlas.area;
	const stated = statedOf(context, 'areas');
	const layers = records.batches
		.toSorted((a, b) => a.number - b.number)
		.map(({ number }) => {
			const own = items.filter((area) => area.batch === number);
			const day = Math.min(...own.map((area) => area.span.latest));
			return { batch: number, day, count: own.length, runs: countBySpan(own) };
		});
	const changes = records.batches.map(({ id, number, start, title }) => {
		const day = layers.find((layer) => layer.batch === number)?.day ?? 0;
		return {
			day,
			cells: [
				dateOf(start, lang),
				String(countOn(items, day)),
				'',
				title[lang],
				sourcesOfRecord('batches', id, context)
			]
		};
	});
	const [largest, next] = layers.toSorted((a, b) => b.count - a.count);
	const isStill = largest && next && largest.count > next.count && largest !== layers.at(-1);
	return {
		data: { kind: 'layers', first: firstOf(items), last: atlas.asOf, layers, stated },
		table: countTable(context, changes, stated),
		facts: isStill
			? {
					count: String(largest.count),
					batch: String(largest.batch),
					month: formatMonths(isoDay(largest.day).slice(0, 7), lang),
					ended: endedOf(items, context)
				}
			: undefined,
		touches: (ref) => /^(count\/areas-|batch\/)/.test(ref)
	};
}

/** `Haikou, Sanya (25 April 2025)` */
function endedOf(items: readonly AreaItem[], { lang }: FigureContext): string {
	const ends = distinctDays(items.flatMap(({ span }) => span.end ?? []));
	return joinNames(
		ends.map((day) => {
			const names = items.filter(({ span }) => span.end === day).map(({ name }) => name[lang]);
			const [open, close] = languages[lang].signs.aside;
			return joinNames(names, lang) + open + formatDay(day, lang) + close;
		}),
		lang
	);
}
