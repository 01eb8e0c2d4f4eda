/** What a figure covers: a year, a month, or an interval of whole months. Needs no EDTF reader, so the browser can use it. */

/** Months counted from the year 0, both included. */
export interface Months {
	first: number;
	last: number;
}

/** @param period as the schema's `Period` allows it */
export function readPeriod(period: string): Months {
	const [start = '', end = start] = period.split('/');
	return { first: monthOf(start, 0), last: monthOf(end, 11) };
}

/** @param without the month (from 0) that a bare year stands for */
function monthOf(date: string, without: number): number {
	const [year, month] = date.split('-');
	return Number(year) * 12 + (month === undefined ? without : Number(month) - 1);
}

/** Which months of a year a period covers, whatever the year: `0-11` for a year, `0-5` for its first half. */
export function monthsOfYear(period: string): string {
	const { first, last } = readPeriod(period);
	return `${first % 12}-${last - Math.floor(first / 12) * 12}`;
}

/** The year before, for the same months. */
export const yearBefore = ({ first, last }: Months): Months => ({
	first: first - 12,
	last: last - 12
});

export const samePeriod = (a: Months, b: Months): boolean =>
	a.first === b.first && a.last === b.last;
