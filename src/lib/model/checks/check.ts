/** What the checks have in common: each is a function of all records and returns all problems it finds. */
import { collectionOf, isRecordKind } from '../kinds.ts';
import type { RecordRef, Records } from '../schema.ts';
import type { DataProblem } from './problem.ts';

export type Check = (records: Records) => DataProblem[];

export interface AnyRecord {
	file: string;
	id: string;
	record: object;
}

/** Every record of every file, with the name of its file. */
export function* every(records: Records): Generator<AnyRecord> {
	for (const [name, list] of Object.entries(records))
		for (const record of list) yield { file: `${name}.yaml`, id: record.id, record };
}

/** Every value under some keys, however deep. */
export function* valuesOf(
	value: unknown,
	keys: ReadonlySet<string>
): Generator<[key: string, value: unknown]> {
	for (const [, part] of partsOf(value))
		for (const [key, v] of Object.entries(part)) if (keys.has(key)) yield [key, v];
}

/** Every object in a value, itself included, with the way to it (`points.3`; empty for itself). */
export function* partsOf(value: unknown, path = ''): Generator<[path: string, part: object]> {
	if (!value || typeof value !== 'object') return;
	if (!Array.isArray(value)) yield [path, value];
	for (const [key, v] of Object.entries(value)) yield* partsOf(v, path ? `${path}.${key}` : key);
}

/** The record that `kind/id` names, whatever its file. */
export function recordOf(records: Records, ref: RecordRef): { id: string } | undefined {
	const [kind = '', id] = ref.split('/');
	const list: { id: string }[] = isRecordKind(kind) ? records[collectionOf[kind]] : [];
	return list.find((r) => r.id === id);
}
