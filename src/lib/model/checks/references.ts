/** What a record names exists. */
import { BATCH_COLOURS } from '../batches.ts';
import type { RecordRef, Records } from '../schema.ts';
import { every, recordOf, valuesOf, type Check } from './check.ts';
import type { DataProblem } from './problem.ts';

export const referencesResolve: Check = (records) => [
	...eventsAreAboutSomething(records),
	...zonesHaveAProgramme(records),
	...areasHaveABatch(records),
	...countsCountSomething(records),
	...recordsNamedExist(records)
];

const eventsAreAboutSomething: Check = (records) =>
	records.events.flatMap(({ id, about = [] }) =>
		about
			.filter((ref) => !recordOf(records, ref))
			.map((ref) => ({
				file: 'events.yaml',
				id,
				sentence: `It is about "${ref}", which does not exist.`
			}))
	);

const zonesHaveAProgramme: Check = (records) =>
	records.zones
		.filter((zone) => !recordOf(records, `programme/${zone.programme}`))
		.map(({ id, programme }) => ({
			file: 'zones.yaml',
			id,
			sentence: `The programme "${programme}" is not in programmes.yaml.`
		}));

const areasHaveABatch: Check = (records) => {
	const batches = new Set(records.batches.map((b) => b.number));
	return records.areas.flatMap(({ id, batch, replacedBy }) => {
		const problem = (sentence: string) => [{ file: 'areas.yaml', id, sentence }];
		return [
			...(batches.has(batch) ? [] : problem(`Batch ${batch} is not in batches.yaml.`)),
			...(!replacedBy || recordOf(records, `area/${replacedBy}`)
				? []
				: problem(`It was replaced by "${replacedBy}", which does not exist.`))
		];
	});
};

const countsCountSomething: Check = (records) =>
	records.counts
		.filter(({ counts }) => counts.includes('/') && !recordOf(records, counts))
		.map(({ id, counts }) => ({
			file: 'counts.yaml',
			id,
			sentence: `It counts "${counts}", which does not exist.`
		}));

const recordsNamedExist = (records: Records): DataProblem[] => {
	const named = [
		...records.contradictions.map(({ id, about }) => ({
			file: 'contradictions.yaml',
			id,
			refs: about
		})),
		...records.coverage.map(({ id, where }) => ({ file: 'coverage.yaml', id, refs: where.refs }))
	];
	return named.flatMap(
		({ file, id, refs = [] }: { file: string; id: string; refs?: RecordRef[] | undefined }) =>
			refs
				.filter((ref) => !recordOf(records, ref))
				.map((ref) => ({ file, id, sentence: `It names "${ref}", which does not exist.` }))
	);
};

/** A batch holds as many areas as its reply names. */
export const batchesAreComplete: Check = (records) =>
	records.batches.flatMap((batch) => {
		const n = records.areas.filter((a) => a.batch === batch.number).length;
		if (n === batch.count) return [];
		const sentence = `The reply names ${batch.count} areas; areas.yaml has ${n}.`;
		return [{ file: 'batches.yaml', id: batch.id, sentence }];
	});

/** The ramp of colours has a step for it. */
export const batchesHaveAColour: Check = (records) =>
	records.batches
		.filter(({ number }) => number > BATCH_COLOURS)
		.map(({ id, number }) => ({
			file: 'batches.yaml',
			id,
			sentence: `There is no colour for batch ${number}: src/tokens.css has ${BATCH_COLOURS} (see src/lib/model/batches.ts).`
		}));

export const countriesHaveNames: Check = (records) => {
	const known = new Set(records.countries.map((c) => c.id));
	return [...every(records)].flatMap(({ file, id, record }) =>
		[...valuesOf(record, new Set(['country']))].flatMap(([, code]) =>
			known.has(String(code)) || code === 'EU'
				? []
				: [
						{
							file,
							id,
							sentence: `The country code "${String(code)}" has no name in countries.yaml.`
						}
					]
		)
	);
};
