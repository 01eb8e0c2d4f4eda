/** What was typed, as MiniSearch queries: strict, forgiving, and as near as possible. */
import type { Query, SearchOptions } from 'minisearch';
import { pairsOf, type TextRun } from './tokens.ts';

type Options = Omit<SearchOptions, 'combineWith' | 'filter'>;

/** A code says exactly what is meant; words that merely lead to a record count least. */
const boost = { codes: 20, en: 4, zh: 4, pinyin: 3, initials: 2, extra: 1 };
const faint = { zh: 0.4, extra: 0.1 };

/** `1` means a batch, not every code that begins with it; `3301` is the beginning of one. */
const isShortNumber = (text: string): boolean => /^\d{1,3}$/.test(text);

const term = (text: string, options: Options = {}): Query => ({
	queries: [text],
	boost,
	prefix: !isShortNumber(text),
	...options
});
const every = (queries: Query[]): Query => ({ combineWith: 'AND', queries });
const some = (queries: Query[]): Query => ({ combineWith: 'OR', queries });

const hanFields = ['zh', 'extra'];
const charsOf = (run: string): Query[] =>
	Array.from(run).map((char) => term(char, { fields: hanFields, boost: faint }));

const pairTerms = (run: string): Query[] =>
	pairsOf(run).map((pair) => term(pair, { fields: hanFields, prefix: false }));

/** Abbreviations skip characters (`自贸区` for `自由贸易试验区`), so three or more may stand apart. */
function strictHan(run: string): Query {
	const length = Array.from(run).length;
	if (length === 1) return term(run, { fields: hanFields });
	const together = every(pairTerms(run));
	return length === 2 ? together : some([together, every(charsOf(run))]);
}

const strictRun = ({ han, text }: TextRun): Query => (han ? strictHan(text) : term(text));

/** All that was typed occurs, each word at least as the beginning of one. `hang zhou` is also one word. */
export function strictQuery(runs: readonly TextRun[]): Query {
	const apart = every(runs.map(strictRun));
	const latin = runs.length > 1 && runs.every((run) => !run.han);
	return latin ? some([apart, term(runs.map((run) => run.text).join(''))]) : apart;
}

/** The word with two neighbouring letters exchanged: the typing error that costs two steps of edit distance. */
export const swaps = (word: string): string[] =>
	Array.from(
		{ length: word.length - 1 },
		(_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)
	).filter((swapped) => swapped !== word);

/** Codes and initials have no typing errors: any other is another one. */
const spelled = ['en', 'zh', 'pinyin', 'extra'];

/** @param fuzzy edits for each letter of the word */
function misspelled(word: string, fuzzy: number, maxFuzzy: number): Query {
	if (word.length < 4) return term(word);
	return some([
		term(word, { fuzzy, maxFuzzy, fields: spelled }),
		...swaps(word).map((swapped) => term(swapped, { fields: spelled }))
	]);
}

/**
 * All that was typed occurs, with typing errors, and with Chinese characters apart.
 * @param edits most letters that may be wrong in one word; one in five may
 */
export const forgivingQuery = (runs: readonly TextRun[], edits: number): Query =>
	every(runs.map(({ han, text }) => (han ? every(charsOf(text)) : misspelled(text, 0.2, edits))));

/** Some of what was typed occurs, or nearly so. */
export const nearestQuery = (runs: readonly TextRun[]): Query =>
	some(runs.flatMap(({ han, text }) => (han ? charsOf(text) : [misspelled(text, 0.4, 3)])));
