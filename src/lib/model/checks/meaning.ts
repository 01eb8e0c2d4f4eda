/** Checks of what a shape cannot say. Each is a function of all records and returns all problems it finds. */
import { isKind, kinds, type Kind } from '../atlas.ts';
import { spanOf } from '../compile.ts';
import { readEdtf } from '../edtf.ts';
import type { CollectionName, Records } from '../schema.ts';
import type { DataProblem } from './problem.ts';

export type Check = (records: Records) => DataProblem[];

const collectionOf: Record<Kind, CollectionName> = {
	partner: 'partners',
	mechanism: 'mechanisms',
	zone: 'zones',
	area: 'areas',
	pavilion: 'pavilions',
	event: 'events'
};

/** Every record of every file, with the name of its file. */
function* every(records: Records): Generator<{ file: string; id: string; record: object }> {
	for (const [name, list] of Object.entries(records))
		for (const record of list) yield { file: `${name}.yaml`, id: record.id, record };
}

/** Every value under a key, however deep. */
function* valuesOf(value: unknown, keys: ReadonlySet<string>): Generator<[string, unknown]> {
	if (Array.isArray(value)) for (const v of value) yield* valuesOf(v, keys);
	else if (value && typeof value === 'object')
		for (const [key, v] of Object.entries(value)) {
			if (keys.has(key)) yield [key, v];
			yield* valuesOf(v, keys);
		}
}

export const idsAreUnique: Check = (records) =>
	Object.entries(records).flatMap(([name, list]) => {
		const seen = new Set<string>();
		return list.flatMap((record) => {
			const ids = [record.id, ...(('aliases' in record && record.aliases) || [])];
			return ids.flatMap((id) => {
				if (!seen.has(id)) {
					seen.add(id);
					return [];
				}
				const sentence = `The id or alias "${id}" is used twice in this file.`;
				return [{ file: `${name}.yaml`, id: record.id, sentence }];
			});
		});
	});

const DATE_KEYS = new Set(['date', 'start', 'end', 'candidate', 'replied', 'published']);

export const datesParse: Check = (records) =>
	[...every(records)].flatMap(({ file, id, record }) =>
		[...valuesOf(record, DATE_KEYS)].flatMap(([key, value]) => {
			try {
				readEdtf(String(value));
				return [];
			} catch (e) {
				return [{ file, id, sentence: `\`${key}\`: ${(e as Error).message}` }];
			}
		})
	);

/** `end` lies after `start`, in records and in the members of mechanisms; an area may have its start from its batch. */
export const datesAreInOrder: Check = (records) => {
	const batchStart = (n: unknown) => records.batches.find((b) => b.number === n)?.start;
	return [...every(records)].flatMap(({ file, id, record }) => {
		const own = record as Dated & { batch?: number; members?: (Dated & { country: string })[] };
		const dated = [
			{ ...own, start: own.start ?? batchStart(own.batch), who: 'It' },
			...(own.members ?? []).map((m) => ({ ...m, who: `Its member ${m.country}` }))
		];
		return dated.filter(endsTooEarly).map(({ start, end, who }) => ({
			file,
			id,
			sentence: `${who} ends (${end}) before it certainly began (${start}).`
		}));
	});
};

interface Dated {
	start?: string | undefined;
	end?: string | undefined;
}

function endsTooEarly({ start, end }: Dated): boolean {
	if (start === undefined || end === undefined) return false;
	try {
		const span = spanOf(start, end);
		return span.end !== null && span.end <= span.latest;
	} catch {
		return false; // datesParse or datesHaveALatestDay names it
	}
}

/** What is open towards the future would never count, and would never have ended. */
export const datesHaveALatestDay: Check = (records) =>
	[...every(records)].flatMap(({ file, id, record }) =>
		[...valuesOf(record, DATE_KEYS)].flatMap(([key, value]) =>
			String(value).endsWith('/..')
				? [{ file, id, sentence: `\`${key}\` (${String(value)}) needs a last possible day.` }]
				: []
		)
	);

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

/** A fact that rests on no page is unverified, and says so. */
export const unsourcedIsUnverified: Check = (records) => {
	const none = new Set(records.sources.filter((s) => s.copy === 'none').map((s) => s.id));
	return [...every(records)].flatMap(({ file, id, record }) => {
		const { sources, confidence } = record as { sources?: string[]; confidence?: string };
		if (!sources || confidence === 'unverified' || confidence === undefined) return [];
		return sources.every((s) => none.has(s))
			? [{ file, id, sentence: `It rests on no page, so its confidence must be "unverified".` }]
			: [];
	});
};

export const referencesResolve: Check = (records) => {
	const problems: DataProblem[] = [];
	const ids = Object.fromEntries(
		kinds.map((kind) => [kind, new Set(records[collectionOf[kind]].map((r) => r.id))])
	) as Record<Kind, Set<string>>;
	for (const event of records.events)
		for (const ref of event.about ?? []) {
			const [kind = '', id = ''] = ref.split('/');
			if (!isKind(kind) || !ids[kind].has(id))
				problems.push({
					file: 'events.yaml',
					id: event.id,
					sentence: `It is about "${ref}", which does not exist.`
				});
		}
	const programmes = new Set(records.programmes.map((p) => p.id));
	for (const zone of records.zones)
		if (!programmes.has(zone.programme))
			problems.push({
				file: 'zones.yaml',
				id: zone.id,
				sentence: `The programme "${zone.programme}" is not in programmes.yaml.`
			});
	const batches = new Set(records.batches.map((b) => b.number));
	for (const area of records.areas) {
		if (!batches.has(area.batch))
			problems.push({
				file: 'areas.yaml',
				id: area.id,
				sentence: `Batch ${area.batch} is not in batches.yaml.`
			});
		if (area.replacedBy && !ids.area.has(area.replacedBy))
			problems.push({
				file: 'areas.yaml',
				id: area.id,
				sentence: `It was replaced by "${area.replacedBy}", which does not exist.`
			});
	}
	for (const count of records.counts) {
		const [kind, id] = count.counts.split('/');
		const known =
			kind === 'programme'
				? programmes.has(id ?? '')
				: kind !== 'mechanism' || ids.mechanism.has(id ?? '');
		if (!known)
			problems.push({
				file: 'counts.yaml',
				id: count.id,
				sentence: `It counts "${count.counts}", which does not exist.`
			});
	}
	return problems;
};

/** A batch holds as many areas as its reply names. */
export const batchesAreComplete: Check = (records) =>
	records.batches.flatMap((batch) => {
		const n = records.areas.filter((a) => a.batch === batch.number).length;
		return n === batch.count
			? []
			: [
					{
						file: 'batches.yaml',
						id: batch.id,
						sentence: `The reply names ${batch.count} areas; areas.yaml has ${n}.`
					}
				];
	});

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

export const partnerIdsAreCodes: Check = (records) =>
	records.partners
		.filter((p) => p.id !== p.country.toLowerCase())
		.map((p) => ({
			file: 'partners.yaml',
			id: p.id,
			sentence: `Its id must be its country code in lower case, "${p.country.toLowerCase()}".`
		}));

/** In the order in which a reader would want to hear of them. */
export const checks: Record<string, Check> = {
	idsAreUnique,
	datesParse,
	datesHaveALatestDay,
	datesAreInOrder,
	referencesResolve,
	batchesAreComplete,
	countriesHaveNames,
	partnerIdsAreCodes,
	sourcesResolve,
	unsourcedIsUnverified
};
