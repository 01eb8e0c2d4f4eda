/** Searching the index. Runs in the browser, fetched when somebody begins to search (see `load.ts`). */
import MiniSearch, { type AsPlainObject, type Query, type SearchResult } from 'minisearch';
import type { Ref } from '../model/atlas.ts';
import { rankedKinds, type Kind } from '../model/kinds.ts';
import { indexOptions } from './index-options.ts';
import { forgivingQuery, nearestQuery, strictQuery } from './query.ts';
import { scriptRuns, type TextRun } from './tokens.ts';

export interface Hit {
	ref: Ref;
	/** Folded pieces of words, Chinese or pinyin that were found: what to mark. */
	pieces: string[];
	/** Pinyin of the Chinese name, see `SearchDocument`. */
	syllables: string;
}

export interface ResultGroup {
	kind: Kind;
	/** The best ones, best first. */
	hits: Hit[];
	/** How many there are in all. */
	total: number;
}

/** Ways to write a name. */
const scripts = ['chinese', 'english', 'pinyin', 'initials', 'codes'] as const;
export type Script = (typeof scripts)[number];

export interface SearchResults {
	groups: ResultGroup[];
	total: number;
	/** Nothing has all of what was typed; these come nearest. */
	nearest: boolean;
	/** In which scripts the query was looked for. */
	tried: Script[];
}

const NEAREST = 5;
/** Letters of a query that are looked for: a whole text that was pasted would hold the page up for seconds. */
const LONGEST = 100;

type Result = SearchResult & { id: Ref; syllables: string };

/** What to mark: of a term found by its beginning only the beginning; nothing that a longer piece covers. */
function piecesOf({ terms, queryTerms }: Result): string[] {
	const pieces = terms.map((found) => {
		const typed = queryTerms.filter((typed) => found.startsWith(typed));
		return typed.sort((a, b) => b.length - a.length)[0] ?? found;
	});
	const covered = (piece: string) =>
		pieces.some((other) => other !== piece && other.includes(piece));
	return [...new Set(pieces)].filter((piece) => !covered(piece));
}

const hitOf = (result: Result): Hit => ({
	ref: result.id,
	pieces: piecesOf(result),
	syllables: result.syllables
});

/** The first letter is rarely the wrong one; `zhenzhou` is not Wenzhou. */
const beginsAlike = ({ terms }: Result, runs: readonly TextRun[]): boolean =>
	runs.every(({ text }) => terms.some((found) => found.charAt(0) === text.charAt(0)));

const inGroups = (results: readonly Result[], limit: number): ResultGroup[] =>
	rankedKinds
		.map((kind) => ({ kind, all: results.filter((r) => r.id.startsWith(`${kind}/`)) }))
		.filter(({ all }) => all.length)
		.map(({ kind, all }) => ({
			kind,
			hits: all.slice(0, limit).map(hitOf),
			total: all.length
		}));

/** Chinese characters are looked for as such, everything else in all the ways that use letters or digits. */
const triedFor = (runs: readonly TextRun[]): Script[] =>
	scripts.filter((script) => runs.some((run) => run.han === (script === 'chinese')));

export class Finder {
	readonly #index: MiniSearch;

	/** @param json what `buildIndex` made, parsed */
	constructor(json: AsPlainObject) {
		this.#index = MiniSearch.loadJS(json, indexOptions);
	}

	/** @param limit most hits of one kind */
	search(query: string, { limit = 8 }: { limit?: number } = {}): SearchResults {
		const runs = scriptRuns(query.slice(0, LONGEST));
		if (!runs.length) return { groups: [], total: 0, nearest: true, tried: [...scripts] };
		const tried = triedFor(runs);
		const found = (results: Result[], nearest: boolean): SearchResults => ({
			groups: inGroups(results, limit),
			total: results.length,
			nearest,
			tried
		});
		const strict = this.#run(strictQuery(runs));
		if (strict.length) return found(strict, false);
		for (const edits of [1, 2]) {
			const near = this.#run(forgivingQuery(runs, edits)).filter((r) => beginsAlike(r, runs));
			if (near.length) return found(near, false);
		}
		return found(this.#run(nearestQuery(runs)).slice(0, NEAREST), true);
	}

	#run(query: Query): Result[] {
		// Queries are cut into terms before; MiniSearch must not cut them again.
		return this.#index.search(query, { tokenize: (text) => [text] }) as Result[];
	}
}
