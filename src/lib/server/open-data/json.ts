/** JSON with one record a line: small, and a change of one record is a change of one line. */
import type { Edition } from '../../model/schema.ts';

export function recordsJson({ version, asOf }: Edition, records: readonly object[]): string {
	return linesOf({ version, asOf }, 'records', records);
}

/** @param head the members before the list @param list the name of the list */
export function linesOf(head: object, list: string, items: readonly object[]): string {
	const start = JSON.stringify(head).slice(0, -1);
	const lines = items.map((item) => JSON.stringify(item)).join(',\n');
	return `${start},"${list}":[\n${lines}\n]}\n`;
}
