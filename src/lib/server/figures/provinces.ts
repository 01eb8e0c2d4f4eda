/** Comprehensive pilot areas, one tile a province. */
import { m } from '../../paraglide/messages.js';
import { formatDay } from '../../i18n/dates.ts';
import { recordPath } from '../../url/paths.ts';
import type { TilesData } from '../../figures/figure.ts';
import { gridSize, shortNames, tileGrid } from '../../figures/tile-grid.ts';
import { dateOf, sourcesOfRecord } from './curves.ts';
import { countOn, countBySpan, type FigureContext } from './figure-context.ts';
import type { Gathered } from './gathered.ts';

export function provinces(context: FigureContext): Gathered<TilesData> {
	const { atlas, records, lang } = context;
	const nameOf = (code: string) => context.provinces.get(`CN-${code}`)?.[lang] ?? code;
	const areasOf = (code: string) => atlas.area.filter((area) => area.province === `CN-${code}`);
	const batches = records.batches.map(({ number }) => number).toSorted((a, b) => a - b);
	const tiles = tileGrid.map(({ code, column, row }) => {
		const own = areasOf(code);
		return {
			code,
			name: nameOf(code),
			short: shortNames[code]?.[lang] ?? nameOf(code),
			column,
			row,
			runs: batches.flatMap((batch) =>
				countBySpan(own.filter((area) => area.batch === batch)).map((run) => ({ ...run, batch }))
			)
		};
	});
	const counts = tiles
		.map(({ code, name }) => ({ name, count: countOn(areasOf(code), atlas.asOf) }))
		.sort((a, b) => b.count - a.count);
	const [most, next] = counts;
	const everyOne =
		most && next && most.count > next.count && counts.every(({ count }) => count > 0);
	const locale = { locale: lang };
	return {
		data: {
			kind: 'tiles',
			tiles,
			...gridSize,
			batches: batches.map((batch) => ({
				batch,
				day: Math.min(...atlas.area.filter((a) => a.batch === batch).map((a) => a.span.latest))
			}))
		},
		table: {
			columns: [
				{ name: m.figures_column_province({}, locale) },
				{ name: m.figures_column_what({}, locale) },
				{ name: m.list_batch({}, locale), align: 'number' },
				{ name: m.figures_column_from({}, locale) },
				{ name: m.figures_column_until({}, locale) }
			],
			rows: tileGrid.flatMap(({ code }) =>
				areasOf(code).map((area) => ({
					cells: [
						nameOf(code),
						{ text: area.name[lang], path: recordPath(lang, 'area', area.id) },
						String(area.batch),
						dateOf(area.start, lang),
						area.span.end === null ? '' : formatDay(area.span.end, lang, 'short')
					]
				}))
			)
		},
		facts: everyOne
			? {
					province: most.name,
					count: String(most.count),
					total: String(countOn(atlas.area, atlas.asOf)),
					provinces: String(counts.length)
				}
			: undefined,
		cites: records.batches.flatMap(({ id }) => sourcesOfRecord('batches', id, context)),
		touches: (ref) => ref === 'count/areas-2025-04-25'
	};
}
