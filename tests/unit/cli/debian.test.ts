import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { ensureTool, findOnPath } from '../../../src/cli/lib/debian.mjs';
import { temporaryFolder } from './temporary-folder.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

it('finds a program on the path, and no file that cannot be run', () => {
	const dir = temporaryFolder({ tool: '#!/bin/sh\n', text: 'no program' });
	chmodSync(join(dir, 'tool'), 0o755);
	vi.stubEnv('PATH', dir);
	expect(findOnPath('tool')).toBe(join(dir, 'tool'));
	expect(findOnPath('text')).toBeUndefined();
});

it('says what it installs before it does', async () => {
	const dir = temporaryFolder({ 'apt-get': '#!/bin/sh\n[ "$1" != install ] || : > "$0-used"\n' });
	chmodSync(join(dir, 'apt-get'), 0o755);
	vi.stubEnv('PATH', dir);
	vi.spyOn(process, 'getuid').mockReturnValue(0);
	const said = vi.spyOn(console, 'log').mockImplementation(() => {
		expect(existsSync(join(dir, 'apt-get-used'))).toBe(false);
	});
	vi.spyOn(console, 'error').mockReturnValue(undefined);
	await expect(ensureTool('no-such-program', 'nginx-light')).rejects.toThrow('install nginx-light');
	expect(said.mock.calls).toEqual([
		['No no-such-program found; installing nginx-light with apt-get …']
	]);
	expect(existsSync(join(dir, 'apt-get-used'))).toBe(true);
});

it('says in one sentence what to install where it cannot', async () => {
	// Without apt-get on the path nothing can be installed.
	vi.stubEnv('PATH', temporaryFolder());
	await expect(ensureTool('ogrinfo', 'gdal-bin')).rejects.toThrow(
		'There is no ogrinfo to test with: install gdal-bin.'
	);
});
