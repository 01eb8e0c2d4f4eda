/** How a record stood on one of two days, in a few words. */
import type { AnyItem } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { statusOn } from '../model/status.ts';
import type { Day } from '../time/day.ts';
import { statusLine } from '../words/item-line.ts';
import { statusWord } from '../words/terms.ts';

export function statusThen(item: AnyItem, day: Day, lang: Lang): string {
	const status = statusOn(item.span, day);
	// When it came belongs to the other map.
	return status === 'not-yet' ? statusWord(item.kind, status) : statusLine(item, day, lang);
}
