/**
 * Day numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar, without time zone. All time in the
 * project is counted in them; `Date` appears only here.
 */
export type Day = number;

const MS = 86_400_000;

/** `Date.UTC` would take a year below 100 for one of the 20th century. */
const utc = (year: number, month: number, day: number): number =>
	new Date(0).setUTCFullYear(year, month - 1, day);

/** @param month 1–12 @param day 1–31; days past the end of a month run into the next one. */
export const dayOf = (year: number, month = 1, day = 1): Day =>
	Math.round(utc(year, month, day) / MS);

export interface CalendarDay {
	year: number;
	/** 1–12 */
	month: number;
	/** 1–31 */
	day: number;
}

export function calendar(day: Day): CalendarDay {
	const d = new Date(day * MS);
	return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() };
}

/** `2025-05-31`, the form used in addresses and in `<time datetime>`. */
export const isoDay = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

const daysInMonth = (year: number, month: number): number =>
	new Date(utc(year, month + 1, 0)).getUTCDate();

/** The same calendar day some years away; 29 February becomes 28 February. */
export function addYears(day: Day, years: number): Day {
	const c = calendar(day);
	const year = c.year + years;
	return dayOf(year, c.month, Math.min(c.day, daysInMonth(year, c.month)));
}

export interface ReadDay {
	day: Day;
	/** False where a month or a day out of range had to be brought to the nearest one. */
	exact: boolean;
}

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A year or a month means its last day, because the map shows what was in force
 * at its end. A month or day out of range becomes the nearest one. Anything else gives `undefined`.
 */
export function readDay(text: string): ReadDay | undefined {
	const m = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text.trim());
	if (!m) return undefined;
	const year = Number(m[1]);
	const month = m[2] === undefined ? 12 : Number(m[2]);
	const clampedMonth = Math.min(12, Math.max(1, month));
	const last = daysInMonth(year, clampedMonth);
	const day = m[3] === undefined ? last : Number(m[3]);
	const clampedDay = Math.min(last, Math.max(1, day));
	return {
		day: dayOf(year, clampedMonth, clampedDay),
		exact: month === clampedMonth && day === clampedDay
	};
}
