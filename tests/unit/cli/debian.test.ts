import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { ensureTool, findOnPath } from '../../../src/cli/lib/debian.mjs';
import { temporaryFolder } from './temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

it('finds a program on the path, and no file that cannot be run', () => {
	const dir = temporaryFolder({ tool: '#!/bin/sh\n', text: 'no program' });
	chmodSync(join(dir, 'tool'), 0o755);
	vi.stubEnv('PATH', dir);
	expect(findOnPath('tool')).toBe(join(dir, 'tool'));
	expect(findOnPath('text')).toBeUndefined();
});

it('says in one sentence what to install where it cannot', async () => {
	// Without apt-get on the path nothing can be installed.
	vi.stubEnv('PATH', temporaryFolder());
	await expect(ensureTool('ogrinfo', 'gdal-bin')).rejects.toThrow(
		'There is no ogrinfo to test with: install gdal-bin.'
	);
});
