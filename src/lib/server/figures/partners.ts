/** Partners over time, with every official count as a point. */
import { isUncertain } from '../../i18n/dates.ts';
import type { Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { calendar, type Day } from '../../time/day.ts';
import { recordPath } from '../../url/paths.ts';
import type { Curve, StepsData } from '../../figures/figure.ts';
import { curveOf, dateOf, firstOf, sourcesOfRecord } from './curves.ts';
import { countOn, type FigureContext } from './figure-context.ts';
import type { Gathered } from './gathered.ts';
import { countTable, statedOf } from './stated.ts';

export function partners(context: FigureContext): Gathered<StepsData> {
	const { atlas, lang } = context;
	const items = atlas.partner;
	const stated = statedOf(context, 'partners');
	const name = m.figures_partners({}, { locale: lang });
	const curve = curveOf({ id: 'partners', name, items, collection: 'partners' }, context);
	const first = items[0]?.span.earliest ?? items[0]?.span.latest ?? 0;
	const last = curve.steps.at(-1)?.day ?? 0;
	const changes = items.map(({ id, name, start, span }) => ({
		day: span.latest,
		cells: [
			dateOf(start, lang),
			String(countOn(items, span.latest)),
			'',
			{ text: name[lang], path: recordPath(lang, 'partner', id) },
			sourcesOfRecord('partners', id, context)
		]
	}));
	return {
		data: {
			kind: 'steps',
			first: firstOf(items),
			last: atlas.asOf,
			curves: [curve],
			stated,
			remarks: remarksOn(curve, lang)
		},
		table: countTable(context, changes, stated),
		facts: {
			count: String(countOn(items, atlas.asOf)),
			// More than so many whole years, so less than one more.
			years: String(yearsBetween(first, last) + 1),
			stated: String(stated.length),
			agree: String(stated.filter((s) => s.agreement !== 'differs').length),
			unconfirmed: String(items.filter((p) => isUncertain(p.start)).length)
		},
		touches: (ref) => /^count\/partners-/.test(ref)
	};
}

/** Whole years from one day to another. */
function yearsBetween(first: Day, last: Day): number {
	const [a, b] = [calendar(first), calendar(last)];
	const isBefore = b.month < a.month || (b.month === a.month && b.day < a.day);
	return b.year - a.year - (isBefore ? 1 : 0);
}

/** The first one, and the longest time without another. */
function remarksOn({ steps }: Curve, lang: Lang): StepsData['remarks'] {
	const locale = { locale: lang };
	const [first] = steps;
	if (!first) return [];
	const gaps = steps
		.slice(1)
		.map((step, i) => ({ before: steps[i]!, days: step.day - steps[i]!.day }));
	const [longest] = gaps.sort((a, b) => b.days - a.days);
	const { before, days } = longest ?? { before: first, days: 0 };
	const months = Math.floor(days / 30.4375);
	return [
		{
			day: first.day,
			count: first.count,
			text: first.what
		},
		...(months >= 12
			? [
					{
						day: before.day,
						count: before.count,
						text: m.figures_remark_pause({ count: before.count, months }, locale)
					}
				]
			: [])
	];
}
