/** The queries of links that leave the site: what is shown, without how it is looked at (mode, colours). */
import type { Day } from '../time/day.ts';
import { formatView, NO_FRAME } from '../url/codec.ts';
import type { Mode, UrlContext, View } from '../url/params.ts';

/** Opens on the day shown for ever, or on the newest one at the time. */
export type LinkDay = 'shown' | 'newest';

/** Written out even where it is what the page would show: `latest` is another day in a later edition. */
export function linkQuery(
	view: View,
	context: UrlContext,
	day: LinkDay,
	mode: Mode = 'explore'
): string {
	const never = context.lastDay + 1;
	const plain: View = { ...view, ...NO_FRAME, mode, theme: 'system' };
	return day === 'newest'
		? formatView({ ...plain, t: context.lastDay }, context)
		: formatView(plain, { ...context, lastDay: never, defaultDay: never });
}

/** Of a citation: where the reader looks from is left to the reader. */
export const citedQuery = (view: View, context: UrlContext, day: Day): string =>
	linkQuery({ ...view, t: day, m: null }, context, 'shown');
