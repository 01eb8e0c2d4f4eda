import type { ZodType } from 'zod';
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
		for (const issue of result.error.issues)
			problems.push({
				file,
				id: nameOf(record, i),
				sentence: `${issue.path.length ? `\`${issue.path.join('.')}\` ` : ''}${sentence(issue)}.`
			});
		return [];
	});
}

/** Zod's own messages, put into the words of somebody who edits YAML. */
function sentence(issue: {
	code: string;
	message: string;
	keys?: string[];
	input?: unknown;
}): string {
	if (issue.code === 'unrecognized_keys') return `has keys nobody knows: ${issue.keys?.join(', ')}`;
	if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
		return 'is missing';
	return issue.message
		.replace(/^Invalid input: /, '')
		.replace(/^Invalid option: /, 'is not allowed: ');
}

export function nameOf(record: unknown, position: number): string {
	const id = (record as { id?: unknown } | null)?.id;
	return typeof id === 'string' && id ? id : `record ${position + 1}`;
}
