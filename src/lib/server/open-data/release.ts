/**
 * A release: the published records of an edition with the schema of each collection, one file in `data/releases/`. All of its
 * files can be made again from it, so that their addresses keep working when the records, or their schema, have moved on.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffEditions, same, type Diff, type Edited, type Identified } from '../../model/diff.ts';
import type { Edition } from '../../model/schema.ts';
import type { Built } from '../read/built.ts';
import { published, type Collection } from './collections.ts';
import { toJsonLines, withLines } from './json.ts';
import { publish } from './publish.ts';
import { schemas } from './schemas.ts';
import { jsonSchema, type Schema } from './table.ts';

export interface ReleasedCollection extends Collection {
	/** JSON Schema of one record. */
	schema: Schema;
	records: Identified[];
}

export interface Release extends Edition {
	collections: ReleasedCollection[];
}

export const releasesDir = 'data/releases';

/** The present state, as a release would keep it. */
export function releaseOf(built: Pick<Built, 'records' | 'atlas' | 'edition'>): Release {
	const { version, asOf } = built.edition;
	const records = publish(built);
	const collections = published.map((c) => ({
		...c,
		schema: jsonSchema(schemas[c.name]),
		records: records[c.name]
	}));
	return { version, asOf, collections };
}

/** Stored releases, the earliest first. */
export function readReleases(dir = releasesDir): Release[] {
	if (!existsSync(dir)) return [];
	return readdirSync(dir)
		.filter((file) => file.endsWith('.json'))
		.map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')) as Release)
		.sort((a, b) => byVersion(a.version, b.version));
}

/** 2026.9.0 before 2026.11.0. */
export function byVersion(a: string, b: string): number {
	const [x, y] = [a, b].map((v) => v.split('.').map(Number));
	const at = x?.findIndex((n, i) => n !== y?.[i]) ?? -1;
	return at < 0 ? 0 : (x?.[at] ?? 0) - (y?.[at] ?? 0);
}

/** One record a line, so that two releases can be compared by any tool. */
export function releaseText({ version, asOf, collections }: Release): string {
	const blocks = collections.map(({ records, ...rest }) =>
		withLines(rest, 'records', toJsonLines(records))
	);
	return `${withLines({ version, asOf }, 'collections', blocks)}\n`;
}

const recordsOf = ({ collections }: Release): Edited =>
	Object.fromEntries(collections.map((c) => [c.name, c.records]));

export const diffReleases = (before: Release, after: Release): Diff =>
	diffEditions(recordsOf(before), recordsOf(after));

/** Whether two releases say the same in every file. */
export const isSame = (a: Release, b: Release): boolean =>
	same(JSON.parse(releaseText(a)), JSON.parse(releaseText(b)));

export interface ReleaseChange extends Edition {
	/** Absent for the first one. */
	diff?: Diff;
}

/** What each release changed, the earliest first. */
export const changelogOf = (releases: readonly Release[]): ReleaseChange[] =>
	releases.map((release, i) => {
		const { version, asOf } = release;
		const before = releases[i - 1];
		return { version, asOf, ...(before && { diff: diffReleases(before, release) }) };
	});
