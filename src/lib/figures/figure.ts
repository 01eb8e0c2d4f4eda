/** A figure as a page gets it: in one language, with all that is needed to draw it on any day. */
import type { FigureStatus, MemberStatus } from '../model/schema.ts';
import type { Day } from '../time/day.ts';
import type { Table } from './table.ts';

/** Of the data that figures come from. */
export interface FigureEdition {
	version: string;
	/** The days that the map can show. */
	firstDay: Day;
	asOf: Day;
}

/** Widths on the page: of twelve columns 12, 7, 6, 5, 4. */
export const sizes = ['full', 'wide', 'half', 'side', 'small'] as const;
export type FigureWidth = (typeof sizes)[number];

export interface Figure {
	id: string;
	/** What it is about. */
	name: string;
	/** What the data bear out, in one sentence; the name where there is none. */
	title: string;
	size: FigureWidth;
	/** What is measured, and how to read it. */
	reading?: string;
	/** What limits it. */
	note?: string;
	/** Who says so, in one sentence. */
	sources: string;
	/** Where sources disagree about it. */
	disputes: Dispute[];
	/** A series of one or two numbers, said. */
	sentences?: string[];
	/** A series of more, as short as can be. */
	brief?: Table;
	data?: ChartData;
	/** All of it as a table; without rows on the page of all figures where it is long, or where `brief` stands for it. */
	table: Table;
	/** Rows of the whole table. */
	rows: number;
}

/** It leads the page; a name alone is the head of a small table or chart. */
export const isFinding = ({ name, title }: Pick<Figure, 'name' | 'title'>): boolean =>
	title !== name;

/** The page of a figure. */
export interface FigurePage {
	edition: FigureEdition;
	theme: string;
	figure: Figure;
	previous?: { id: string; name: string };
	next?: { id: string; name: string };
}

export interface Dispute {
	id: string;
	topic: string;
	/** What the atlas shows; left out on the page of all figures. */
	shown?: string;
}

export type ChartData =
	StepsData | LayersData | TilesData | MatrixData | RankingData | ColumnsData | GoalsData;

/** How many were in force, from the first day to the last. */
export interface StepsData {
	kind: 'steps';
	first: Day;
	last: Day;
	curves: Curve[];
	stated: Statement[];
	/** Written beside the curve. */
	remarks: { day: Day; count: number; text: string; below?: true }[];
}

export type CurveId = 'partners' | 'areas' | 'zones' | 'lists' | 'halls' | 'platforms';

export interface Curve {
	id: CurveId;
	/** As it follows a number. */
	name: string;
	steps: { day: Day; count: number; what: string }[];
}

/** How a stated count stands to ours: the shape of its point. */
export type Agreement = 'agrees' | 'bound' | 'differs';

export interface Statement {
	id: string;
	day: Day;
	date: string;
	/** With its hedge. */
	said: string;
	count: number;
	ours: number;
	agreement: Agreement;
	statement: string;
}

/** A number of records with the days between which they count; `null`: until now. */
export interface CountPeriod {
	from: Day;
	to: Day | null;
	count: number;
}

/** Counts on top of each other: one layer a batch, oldest lowest. */
export interface LayersData {
	kind: 'layers';
	first: Day;
	last: Day;
	layers: { batch: number; day: Day; count: number; runs: CountPeriod[] }[];
	stated: Statement[];
}

/** One tile a province. */
export interface TilesData {
	kind: 'tiles';
	tiles: {
		/** Without the country. */
		code: string;
		name: string;
		/** The short form, as in a tile. */
		short: string;
		column: number;
		row: number;
		runs: (CountPeriod & { batch: number })[];
	}[];
	rows: number;
	columns: number;
	batches: { batch: number; day: Day }[];
}

/** Who is in what. */
export interface MatrixData {
	kind: 'matrix';
	groups: { name: string; count: number }[];
	mechanisms: { id: string; short: string }[];
	partners: {
		id: string;
		name: string;
		from: Day;
		cells: { mechanism: number; status: MemberStatus; from: Day; to: Day | null }[];
	}[];
}

/** Sorted bars. */
export interface RankingData {
	kind: 'ranking';
	/** The year that most rows are of. */
	year: string;
	rows: {
		id: string;
		name: string;
		partner?: string;
		value: number;
		/** With its hedge, without its unit. */
		label: string;
		/** With both. */
		figure: string;
		period: string;
		reporter: string;
		isOfYear: boolean;
	}[];
}

export interface Value {
	value: number;
	/** With its hedge and without its unit. */
	label: string;
	/** With both. */
	figure: string;
	status: FigureStatus;
	/** Commonly reported; no page found that states it. */
	doubted?: true;
	derived?: true;
	change?: string;
}

/** One column a period; what was estimated first stands beside what was settled later. */
export interface ColumnsData {
	kind: 'columns';
	/** Of one kind of period each: years, halves … */
	choices: {
		id: string;
		name: string;
		periods: {
			/** Months counted from the year 0, both included. */
			first: number;
			last: number;
			name: string;
			values: Value[];
			/** Between what was estimated first and what was settled: with its sign and unit. */
			step?: string;
		}[];
		/** What stands before this month is counted otherwise. */
		break?: { month: number; why: string };
	}[];
	/** A value to compare with. */
	limit?: { value: number; name: string };
	/** Months counted from the year 0. */
	until: number;
	/** Counted at dates: a column has no width of time. */
	atDates: boolean;
}

/** Goals of coming years, what is known so far, and what it takes. */
export interface GoalsData {
	kind: 'goals';
	first: number;
	last: number;
	goals: { year: number; value: number; label: string; figure: string; pace?: string }[];
	path: { year: number; value: number; label: string; figure: string }[];
	/** Of others, for scale. */
	scale: { year: number; value: number; label: string; figure: string }[];
	scaleName: string;
}
