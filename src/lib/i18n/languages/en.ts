import type { DateParts, Form, Language, Limits } from './language.ts';

/** Written by hand so that every browser and every build agrees. */
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

const monthName = (n: number, form: Form): string =>
	form === 'long' ? (months[n - 1] ?? '') : (months[n - 1] ?? '').slice(0, 3);

const parts = ({ year, month, day }: DateParts, form: Form): string =>
	[day, month && monthName(month, form), year].filter(Boolean).join(' ');

/** The first of two dates, without the year that both share. */
const withoutSharedYear = <Date extends DateParts>(first: Date, last: Date): Date =>
	first.year === last.year && first.month ? { ...first, year: undefined } : first;

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

export const en: Language = {
	tag: 'en',
	locale: 'en',
	bibtex: 'english',
	name: 'English',
	shortName: 'EN',
	signs: {
		comma: ', ',
		listComma: ', ',
		colon: ': ',
		semicolon: '; ',
		stop: '.',
		nextSentence: '. ',
		aside: [' (', ')'],
		title: ['', ''],
		afterAuthor: '. ',
		beforeAddress: ' ',
		gap: ' ',
		beforeTime: ', '
	},
	dates: {
		parts,
		about: 'about ',
		by: (day) => `by ${day}`,
		between: (first, last, say) =>
			`between ${say(last.month ? withoutSharedYear(first, last) : first)} and ${say(last)}`,
		days: (first, last, form) =>
			first.year === last.year && first.month === last.month
				? `${first.day}–${parts(last, form)}`
				: `${parts(first, form)} – ${parts(last, form)}`,
		months: (first, last, form) =>
			first.year === last.year
				? `${parts(withoutSharedYear(first, last), form)}–${parts(last, form)}`
				: `${parts(first, form)} – ${parts(last, form)}`
	},
	numbers: {
		inUnit: (value) => value,
		digits: (value) => value.toLocaleString('en', { maximumFractionDigits: 6 }),
		standAlone: true,
		hedges: { 'more-than': 'more than ', about: 'about ' },
		changes: { percent: ' %', 'percentage-points': ' percentage points' }
	},
	letters: { width: 1, isSpaced: true },
	description: 200
};

export const limits: Limits = {
	caption: { most: 45, unit: 'words', count: countWords },
	title: 60
};
