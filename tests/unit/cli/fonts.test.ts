import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findOnPath } from '../../../src/cli/lib/debian.mjs';
import { root } from '../../../src/cli/lib/root.mjs';

it.runIf(findOnPath('fc-list'))(
	'a page of a test sees two families of fonts, whatever else the machine has',
	() => {
		const env = { ...process.env, FONTCONFIG_FILE: join(root, 'tests/fonts.conf') };
		const { stdout } = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8', env });
		for (const family of stdout.split('\n').filter(Boolean))
			expect(family).toMatch(/^(DejaVu|Noto (Sans|Serif) CJK SC)/);
	}
);
