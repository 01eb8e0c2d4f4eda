/** How a booth was used: sums only, kept on this machine, nobody in them. */
import type { Lang } from '../model/schema.ts';

export interface UseCounts {
	/** Day of the first count, `YYYY-MM-DD`. */
	since: string;
	sessions: number;
	/** Sessions by the local hour in which they began, 24 of them. */
	hours: number[];
	/** Sessions by the language in which they began. */
	languages: Partial<Record<Lang, number>>;
	/** How often a visitor entered at a stop or opened a page, by its path without the language. */
	stops: Record<string, number>;
}

/** @param day `YYYY-MM-DD` */
export const noUse = (day: string): UseCounts => ({
	since: day,
	sessions: 0,
	hours: Array.from({ length: 24 }, () => 0),
	languages: {},
	stops: {}
});

/** @param hour local, 0–23 */
export const withSession = (counts: UseCounts, lang: Lang, hour: number): UseCounts => ({
	...counts,
	sessions: counts.sessions + 1,
	hours: counts.hours.map((n, i) => (i === hour ? n + 1 : n)),
	languages: { ...counts.languages, [lang]: (counts.languages[lang] ?? 0) + 1 }
});

export const withStop = (counts: UseCounts, stop: string): UseCounts => ({
	...counts,
	stops: { ...counts.stops, [stop]: (counts.stops[stop] ?? 0) + 1 }
});

/** What was stored, or nothing where it is not counts. */
export function readCounts(text: string | null): UseCounts | undefined {
	try {
		const read = JSON.parse(text ?? '') as Partial<UseCounts> | null;
		const whole =
			typeof read?.since === 'string' &&
			typeof read.sessions === 'number' &&
			Array.isArray(read.hours) &&
			read.hours.length === 24 &&
			typeof read.languages === 'object' &&
			typeof read.stops === 'object';
		return whole ? (read as UseCounts) : undefined;
	} catch {
		return undefined;
	}
}

/** One line a number, for a spreadsheet. */
export function countsCsv(counts: UseCounts): string {
	const rows: [string, string, number][] = [
		['sessions', '', counts.sessions],
		...Object.entries(counts.languages).map(([k, n]): [string, string, number] => [
			'language',
			k,
			n
		]),
		...counts.hours.map((n, hour): [string, string, number] => ['hour', String(hour), n]),
		...Object.entries(counts.stops).map(([k, n]): [string, string, number] => ['stop', k, n])
	];
	const cell = (s: string) => (/[",\n]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s);
	return [
		`what,which,count since ${counts.since}`,
		...rows.map(([what, which, n]) => `${what},${cell(which)},${n}`)
	].join('\r\n');
}
