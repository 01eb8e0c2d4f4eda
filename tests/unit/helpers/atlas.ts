/**
 * The real data, read, checked and compiled. That takes a second, and each test file is a process of its own, so the outcome is
 * kept in `.cache/` until anything it comes from changes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Atlas } from '../../../src/lib/model/atlas.ts';
import type { DataProblem } from '../../../src/lib/model/checks/index.ts';
import type { Records } from '../../../src/lib/model/schema.ts';
import { readDay, type Day } from '../../../src/lib/time/day.ts';

export interface Real {
	records: Records;
	problems: DataProblem[];
	atlas: Atlas;
}

const INPUTS = [
	'data',
	'src/lib/charts',
	'src/lib/model',
	'src/lib/time',
	'src/lib/server/read/read-data.ts'
];
const BUILT = ['geo/out/china.topo.json', 'package-lock.json'];
const KEPT = '.cache/unit/real-data.json';

const filesIn = (path: string): string[] =>
	path.includes('.')
		? [path]
		: readdirSync(path, { recursive: true, encoding: 'utf8' })
				.filter((file) => /\.(ts|yaml)$/.test(file))
				.sort()
				.map((file) => join(path, file));

function fingerprint(): string {
	const hash = createHash('sha256');
	for (const file of [...INPUTS.flatMap(filesIn), ...BUILT])
		hash.update(`${file}\n`).update(readFileSync(file));
	return hash.digest('hex');
}

/** Read, checked and compiled here and now. */
export async function freshData(): Promise<Real> {
	const { readData, readGround } = await import('../../../src/lib/server/read/read-data.ts');
	const { checkAll } = await import('../../../src/lib/model/checks/index.ts');
	const { compile } = await import('../../../src/lib/model/compile.ts');
	const { raw, edition, problems: unread } = readData();
	const { records, problems } = checkAll(raw, edition, readGround());
	return { records, problems: [...unread, ...problems], atlas: compile(records, edition) };
}

async function load(): Promise<Real> {
	const key = fingerprint();
	try {
		const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as { key: string; data: Real };
		if (kept.key === key) return kept.data;
	} catch {
		// Nothing is kept yet.
	}
	const data = await freshData();
	mkdirSync(dirname(KEPT), { recursive: true });
	// Other test files may be writing it too.
	writeFileSync(`${KEPT}.${process.pid}`, JSON.stringify({ key, data }));
	renameSync(`${KEPT}.${process.pid}`, KEPT);
	return data;
}

const real = await load();

export const realData = (): Real => real;

export const realAtlas = (): Atlas => real.atlas;

/** The last day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` names. */
export function on(text: string): Day {
	const read = readDay(text);
	if (!read?.exact) throw new Error(`"${text}" is not a day.`);
	return read.day;
}
