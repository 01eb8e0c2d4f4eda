/** The commands, on the real data: none of these runs changes a file of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../../src/cli/lib/run.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const command = (name: string, ...args: string[]) =>
	run(process.execPath, ['node_modules/tsx/dist/cli.mjs', `src/cli/${name}.ts`, ...args], {
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
