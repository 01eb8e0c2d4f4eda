import type { z, ZodType } from 'zod';
import { collections, type CollectionName, type Records } from '../schema.ts';
import type { DataProblem } from './problem.ts';

export type RawRecords = Record<CollectionName, unknown>;

/** Each record against its schema. Records of the right shape come back, so that the other checks can go on with them. */
export function checkShape(raw: RawRecords): { records: Records; problems: DataProblem[] } {
	const problems: DataProblem[] = [];
	const records = Object.fromEntries(
		Object.entries(collections).map(([name, schema]) => [
			name,
			readCollection(name as CollectionName, schema, raw[name as CollectionName], problems)
		])
	) as unknown as Records;
	return { records, problems };
}

function readCollection(
	name: CollectionName,
	schema: ZodType,
	raw: unknown,
	problems: DataProblem[]
): unknown[] {
	const file = `${name}.yaml`;
	if (!Array.isArray(raw)) {
		problems.push({ file, id: '(file)', sentence: 'The file must hold a list of records.' });
		return [];
	}
	return raw.flatMap((record: unknown, i) => {
		const result = schema.safeParse(record);
		if (result.success) return [result.data];
		for (const issue of issuesOf(result.error))
			problems.push({
				file,
				id: nameOf(record, i),
				sentence: `${issue.path.length ? `\`${issue.path.join('.')}\` ` : ''}${sentence(issue, record)}.`
			});
		return [];
	});
}

/** Of a value that may have several forms, what the form that it comes nearest to has to say. */
export const issuesOf = ({ issues }: Pick<z.ZodError, 'issues'>): z.core.$ZodIssue[] =>
	issues.flatMap((issue) => {
		if (issue.code !== 'invalid_union') return [issue];
		const nearest = issue.errors.find((inside) => inside.every((i) => i.path.length > 0));
		return nearest?.map((i) => ({ ...i, path: [...issue.path, ...i.path] })) ?? [issue];
	});

/** Zod's own messages, put into the words of somebody who edits YAML. */
export function sentence(issue: z.core.$ZodIssue, record: unknown): string {
	if (issue.code === 'unrecognized_keys') return `has keys nobody knows: ${issue.keys.join(', ')}`;
	if (issue.path.length && valueAt(record, issue.path) === undefined)
		return issue.code === 'invalid_value'
			? `is missing: one of ${issue.values.map((v) => `"${String(v)}"`).join(', ')}`
			: 'is missing';
	return issue.message
		.replace(/^Invalid input: /, '')
		.replace(/^Invalid option: /, 'is not allowed: ');
}

const valueAt = (value: unknown, path: PropertyKey[]): unknown =>
	path.reduce(
		(v: unknown, key) => (v as Record<PropertyKey, unknown> | null | undefined)?.[key],
		value
	);

export function nameOf(record: unknown, position: number): string {
	const id = (record as { id?: unknown } | null)?.id;
	return typeof id === 'string' && id ? id : `record ${position + 1}`;
}
