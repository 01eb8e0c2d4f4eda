/** What the site must know of a language besides its messages. */
import type { Point, Unit } from '../../model/schema.ts';

export type Form = 'long' | 'short';

/** An EDTF day, month or year. */
export interface DateParts {
	/** As written. */
	year?: string | undefined;
	/** 1–12 */
	month?: number | undefined;
	/** Day of the month. */
	day?: number | undefined;
}

/** A date that is perhaps only approximate. */
export interface DisplayedDate extends DateParts {
	isApproximate: boolean;
}

export interface Language {
	/** BCP 47 tag for `lang` attributes. */
	tag: string;
	/** BCP 47 tag with a region, for collation and reference managers. */
	locale: string;
	/** As BibTeX spells it. */
	bibtex: string;
	/** Its own name of itself. */
	name: string;
	/** The same on a small button. */
	shortName: string;
	/** With the spaces that belong to them. */
	signs: {
		/** Between parts of a sentence. */
		comma: string;
		/** Between names in a row. */
		listComma: string;
		colon: string;
		semicolon: string;
		/** At the end of a sentence. */
		stop: string;
		/** Between two sentences. */
		nextSentence: string;
		/** Round an aside. */
		aside: readonly [string, string];
		/** Round the title of a cited page. */
		title: readonly [string, string];
		/** Between author and year and the title of a citation. */
		afterAuthor: string;
		/** Between a sentence and an address after it. */
		beforeAddress: string;
		/** Between a number or a name and the word after it. */
		gap: string;
		/** Between a day and the time of day. */
		beforeTime: string;
	};
	dates: {
		/** `5 May 2025`, `May 2025`, `2025`. */
		parts: (parts: DateParts, form: Form) => string;
		/** Before a date that is only approximate. */
		about: string;
		by: (day: string) => string;
		/** @param say a date in words, with what is approximate about it */
		between: (
			first: DisplayedDate,
			last: DisplayedDate,
			say: (date: DisplayedDate) => string
		) => string;
		/** First and last day of a gathering. */
		days: (first: DateParts, last: DateParts, form: Form) => string;
		/** Months, or years, from one to another. */
		months: (first: DateParts, last: DateParts, form: Form) => string;
	};
	numbers: {
		/** The value as the language counts it, where it counts in other units. */
		inUnit: (value: number, unit: Pick<Unit, 'timesInChinese'>) => number;
		digits: (value: number) => string;
		/** Whether a number is clear without its unit, where that stands above or was said before. */
		standAlone: boolean;
		hedges: Record<NonNullable<Point['qualifier']>, string>;
		changes: Record<NonNullable<Point['change']>['unit'], string>;
	};
	letters: {
		/** Width of a letter, in Latin letters. */
		width: number;
		/** Whether names of seas and countries are set in capitals and spaced. */
		isSpaced: boolean;
	};
	/** Characters of the description of a page at most: about what a search engine shows. */
	description: number;
}

/** How long the texts of a tour may be: an export of its own, since only the check of the data asks. */
export interface Limits {
	/** Of the caption of a tour's stop: read in the time that its stop lasts. */
	caption: { most: number; unit: string; count: (text: string) => number };
	/** Of the title of a tour's stop, in characters: two lines on a wall. */
	title: number;
}
