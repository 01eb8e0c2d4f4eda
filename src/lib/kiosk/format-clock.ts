import { formatDay } from '../i18n/dates.ts';
import { languages } from '../i18n/lang.ts';
import type { Lang } from '../model/schema.ts';
import { dayOf } from '../time/day.ts';

/** Time of day of the machine, `HH:MM:SS`. */
export const formatClock = (date: Date): string => date.toTimeString().slice(0, 8);

/** Day and time of the machine, `29 November 2026, 18:05`. */
export function formatMoment(date: Date, lang: Lang): string {
	const day = formatDay(dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate()), lang);
	const time = formatClock(date).slice(0, 5);
	return day + languages[lang].signs.beforeTime + time;
}
