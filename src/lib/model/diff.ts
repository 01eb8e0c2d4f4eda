/** What differs between two editions of the data: records by id, and the fields that changed. */

export interface Identified {
	id: string;
}

export interface Changed {
	id: string;
	/** Dotted paths, e.g. `name.zh`; a list counts as one field. */
	fields: string[];
}

export interface CollectionDiff {
	added: string[];
	removed: string[];
	changed: Changed[];
}

/** Collection → its differences; collections without any are left out. */
export type Diff = Record<string, CollectionDiff>;

export type Edited = Record<string, readonly Identified[]>;

/** A collection that only one of the two has counts as empty in the other. */
export function diffEditions(before: Edited, after: Edited): Diff {
	const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
	const diffs = names.map((name) => [name, diffRecords(before[name] ?? [], after[name] ?? [])]);
	return Object.fromEntries(
		(diffs as [string, CollectionDiff][]).filter(([, diff]) => !isEmpty(diff))
	);
}

/** The order of the records is no difference. */
export function diffRecords(
	before: readonly Identified[],
	after: readonly Identified[]
): CollectionDiff {
	const old = new Map(before.map((r) => [r.id, r]));
	const ids = new Set(after.map((r) => r.id));
	return {
		added: after.filter((r) => !old.has(r.id)).map((r) => r.id),
		removed: before.filter((r) => !ids.has(r.id)).map((r) => r.id),
		changed: after.flatMap((record) => {
			const earlier = old.get(record.id);
			const fields = earlier ? changedFields(earlier, record) : [];
			return fields.length ? [{ id: record.id, fields }] : [];
		})
	};
}

/** Paths at which two values differ; the path itself is that of a value which is no object in both. */
export function changedFields(before: unknown, after: unknown, path: string[] = []): string[] {
	if (!isObject(before) || !isObject(after))
		return same(before, after) ? [] : [path.join('.') || '(record)'];
	const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
	return keys.flatMap((key) => changedFields(before[key], after[key], [...path, key]));
}

const isEmpty = ({ added, removed, changed }: CollectionDiff): boolean =>
	added.length + removed.length + changed.length === 0;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal in content, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((item, i) => same(item, b[i]));
	if (isObject(a) && isObject(b)) return changedFields(a, b).length === 0;
	return a === b;
}
