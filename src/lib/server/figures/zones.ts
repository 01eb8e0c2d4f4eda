/** Pilot free trade zones, and the lists of data that may not leave them freely, over time. */
import { m } from '../../paraglide/messages.js';
import type { StepsData } from '../../figures/figure.ts';
import { curveOf, firstOf, recordTable, type Counted } from './curves.ts';
import type { FigureContext } from './figure-context.ts';
import type { Gathered } from './gathered.ts';

export function lists(context: FigureContext): Gathered<StepsData> {
	const { atlas, lang } = context;
	const of = (...programmes: string[]) =>
		atlas.zone.filter((zone) => programmes.includes(zone.programme));
	const listed = of('data-export-negative-lists');
	const zones = of('pilot-ftz');
	const provinces = (items: typeof zones) => new Set(items.map((zone) => zone.province));
	const withZone = provinces(of('pilot-ftz', 'hainan-ftp'));
	const withList = [...provinces(listed)].filter((province) => withZone.has(province));
	const locale = { locale: lang };
	const counted: Counted[] = [
		{ id: 'zones', name: m.figures_zones({}, locale), items: zones, collection: 'zones' },
		{ id: 'lists', name: m.figures_lists({}, locale), items: listed, collection: 'zones' }
	];
	return {
		data: {
			kind: 'steps',
			first: firstOf([...zones, ...listed]),
			last: atlas.asOf,
			curves: counted.map((one) => curveOf(one, context)),
			stated: [],
			remarks: []
		},
		table: recordTable(counted, context),
		facts: { lists: String(withList.length), zones: String(withZone.size) },
		touches: (ref) =>
			ref.startsWith('count/data-export-') ||
			[...zones, ...listed].some(({ id }) => ref === `zone/${id}`)
	};
}
