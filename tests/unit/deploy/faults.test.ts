import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const rows = [
	...readFileSync('docs/faults.md', 'utf8').matchAll(/^\| (.+?) \| (.+?) \| `(tests\/.+?)` \|$/gm)
];

it('docs/faults.md has a row for each fault', () => {
	expect(rows.length).toBeGreaterThan(20);
});

it.each(rows.map(([, fault = '', name = '', file = '']) => [fault, name, file]))(
	'%s: "%s" is a test of %s',
	(_, name, file) => {
		expect(readFileSync(file, 'utf8')).toContain(name);
	}
);
