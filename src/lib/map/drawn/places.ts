import type { Item } from '../../model/atlas.ts';
import { calendar } from '../../time/day.ts';

/** The year that stands after a partner's name: that from which it counts, with a question mark where that is not certain. */
export const year = ({ span, start }: Item): string =>
	`${calendar(span.latest).year}${/[?/]/.test(start) ? '?' : ''}`;
