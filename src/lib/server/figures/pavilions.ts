/** National pavilions on record, in halls and on platforms apart. */
import { m } from '../../paraglide/messages.js';
import type { StepsData } from '../../figures/figure.ts';
import { curveOf, firstOf, recordTable, type Counted } from './curves.ts';
import {
	countOn,
	pointsOfLine,
	seriesOf,
	numberTexts,
	unitOf,
	type FigureContext
} from './figure-context.ts';
import type { Gathered } from './gathered.ts';

export function pavilions(context: FigureContext): Gathered<StepsData> {
	const { atlas, lang } = context;
	const of = (form: 'hall' | 'platform') => atlas.pavilion.filter((p) => p.form === form);
	const [halls, platforms] = [of('hall'), of('platform')];
	const series = seriesOf(context, 'national-pavilions');
	const stated = pointsOfLine(series, 'all').at(-1);
	const locale = { locale: lang };
	const collection = 'pavilions';
	const counted: Counted[] = [
		{ id: 'halls', name: m.figures_halls({}, locale), items: halls, collection },
		{ id: 'platforms', name: m.figures_platforms({}, locale), items: platforms, collection }
	];
	return {
		data: {
			kind: 'steps',
			first: firstOf(atlas.pavilion),
			last: atlas.asOf,
			curves: counted.map((one) => curveOf(one, context)),
			stated: [],
			remarks: []
		},
		table: recordTable(counted, context),
		facts: stated && {
			stated: numberTexts(stated, unitOf(context, series.unit), lang).figure,
			named: String(countOn(atlas.pavilion, atlas.asOf)),
			halls: String(countOn(halls, atlas.asOf)),
			platforms: String(countOn(platforms, atlas.asOf))
		},
		touches: (ref) => /^(count\/pavilions-|mechanism\/national-pavilions)/.test(ref)
	};
}
