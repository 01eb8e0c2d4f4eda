import type { DateParts, Language, Limits } from './language.ts';

const parts = ({ year, month, day }: DateParts): string =>
	[year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');

/** Without what multiplying binary fractions adds. */
const rounded = (n: number): number => Number(n.toPrecision(12));

const countCharacters = (text: string): number => [...text.replace(/\s/g, '')].length;

/** Simplified Chinese. */
export const zh: Language = {
	tag: 'zh-Hans',
	locale: 'zh-CN',
	bibtex: 'chinese',
	name: '简体中文',
	shortName: '中',
	signs: {
		comma: '，',
		listComma: '、',
		colon: '：',
		semicolon: '；',
		stop: '。',
		nextSentence: '。',
		aside: ['（', '）'],
		title: ['《', '》'],
		afterAuthor: '：',
		beforeAddress: '',
		gap: '',
		beforeTime: ' '
	},
	dates: {
		parts,
		about: '约',
		by: (day) => `不晚于${day}`,
		between: (first, last, say) => `${say(first)}至${say(last)}之间`,
		days: (first, last) => `${parts(first)}至${parts(last)}`,
		months: (first, last) =>
			first.year === last.year
				? `${first.year}年${first.month}—${last.month}月`
				: `${parts(first)}—${parts(last)}`
	},
	numbers: {
		inUnit: (value, { timesInChinese = 1 }) => rounded(value * timesInChinese),
		// Counted in 万 where it is long.
		digits: (value) =>
			Math.abs(value) >= 10_000 ? `${rounded(value / 10_000)}万` : String(rounded(value)),
		standAlone: false,
		hedges: { 'more-than': '超过', about: '约' },
		changes: { percent: '%', 'percentage-points': '个百分点' }
	},
	letters: { width: 2, isSpaced: false },
	description: 100
};

export const limits: Limits = {
	caption: { most: 90, unit: 'characters', count: countCharacters },
	title: 24
};
