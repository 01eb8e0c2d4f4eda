import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeChanged } from '../../../src/cli/lib/write-changed.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('leaves a file alone that says the same already, and writes any other', () => {
	const file = join(temporaryFolder({ same: 'a' }), 'same');
	utimesSync(file, 1, 1);
	writeChanged(file, 'a');
	expect(statSync(file).mtimeMs).toBe(1000);
	writeChanged(file, 'b');
	expect(readFileSync(file, 'utf8')).toBe('b');
});

it('writes a file that is not there yet', () => {
	const file = join(temporaryFolder(), 'new');
	writeChanged(file, '');
	expect(readFileSync(file, 'utf8')).toBe('');
});
