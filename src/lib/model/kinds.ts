/**
 * What can be said of a kind of record without its words: here, and nowhere else. What else depends on a kind (words, marks, pages,
 * search) is a `Record<Kind, …>` or a `switch` over all of them, so that a new kind does not compile until it has them too.
 */

/** Every kind that a record can name, as `kind/id`, and the file in `data/` that has its records. The order is that of the data. */
export const collectionOf = {
	partner: 'partners',
	mechanism: 'mechanisms',
	programme: 'programmes',
	zone: 'zones',
	batch: 'batches',
	area: 'areas',
	pavilion: 'pavilions',
	event: 'events',
	source: 'sources',
	count: 'counts',
	series: 'series',
	trade: 'trade',
	contradiction: 'contradictions'
} as const;

export type RecordKind = keyof typeof collectionOf;

export const recordKinds = Object.keys(collectionOf) as RecordKind[];

export const isRecordKind = (s: string): s is RecordKind => Object.hasOwn(collectionOf, s);

interface KindFacts {
	/** Whether its records are in force for a time; what is not only happens. */
	isLasting: boolean;
	/** As what its records are drawn on the map, each with a mark that can be opened. */
	drawnAs: 'country' | 'point' | null;
	/** Its place where kinds are shown to a reader, the first first. */
	rank: number;
}

/** The kinds whose records have a page of their own. */
const facts = {
	partner: { isLasting: true, drawnAs: 'country', rank: 1 },
	mechanism: { isLasting: true, drawnAs: null, rank: 4 },
	zone: { isLasting: true, drawnAs: 'point', rank: 3 },
	area: { isLasting: true, drawnAs: 'point', rank: 2 },
	pavilion: { isLasting: true, drawnAs: 'point', rank: 5 },
	event: { isLasting: false, drawnAs: null, rank: 6 }
} as const satisfies Partial<Record<RecordKind, KindFacts>>;

type Facts = typeof facts;
/** The kinds of which something is said. */
type Where<Said> = { [K in keyof Facts]: Facts[K] extends Said ? K : never }[keyof Facts];

export type Kind = keyof Facts;
export type LastingKind = Where<{ isLasting: true }>;
export type DrawnKind = Where<{ drawnAs: string }>;

export const isKind = (s: string): s is Kind => Object.hasOwn(facts, s);
export const isLasting = (kind: Kind): kind is LastingKind => facts[kind].isLasting;
export const isDrawn = (kind: Kind): kind is DrawnKind => facts[kind].drawnAs !== null;
export const drawnAs = (kind: Kind): KindFacts['drawnAs'] => facts[kind].drawnAs;

export const kinds = Object.keys(facts) as Kind[];
export const lastingKinds = kinds.filter(isLasting);
export const drawnKinds = kinds.filter(isDrawn);
/** As a reader meets them. */
export const rankedKinds = kinds.toSorted((a, b) => facts[a].rank - facts[b].rank);
