/**
 * How names and queries are cut into terms. The index is made with this and searched with this, so that both agree:
 * Latin by words, Chinese by pairs of neighbouring characters.
 */

/** Lower case, without accents, full-width forms and apostrophes: `Xi’an` and `xian` are one word. */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[\p{M}'’‘ʼ\u0060]/gu, '')
		.toLowerCase();

export interface TextRun {
	/** Chinese characters; otherwise one word of letters and digits. */
	han: boolean;
	/** Folded. */
	text: string;
}

const runPattern = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Words and stretches of Chinese, in order; punctuation separates. */
export const scriptRuns = (text: string): TextRun[] =>
	Array.from(fold(text).matchAll(runPattern), ([run]) => ({
		han: /^\p{Script=Han}/u.test(run),
		text: run
	}));

/** `合作区` → `合作`, `作区`. */
export function pairsOf(run: string): string[] {
	const chars = Array.from(run);
	return chars.slice(1).map((char, i) => `${chars[i]}${char}`);
}

/** Pairs and the last character: every character begins a term, so that a search by prefix finds single ones too. */
const hanTerms = (run: string): string[] => [...pairsOf(run), Array.from(run).at(-1) ?? ''];

const textTerms = (text: string): string[] =>
	scriptRuns(text).flatMap((run) => (run.han ? hanTerms(run.text) : [run.text]));

/** `hang zhou` → `hangzhou`, `zhou`: found from any syllable on, written together. */
export function pinyinTerms(syllables: string): string[] {
	const parts = syllables.split(' ').filter(Boolean);
	return parts.map((_, i) => parts.slice(i).join(''));
}

/** The terms of one field of a document. Stretches of pinyin are parted by `|`. */
export function tokenize(text: string, field?: string): string[] {
	if (field === 'pinyin') return text.split('|').flatMap(pinyinTerms);
	return textTerms(text);
}
