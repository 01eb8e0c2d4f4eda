/** JSON with one record a line: small, and a change of one record is a change of one line. */
import type { Edition } from '../../model/schema.ts';

export const recordsJson = ({ version, asOf }: Edition, records: readonly object[]): string =>
	`${withLines({ version, asOf }, 'records', toJsonLines(records))}\n`;

export const toJsonLines = (items: readonly object[]): string[] =>
	items.map((item) => JSON.stringify(item));

/** An object whose last member is a list. @param head the members before it @param lines its items, as JSON */
export const withLines = (head: object, list: string, lines: readonly string[]): string =>
	`${JSON.stringify(head).slice(0, -1)},"${list}":[\n${lines.join(',\n')}\n]}`;
