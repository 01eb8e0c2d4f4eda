import { formatEdtf } from '$lib/i18n/dates.ts';
import { formatMonths } from '$lib/i18n/figures.ts';
import type { RefLink } from '$lib/model/links.ts';
import {
	openQuestions,
	questionKinds,
	type Question,
	type QuestionKind
} from '$lib/model/open-questions.ts';
import type { SearchedEntry } from '$lib/model/record-page.ts';
import type { Lang, Records } from '$lib/model/schema.ts';
import { searchedIn } from '$lib/server/pages/record-page.ts';
import { refLink } from '$lib/server/pages/ref-link.ts';
import type { Day } from '$lib/time/day.ts';

export interface QuestionRow {
	/** Differs within its group. */
	key: string;
	link: RefLink;
	/** The date, the period or the applicant in question, in words. */
	detail: string;
	searched?: SearchedEntry;
}

export interface QuestionGroup {
	kind: QuestionKind;
	rows: QuestionRow[];
}

/** What the data do not know, by kind. */
export function questionGroups(records: Records, asOf: Day, lang: Lang): QuestionGroup[] {
	const questions = openQuestions(records, asOf);
	return questionKinds
		.map((kind) => ({
			kind,
			rows: questions.filter((q) => q.kind === kind).map((q) => rowOf(q, records, lang))
		}))
		.filter(({ rows }) => rows.length > 0);
}

function rowOf({ kind, ref, date, country, searched }: Question, records: Records, lang: Lang) {
	const name = records.countries.find((c) => c.id === country)?.name[lang];
	const when = kind === 'preliminary' ? formatMonths(date, lang) : formatEdtf(date, lang);
	return {
		key: `${ref} ${date} ${country ?? ''}`,
		link: refLink(ref, records, lang),
		detail: name ?? when,
		...(searched && { searched: searchedIn(searched, lang) })
	};
}
