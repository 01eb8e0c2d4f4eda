import type { Atlas } from './atlas.ts';
import { kinds } from './kinds.ts';

const lists = [...kinds, 'programmes'] as const;
const tables = ['countries', 'curves', 'aliases'] as const;
const days = ['asOf', 'firstDay'] as const;

/** Whether what came in the place of the atlas is one: a host, or somebody on the way, may answer anything that is JSON. */
export function isAtlas(value: unknown): value is Atlas {
	const read = (value ?? {}) as Partial<Record<keyof Atlas, unknown>>;
	return (
		typeof read.version === 'string' &&
		days.every((day) => typeof read[day] === 'number') &&
		tables.every((table) => read[table] instanceof Object) &&
		lists.every((list) => Array.isArray(read[list]))
	);
}
