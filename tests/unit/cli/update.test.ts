import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newest } from '../../../src/cli/update.mjs';
import { temporaryFolder } from './temporary-folder.ts';

it('asks for the newest version of the same major, and leaves our own packages alone', () => {
	expect(newest({ svelte: '5.57.3', uqr: '0.1.3', axios: 'file:src/cli/no-requests' })).toEqual([
		'svelte@^5.57.3',
		'uqr@^0.1.3'
	]);
});

it('installs what ships, what builds and what benches use, names newer majors, and runs all tests', () => {
	const dir = temporaryFolder({
		'npm.mjs':
			"import { appendFileSync } from 'node:fs';\n" +
			"appendFileSync(new URL('asked', import.meta.url), process.argv.slice(2).join(' ') + '\\n');"
	});
	const env = { ...process.env, npm_execpath: join(dir, 'npm.mjs') };
	expect(spawnSync(process.execPath, ['src/cli/update.mjs'], { env }).status).toBe(0);
	const asked = readFileSync(join(dir, 'asked'), 'utf8').trim().split('\n');
	const install = 'install --ignore-scripts --save-exact --prefix';
	const alone = '--package-lock-only --save-prod';
	expect(asked).toEqual([
		expect.stringMatching(`^${install} \\. --save-prod .*\\bsvelte@\\^`),
		expect.stringMatching(`^${install} \\. --save-dev .*\\bvitest@\\^`),
		expect.stringMatching(`^${install} tests/bench/lighthouse ${alone} lighthouse@\\^`),
		expect.stringMatching(`^${install} tests/bench/time ${alone} echarts@\\^`),
		'outdated',
		'test -- all'
	]);
});
