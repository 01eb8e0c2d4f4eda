/** Days and EDTF dates in words. Months are written out by hand so that every browser and every build agrees. */
import type { Lang } from '../model/schema.ts';
import { calendar, type Day } from '../time/day.ts';

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

type Form = 'long' | 'short';

const month = (n: number, form: Form): string =>
	form === 'long' ? (months[n - 1] ?? '') : (months[n - 1] ?? '').slice(0, 3);

/** `31 May 2025`, `2025年5月31日` */
export function formatDay(day: Day, lang: Lang, form: Form = 'long'): string {
	const c = calendar(day);
	return lang === 'zh'
		? `${c.year}年${c.month}月${c.day}日`
		: `${c.day} ${month(c.month, form)} ${c.year}`;
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

/** One EDTF day, month or year in words, no more exact than it is. */
function formatPart(edtf: string, lang: Lang, form: Form): string {
	const [y = '', m, d] = edtf.replace(/[?~%]/g, '').split('-');
	const about = isApproximate(edtf) ? (lang === 'zh' ? '约' : 'about ') : '';
	if (lang === 'zh')
		return `${about}${y}年${m ? `${Number(m)}月` : ''}${d ? `${Number(d)}日` : ''}`;
	const words = [d && String(Number(d)), m && month(Number(m), form), y].filter(Boolean);
	return about + words.join(' ');
}

/** An EDTF date or bracket in words: `November 2016`, `between 1 January and 1 July 2025`, `by 10 October 2023`. */
export function formatEdtf(edtf: string, lang: Lang, form: Form = 'long'): string {
	const [a = '', b] = edtf.split('/');
	if (b === undefined) return formatPart(a, lang, form);
	const end = formatPart(b, lang, form);
	if (a === '..' || a === '') return lang === 'zh' ? `不晚于${end}` : `by ${end}`;
	const start = formatPart(a, lang, form);
	if (lang === 'zh') return `${start}至${end}之间`;
	// A year that both share stands once.
	const year = a.slice(0, 4);
	const shared = a.startsWith(`${year}-`) && b.startsWith(`${year}-`);
	return `between ${shared ? start.replace(` ${year}`, '') : start} and ${end}`;
}

/** The first and last day of a gathering: `23–27 November 2023`. What is no pair of days is a date or a bracket. */
export function formatPeriod(edtf: string, lang: Lang, form: Form = 'long'): string {
	const [a = '', b] = edtf.split('/');
	if (b === undefined || a.length !== 10 || b.length !== 10) return formatEdtf(edtf, lang, form);
	if (lang === 'zh') return `${formatPart(a, lang, form)}至${formatPart(b, lang, form)}`;
	return a.slice(0, 7) === b.slice(0, 7)
		? `${Number(a.slice(8))}–${formatPart(b, lang, form)}`
		: `${formatPart(a, lang, form)} – ${formatPart(b, lang, form)}`;
}
