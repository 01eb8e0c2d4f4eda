/** Days and EDTF dates in words. */
import type { Lang } from '../model/schema.ts';
import { calendar, type Day } from '../time/day.ts';
import { languages } from './lang.ts';
import type { DateParts, Form, DisplayedDate } from './languages/language.ts';

/** `31 May 2025`, `2025年5月31日` */
export function formatDay(day: Day, lang: Lang, form: Form = 'long'): string {
	const { year, month, day: dayOfMonth } = calendar(day);
	return languages[lang].dates.parts({ year: String(year), month, day: dayOfMonth }, form);
}

/** Precision of an EDTF date as written. */
export type Precision = 'day' | 'month' | 'year' | 'bracket' | 'by';

export function precisionOf(edtf: string): Precision {
	if (edtf.startsWith('../')) return 'by';
	if (edtf.includes('/')) return 'bracket';
	const parts = edtf.replace(/[?~%]/g, '').split('-').length;
	return parts === 3 ? 'day' : parts === 2 ? 'month' : 'year';
}

export const isUncertain = (edtf: string): boolean => /[?%]/.test(edtf);
export const isApproximate = (edtf: string): boolean => /[~%]/.test(edtf);

/** Of one EDTF day, month or year. */
export function datePartsOf(edtf: string): DateParts {
	const [year, month, day] = edtf.replace(/[?~%]/g, '').split('-');
	return { year, month: month ? Number(month) : undefined, day: day ? Number(day) : undefined };
}

const saidOf = (edtf: string): DisplayedDate => ({
	...datePartsOf(edtf),
	isApproximate: isApproximate(edtf)
});

/** An EDTF date or bracket in words, no more exact than it is: `November 2016`, `between 1 January and 1 July 2025`, `by 10 October 2023`. */
export function formatEdtf(edtf: string, lang: Lang, form: Form = 'long'): string {
	const { dates } = languages[lang];
	const say = (date: DisplayedDate): string =>
		(date.isApproximate ? dates.about : '') + dates.parts(date, form);
	const [a = '', b] = edtf.split('/');
	if (b === undefined) return say(saidOf(a));
	return a === '..' || a === ''
		? dates.by(say(saidOf(b)))
		: dates.between(saidOf(a), saidOf(b), say);
}

/** The first and last day of a gathering: `23–27 November 2023`. What is no pair of days is a date or a bracket. */
export function formatPeriod(edtf: string, lang: Lang, form: Form = 'long'): string {
	const [a = '', b] = edtf.split('/');
	if (b === undefined || a.length !== 10 || b.length !== 10) return formatEdtf(edtf, lang, form);
	return languages[lang].dates.days(datePartsOf(a), datePartsOf(b), form);
}
