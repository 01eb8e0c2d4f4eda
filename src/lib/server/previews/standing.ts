/** How a record stands on the newest day, as its preview says it. Build time only. */
import { formatPeriod, isApproximate, isUncertain, precisionOf } from '../../i18n/dates.ts';
import { sampleOf } from '../../map/drawn/record-marks.ts';
import type { AnyItem } from '../../model/atlas.ts';
import type { Lang } from '../../model/schema.ts';
import { statusOn } from '../../model/status.ts';
import { m } from '../../paraglide/messages.js';
import type { Day } from '../../time/day.ts';
import { statusText } from '../../words/status-text.ts';
import { precisionWords } from '../../words/terms.ts';
import type { CardStatus } from './card.ts';

export function standingOf(item: AnyItem, day: Day, lang: Lang): CardStatus {
	const { word, rest } =
		item.kind === 'event'
			? { word: formatPeriod(item.start, lang), rest: item.place?.[lang] ?? '' }
			: statusText(item, day, lang);
	return {
		token: tokenOf(item),
		isHollow: item.kind !== 'event' && statusOn(item.span, day) !== 'in-force',
		word,
		// It stands in a line of its own.
		rest: rest.replace(/^[\s,;:，；：]+/, ''),
		remarks: remarksOn(item)
	};
}

function tokenOf(item: AnyItem): string {
	const sample = sampleOf(item);
	switch (sample.as) {
		case 'country':
			return 'partner-line';
		case 'line':
			return 'azurite';
		case 'dot':
			return sample.fill.replace(/^var\(--|\)$/g, '');
		case 'symbol':
			return sample.mark.token;
	}
}

function remarksOn({ kind, start, confidence }: AnyItem): CardStatus['remarks'] {
	const precision = precisionOf(start);
	const isPeriod = kind === 'event' && precision === 'bracket';
	const isDoubted = isUncertain(start) || confidence === 'unverified';
	return [
		...(precision === 'day' || isPeriod
			? []
			: [{ text: precisionWords[precision](), isDoubt: false }]),
		...(isApproximate(start) ? [{ text: m.term_precision_about(), isDoubt: false }] : []),
		...(isDoubted ? [{ text: m.term_unconfirmed(), isDoubt: true }] : [])
	];
}
