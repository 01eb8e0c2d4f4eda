/** The commands, on the real data: none of these runs changes a file of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { run } from '../../../src/cli/lib/run.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const command = (name: string, ...args: string[]) =>
	run(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...args], {
		quiet: true
	});
const units = () => readFileSync('data/units.yaml', 'utf8');

it('a sheet goes out and comes back', async () => {
	const before = units();
	const file = join(temporaryFolder(), 'units.csv');
	expect(await command('data-export-sheet', 'units', file)).toMatchObject({ code: 0 });
	expect(readFileSync(file, 'utf8')).toMatch(/^\ufeffid,name\.en,name\.zh/);

	const back = await command('data-import-sheet', 'units', file);
	expect(back.output).toBe('data/units.yaml: 0 added, 0 removed, 0 changed.\n');
	expect(units()).toBe(before);

	writeFileSync(file, readFileSync(file, 'utf8').replace('trillion yuan', '=1+1'));
	const refused = await command('data-import-sheet', 'units', file);
	expect(refused.code).toBe(1);
	expect(refused.output).toMatch(
		/^row 2, column B \(name\.en\): .*\n1 problems? in .*nothing was written\.\n$/
	);
	expect(units()).toBe(before);
});

it('a collection that there is not is named with those that there are', async () => {
	const { code, output } = await command('data-export-sheet', 'planets');
	expect(code).toBe(1);
	expect(output).toMatch(/^Name a collection, partners, .*\n$/);
});

const events = () => readFileSync('data/events.yaml', 'utf8');

/** The events as a sheet. */
let sheet = '';
beforeAll(async () => {
	const folder = mkdtempSync(join(tmpdir(), 'silk-road-'));
	const file = join(folder, 'events.csv');
	await command('data-export-sheet', 'events', file);
	sheet = readFileSync(file, 'utf8');
	rmSync(folder, { recursive: true });
});

/** The sheet that another program has changed, taken back: no event changes. */
async function takenBack(change: (sheet: string) => string | Buffer) {
	const before = events();
	const file = join(temporaryFolder(), 'events.csv');
	writeFileSync(file, change(sheet));
	const back = await command('data-import-sheet', 'events', file);
	expect(events()).toBe(before);
	return back;
}
const withoutMark = (sheet: string) => sheet.replace(/^\uFEFF/, '');

it('a sheet from Chinese Excel, in GB18030 without a mark, loses no letter', async () => {
	const back = await takenBack((sheet) => gb18030(withoutMark(sheet), 4));
	expect(back.output).toContain('is in GB18030 and was read as that');
	expect(back.output).toContain('0 added, 0 removed, 0 changed.');
});

it('a sheet from an older Excel, which has no letters of Iceland, is refused with the record', async () => {
	const back = await takenBack((sheet) => gb18030(withoutMark(sheet), 2));
	expect(back.code).toBe(1);
	expect(back.output).toMatch(/fta-iceland|Iceland|iceland/);
	expect(back.output).toContain('has question marks where letters were');
});

it('a sheet whose letters became question marks changes nothing', async () => {
	const back = await takenBack((sheet) => sheet.replace(/\p{Script=Han}/gu, '?'));
	expect(back.code).toBe(1);
	expect(back.output).toContain('has question marks where letters were');
});

it('a sheet that changes more than a tenth wants --yes', async () => {
	const back = await takenBack((sheet) => sheet.replace(/\p{Script=Han}+/gu, '$&等'));
	expect(back.code).toBe(1);
	expect(back.output).toMatch(
		/more than a tenth: nothing was written\. If that is meant, add --yes\./
	);
});

/**
 * Node reads GB18030 but does not write it: each character is looked for among all that its bytes can be, two of them, and where
 * there is more than Chinese four.
 */
function gb18030(text: string, most: 2 | 4): Buffer {
	const codes = new Map<string, number[]>();
	const decoder = new TextDecoder('gb18030');
	const enter = (...bytes: number[]) => {
		const character = decoder.decode(new Uint8Array(bytes));
		if (!codes.has(character)) codes.set(character, bytes);
	};
	for (let a = 0x81; a <= 0xfe; a++) for (let b = 0x40; b <= 0xfe; b++) enter(a, b);
	for (let c = 0x81; most === 4 && c <= 0xfe; c++)
		for (let b = 0x30; b <= 0x39; b++) for (let d = 0x30; d <= 0x39; d++) enter(0x81, b, c, d);
	return Buffer.from(
		[...text].flatMap((c) => (c < '\u0080' ? [c.charCodeAt(0)] : (codes.get(c) ?? [0x3f])))
	);
}
