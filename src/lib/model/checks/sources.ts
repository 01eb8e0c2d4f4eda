/** Whatever is said rests on a source that exists, and what rests on none says so. */
import { every, partsOf, valuesOf, type Check } from './check.ts';

const SOURCE_KEYS = new Set(['sources', 'endSources']);

export const sourcesResolve: Check = (records) => {
	const known = new Set(records.sources.map((s) => s.id));
	return [...every(records)].flatMap(({ file, id, record }) =>
		[...valuesOf(record, SOURCE_KEYS)].flatMap(([, list]) =>
			(list as string[])
				.filter((source) => !known.has(source))
				.map((source) => ({
					file,
					id,
					sentence: `The source "${source}" is not in sources.yaml.`
				}))
		)
	);
};

export const sourcesAreUsed: Check = (records) => {
	const cited = new Set(
		[...every(records)].flatMap(({ record }) =>
			[...valuesOf(record, SOURCE_KEYS)].flatMap(([, list]) => list as string[])
		)
	);
	return records.sources
		.filter((s) => !cited.has(s.id))
		.map((s) => ({
			file: 'sources.yaml',
			id: s.id,
			sentence: 'No record cites it: cite it where it is relied on, or take it out.'
		}));
};

/** A fact that rests on no page is unverified, and says so; so is a fact inside a record. */
export const unsourcedIsUnverified: Check = (records) => {
	const none = new Set(records.sources.filter((s) => s.copy === 'none').map((s) => s.id));
	return [...every(records)].flatMap(({ file, id, record }) =>
		[...partsOf(record)].flatMap(([path, part]) => {
			const { sources, confidence } = part as { sources?: string[]; confidence?: string };
			if (!sources || confidence === undefined || confidence === 'unverified') return [];
			if (!sources.every((s) => none.has(s))) return [];
			const what = path ? `\`${path}\`` : 'It';
			const sentence = `${what} rests on no page, so its confidence must be "unverified".`;
			return [{ file, id, sentence }];
		})
	);
};

/**
 * A day, month or year that no page states carries a question mark, so that it is marked wherever it is shown. A count is of a day
 * that is known; what no page states is its number.
 */
export const unverifiedDatesAreMarked: Check = (records) =>
	[...every({ ...records, counts: [] })].flatMap(({ file, id, record }) =>
		[...partsOf(record)].flatMap(([path, part]) => {
			const { start, date = start, confidence } = part as Partial<Record<string, string>>;
			if (confidence !== 'unverified' || date === undefined || /[?%/]/.test(date)) return [];
			const what = path ? `\`${path}\`` : 'It';
			const sentence = `${what} is unverified, so its date must carry a question mark: "${date}?".`;
			return [{ file, id, sentence }];
		})
	);

/** A title as printed stands for itself; what describes a page is ours, so it is in both languages, and in brackets. */
export const describedTitlesAreBilingual: Check = (records) =>
	records.sources.flatMap(({ id, title }) => {
		const problem = (sentence: string) => [{ file: 'sources.yaml', id, sentence }];
		if (typeof title === 'string')
			return /^[(（]/.test(title)
				? problem(`The title needs en and zh: "${title}" in brackets is our description.`)
				: [];
		return /^\(.*\)$/.test(title.en) && /^（.*）$/.test(title.zh)
			? []
			: problem('A title in two languages is our description: put each in round brackets.');
	});

/** Words of ours, beside the name of whoever publishes: they are English, so they need Chinese beside them. */
const OUR_WORDS =
	/, (?!\S+ & )| \(| \/ |\b(re-?posted|posted|mirrored|hosted|published|translation|citing|via|press|blog|newsletter|newspaper|article|edition|website|office|department|ministry|minister|government|council|administration|university|agency)\b/i;

export const publishersAreBilingual: Check = (records) =>
	records.sources.flatMap(({ id, publisher }) => {
		const problem = (sentence: string) => [{ file: 'sources.yaml', id, sentence }];
		if (typeof publisher === 'string')
			return OUR_WORDS.test(publisher)
				? problem(`The publisher needs zh: "${publisher}" has English words in it.`)
				: [];
		return publisher.en === publisher.zh
			? problem('The publisher is the same in both languages: write it once.')
			: [];
	});
