import type { Day } from '../time/day.ts';
import { formatView } from '../url/codec.ts';
import type { UrlContext, View } from '../url/params.ts';

/**
 * The query of a view as a citation gives it: the day is always written out, because `latest` is another day in a later
 * version, and how the reader sees it (camera, colours) is left to the reader.
 */
export function citedQuery(view: View, context: UrlContext, day: Day): string {
	const never = day + 1;
	return formatView(
		{ ...view, t: day, m: null, mode: 'explore', theme: 'system' },
		{ ...context, lastDay: never, defaultDay: never }
	);
}
