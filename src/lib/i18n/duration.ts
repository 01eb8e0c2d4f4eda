import type { Lang } from '../model/schema.ts';
import { languages } from './lang.ts';

/** A length of time: `30 sec`, `3 min`. */
export const lasting = (value: number, unit: 'second' | 'minute', lang: Lang): string =>
	new Intl.NumberFormat(languages[lang].locale, {
		style: 'unit',
		unit,
		unitDisplay: 'short'
	}).format(value);

/** Seconds, as exactly as a guess is. */
export const roughly = (seconds: number, lang: Lang): string =>
	seconds < 90
		? lasting(Math.max(5, Math.round(seconds / 5) * 5), 'second', lang)
		: lasting(Math.round(seconds / 60), 'minute', lang);
