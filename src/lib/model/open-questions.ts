/** What the data do not know yet, or may no longer know rightly: what an editor looks at, and a reader may help with. */
import { addYears, isoDay, type Day } from '../time/day.ts';
import { every, partsOf } from './checks/check.ts';
import { readEdtf } from './edtf.ts';
import { collectionOf, type RecordKind } from './kinds.ts';
import { readPeriod } from './period.ts';
import type { Point, RecordRef, Records, Searched } from './schema.ts';

export const questionKinds = [
	/** No page found states the date. */
	'unconfirmed',
	/** A page gives the first and the last possible day. */
	'bracket',
	/** A first estimate whose final figure should be out. */
	'preliminary',
	'planned',
	'applicant',
	/** It still runs, and nothing newer than a year was found on it. */
	'old'
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Question {
	kind: QuestionKind;
	ref: RecordRef;
	/** EDTF: the date that is in question; of what is old, the newest one. */
	date: string;
	/** ISO 3166-1 alpha-2, of an applicant. */
	country?: string;
	searched?: Searched;
}

/** Customs publishes the final figure of a year, or of a half, within about this many months of its end. */
const FINAL_AFTER = 6;

/** By kind; within a kind, what was looked for longest ago, or never, stands first. @param asOf day up to which the data were checked */
export function openQuestions(records: Records, asOf: Day): Question[] {
	const all = [
		...dated(records),
		...preliminary(records, asOf),
		...applicants(records),
		...old(records, asOf)
	];
	const rank = ({ kind, searched, date }: Question): string =>
		`${questionKinds.indexOf(kind)} ${searched?.date ?? ''} ${date}`;
	return all.toSorted((a, b) => rank(a).localeCompare(rank(b)));
}

const kindOf = new Map(
	Object.entries(collectionOf).map(([kind, name]) => [`${name}.yaml`, kind as RecordKind])
);

/** The fields in which a record says when it began or took place. */
const DATES = ['start', 'date', 'replied'] as const;

/** What no page dates, what lies in a bracket, and what is only announced. */
function* dated(records: Records): Generator<Question> {
	for (const { file, id, record } of every({ ...records, counts: [], sources: [] })) {
		const kind = kindOf.get(file);
		if (!kind) continue;
		const { searched, planned, ...own } = record as Dated;
		for (const field of DATES) {
			const date = own[field];
			if (date === undefined) continue;
			const question = questionOf(date, kind);
			const base = { ref: `${kind}/${id}` as RecordRef, date, ...(searched && { searched }) };
			if (planned) yield { kind: 'planned', ...base };
			else if (question) yield { kind: question, ...base };
		}
	}
}

type Dated = Partial<Record<(typeof DATES)[number], string>> & {
	searched?: Searched;
	planned?: boolean;
};

/** Where an event takes place, an interval is its first and last day. */
function questionOf(date: string, kind: RecordKind): QuestionKind | undefined {
	if (readEdtf(date).uncertain) return 'unconfirmed';
	return date.includes('/') && kind !== 'event' ? 'bracket' : undefined;
}

function preliminary({ series }: Records, asOf: Day): Question[] {
	const { last: now } = readPeriod(isoDay(asOf).slice(0, 7));
	return series.flatMap(({ id, points }) => {
		const settled = (p: Point): boolean =>
			points.some(
				(other) =>
					other.period === p.period &&
					other.line === p.line &&
					(other.status === 'final' || other.status === 'revised')
			);
		const due = points
			.filter((p) => p.status === 'preliminary' && isEverSettled(p.period) && !settled(p))
			.map((p) => p.period)
			.filter((period) => readPeriod(period).last + FINAL_AFTER < now);
		return [...new Set(due)].map((date) => ({
			kind: 'preliminary' as const,
			ref: `series/${id}` as RecordRef,
			date
		}));
	});
}

/** A quarter and three of them are estimated only. */
function isEverSettled(period: string): boolean {
	const { first, last } = readPeriod(period);
	return (last - first + 1) % 6 === 0 || first === last;
}

const applicants = ({ mechanisms }: Records): Question[] =>
	mechanisms.flatMap(({ id, members }) =>
		members
			.filter((m) => m.status === 'applicant' && m.end === undefined)
			.map((m) => ({
				kind: 'applicant' as const,
				ref: `mechanism/${id}` as RecordRef,
				date: m.start,
				country: m.country
			}))
	);

/** Signings and approvals do not grow old: what goes on does. */
function old(records: Records, asOf: Day): Question[] {
	const dates = new Map(records.sources.map((s) => [s.id, s.date]));
	const running = [
		...records.mechanisms.map((r) => ['mechanism', r] as const),
		...records.programmes.map((r) => ['programme', r] as const),
		...records.series.map((r) => ['series', r] as const),
		...records.trade.map((r) => ['trade', r] as const)
	].filter(([, r]) => !('end' in r) || r.end === undefined);
	return running.flatMap(([kind, record]) => {
		const newest = newestIn(record, dates);
		if (!newest || newest.day >= addYears(asOf, -1)) return [];
		return [{ kind: 'old' as const, ref: `${kind}/${record.id}` as RecordRef, date: newest.date }];
	});
}

function newestIn(
	record: object,
	dates: ReadonlyMap<string, string | undefined>
): { date: string; day: Day } | undefined {
	const found = [...partsOf(record)].flatMap(([, part]) => {
		const { sources = [] } = part as { sources?: string[] };
		return sources.flatMap((id) => {
			const date = dates.get(id);
			const day = date === undefined ? null : readEdtf(date).latest;
			return date === undefined || day === null ? [] : [{ date, day }];
		});
	});
	return found.toSorted((a, b) => b.day - a.day)[0];
}
