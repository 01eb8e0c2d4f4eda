/** Records that are wrong, each put among the real data as an editor would write it. */
import { execFile } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { checkAll, describeProblem } from '../../src/lib/model/checks/index.ts';
import type { RawRecords } from '../../src/lib/model/checks/shape.ts';
import { readData, readGround } from '../../src/lib/server/read/read-data.ts';

interface BrokenFile {
	what: string;
	/** The file in `data/` that the record is added to. */
	add_to: string;
	said_of: string;
	id: string;
	says: string;
	record: object;
}

const FOLDER = 'tests/data/broken';

const broken = readdirSync(FOLDER).map(
	(name) => parse(readFileSync(join(FOLDER, name), 'utf8')) as BrokenFile
);
const told = ({ said_of, id, says }: BrokenFile): string => `${said_of}: ${id}: ${says}`;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A project with the real data and some records more. */
function projectWith(files: BrokenFile[]): string {
	const project = mkdtempSync(join(tmpdir(), 'silk-road-'));
	folders.push(project);
	cpSync('data', join(project, 'data'), { recursive: true });
	for (const { add_to, record } of files)
		appendFileSync(join(project, 'data', `${add_to}.yaml`), `\n${stringify([record])}`);
	return project;
}

const ground = readGround();
const { raw: real, edition } = readData();

/** Without writing files, which takes a second for each. */
function saidOf({ add_to, record }: BrokenFile): string[] {
	const name = add_to as keyof RawRecords;
	const raw = { ...real, [name]: [...(real[name] as unknown[]), record] };
	return checkAll(raw, edition, ground).problems.map(describeProblem);
}

describe('a broken record among the real ones', () => {
	it('is one of many, each wrong in its own way', () => {
		expect(broken.length).toBeGreaterThanOrEqual(20);
		expect(new Set(broken.map(told)).size).toBe(broken.length);
	});

	it.each(broken)('is told of, and nothing else is: $what', (file) => {
		expect(saidOf(file)).toEqual([told(file)]);
	});

	it('is told of together with all the others', () => {
		const { raw, problems } = readData(join(projectWith(broken), 'data'));
		const said = [...problems, ...checkAll(raw, edition, ground).problems].map(describeProblem);
		expect(said.sort()).toEqual(broken.map(told).sort());
	});

	it('keeps the data from being built: all are named, and nothing is written', async () => {
		const project = projectWith(broken);
		mkdirSync(join(project, 'src/lib'), { recursive: true });
		for (const part of ['geo', 'src/lib/i18n']) symlinkSync(resolve(part), join(project, part));
		const { code, errors } = await build(project);
		expect(code).toBe(1);
		for (const file of broken) expect(errors).toContain(told(file));
		expect(errors).toContain(`${broken.length} problems: nothing was built.`);
		expect(existsSync(join(project, 'src/lib/generated'))).toBe(false);
	});
});

/** Runs the command that compiles the data. */
const build = (cwd: string): Promise<{ code: unknown; errors: string }> =>
	new Promise((done) => {
		const command = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('src/cli/data-build.ts')];
		execFile(process.execPath, command, { cwd }, (error, _, errors) =>
			done({ code: error?.code ?? 0, errors })
		);
	});
