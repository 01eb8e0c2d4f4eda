import type { Day } from '../time/day.ts';
import type { Span } from './atlas.ts';

/**
 * What became of a record between two days: in force on both, only on the second, only on the first, or on neither although it
 * was between them. A record that was never in force in that time has no change.
 */
export type SpanChange = 'kept' | 'added' | 'ended' | 'passed';

/** @param from the earlier of the two days @param to not before `from` */
export function changeBetween(
	{ latest, end }: Pick<Span, 'latest' | 'end'>,
	from: Day,
	to: Day
): SpanChange | undefined {
	if (end !== null && end <= latest) return undefined;
	const began = latest > from;
	const ended = end !== null && end <= to;
	if (latest > to || (end !== null && end <= from)) return undefined;
	if (began) return ended ? 'passed' : 'added';
	return ended ? 'ended' : 'kept';
}
