/** What the page of one record carries, in one language: the texts and sources that the atlas leaves out. */
import type { Ref } from './atlas.ts';
import type { Kind } from './kinds.ts';
import type { Confidence, Event, Lang, Mechanism, Pavilion, Searched, Source } from './schema.ts';
import type { Still } from '../charts/still.ts';
import type { Day } from '../time/day.ts';

export interface RecordPage {
	kind: Kind;
	id: string;
	name: string;
	/** The name in each other language. */
	otherNames: { lang: Lang; name: string }[];
	confidence: Confidence;
	/** What it is within its kind. */
	sort: Sort;
	summary?: string | undefined;
	facts: FactEntry[];
	measures: Stated[];
	timeline: DatedEntry[];
	notes: string[];
	/** What was last looked for and not settled. */
	searched: SearchedEntry[];
	/** With a partner country: its trade in goods with China. */
	trade: TradeEntry[];
	/** A small one of the record itself, drawn when the site was built. */
	chart?: RecordChart | undefined;
	/** Those of the record itself come first. */
	sources: SourceEntry[];
	/** Where the record itself comes from. */
	rests: Cited;
	/** What says that a country belongs to a mechanism, by `proofKey`. */
	proofs: Record<string, Proof>;
	/** False where more members exist than could be named. */
	membersComplete?: boolean | undefined;
	/** Words of the field that the page explains where it uses them first. */
	words: Partial<Record<Worded, WordEntry>>;
	/** Flag as a data address. */
	flag?: string | undefined;
}

/** Where a word stands: in the line that says what the record is, or as the term of a fact. */
export type Worded = 'sort' | FactTerm;

/** A word of the glossary, in the language of the page. */
export interface WordEntry {
	id: string;
	term: string;
	/** The term in the other languages. */
	otherTerms: { lang: Lang; term: string }[];
	meaning: string;
}

/** Positions in `RecordPage.sources`. */
export type Cited = number[];

export type Sort =
	| { of: 'partner' }
	| { of: 'mechanism'; form: Mechanism['kind']; short?: string | undefined }
	| { of: 'zone'; programme: string; name: string }
	| { of: 'area'; batch: number }
	| { of: 'pavilion'; form: Pavilion['form'] }
	| { of: 'event'; theme: Event['kind'] };

export type FactTerm =
	| 'instrument'
	| 'signed'
	| 'signatories'
	| 'occasion'
	| 'basis'
	| 'start'
	| 'opened'
	| 'end'
	| 'china'
	| 'programme'
	| 'authority'
	| 'province'
	| 'reply'
	| 'document'
	| 'replied'
	| 'published'
	| 'replacedBy'
	| 'replaces'
	| 'country'
	| 'host'
	| 'silkRoad'
	| 'planned'
	| 'date'
	| 'place';

export type FactValue =
	| { text: string }
	/** EDTF; an interval is the bracket in which the day lies. */
	| { date: string }
	/** EDTF; an interval is the first and the last day. */
	| { period: string }
	| { yes: boolean }
	| { links: { ref: Ref; name: string }[] };

export interface FactEntry {
	term: FactTerm;
	/** `null`: looked for and not found, which the page says. */
	value: FactValue | null;
	/** No page found states it. */
	unconfirmed?: boolean | undefined;
	/** A more exact date that is commonly reported; EDTF. */
	candidate?: string | undefined;
	/** The day from which the clock counts the record, where the date itself does not say. */
	countedFrom?: Day | undefined;
	note?: string | undefined;
	/** Absent where the sources are the fact's alone, and nobody weighed them. */
	confidence?: Confidence | undefined;
	sources: Cited;
}

export interface Stated {
	text: string;
	sources: Cited;
}

export interface DatedEntry extends Stated {
	confidence: Confidence;
	/** EDTF; an interval is the first and the last day. */
	date: string;
}

/** A figure of trade, in words. */
export interface TradeEntry {
	figure: string;
	period: string;
	/** Whose figure it is. */
	reporter: string;
	/** Against the year before, as the source states it. */
	change?: string | undefined;
	note?: string | undefined;
	confidence: Confidence;
	sources: Cited;
}

/** The day is ISO 8601. */
export type SearchedEntry = Record<keyof Searched, string>;

export interface RecordChart extends Still {
	/** What is drawn. */
	title: string;
	/** The same in one sentence, for who does not see it. */
	label: string;
	/** What was so from a day on, in the order of time; nothing where time is no axis. */
	said: { day: Day; text: string }[];
	/** The page of the figure that it is a part of, below the base path. */
	figure: string;
}

export interface Proof {
	sources: Cited;
	note?: string | undefined;
}

export type SourceEntry = Pick<Source, 'lang' | 'date' | 'url' | 'copy' | 'seenOn'> & {
	title: string;
	/** Of the title, where it is the page's own; a description of ours is in the language of the record's page. */
	titleLang?: string | undefined;
	publisher: string;
	/** Of the publisher, where it is not that of the page. */
	publisherLang?: 'en' | undefined;
	/** The publisher as a chip shows it. */
	short: string;
	says: string;
};

/** Names one membership of a country in a mechanism. */
export const proofKey = (
	mechanism: string,
	{ country, status, start }: { country: string; status: string; start: string }
): string => `${mechanism}/${country}/${status}/${start}`;
