/** What `coverage.yaml` says of a fact of the founding articles holds: where it is in the atlas, or why it is left out. */
import type { CoveredFact, RecordRef, Records } from '../schema.ts';
import { recordOf, valuesOf, type Check } from './check.ts';

const file = 'coverage.yaml';

/** What is in the atlas names records of the right kind; what is not gives a reason. */
export const coverageSaysWhere: Check = (records) =>
	records.coverage.flatMap((fact) =>
		complaints(records, fact).map((sentence) => ({ file, id: fact.id, sentence }))
	);

function complaints(records: Records, { where }: CoveredFact): string[] {
	const { kind, refs = [], period, reason } = where;
	if (kind === 'left-out')
		return [
			...(reason ? [] : ['It is left out, so it needs a reason.']),
			...(refs.length ? ['It is left out, so it cannot name a record.'] : [])
		];
	return [
		...(refs.length ? [] : ['It must name the record that holds it.']),
		...(reason ? ['It gives a reason, but it is not left out.'] : []),
		...refs.filter((ref) => !fits(kind, ref)).map((ref) => `"${ref}" is no ${nouns[kind]}.`),
		...(kind === 'series' && !period ? ['It must name the period of the point.'] : []),
		...(period ? refs.filter((ref) => !hasPoint(records, ref, period)) : []).map(
			(ref) => `"${ref}" has no point for ${period}.`
		)
	];
}

type Kind = CoveredFact['where']['kind'];

const nouns: Partial<Record<Kind, string>> = {
	measure: 'zone',
	series: 'series',
	event: 'event',
	count: 'count'
};

/** A fact that is a record or stands in a note may be of any kind. */
const fits = (kind: Kind, ref: RecordRef): boolean =>
	nouns[kind] === undefined || ref.startsWith(`${nouns[kind]}/`);

/** A record that is no series, or that does not exist, is named by others of these checks. */
function hasPoint({ series }: Records, ref: RecordRef, period: string): boolean {
	const named = series.find((s) => `series/${s.id}` === ref);
	return !named || named.points.some((p) => p.period === period);
}

/** A record that holds a fact cites the article that states it. */
export const coverageIsCited: Check = (records) =>
	records.coverage.flatMap(({ id, sources, where }) =>
		(where.refs ?? [])
			.filter((ref) => !cites(records, ref, sources))
			.map((ref) => ({
				file,
				id,
				sentence: `"${ref}" cites none of its sources (${sources.join(', ')}).`
			}))
	);

function cites(records: Records, ref: RecordRef, sources: readonly string[]): boolean {
	const record = recordOf(records, ref);
	if (!record) return true; // referencesResolve names it
	const cited = [...valuesOf(record, new Set(['sources']))].flatMap(([, list]) => list as string[]);
	if (ref.startsWith('source/')) cited.push(record.id);
	return sources.some((s) => cited.includes(s));
}
