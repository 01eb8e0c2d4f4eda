import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packageBytes } from '../../../src/plugins/package-bytes.ts';

it('a package weighs as much of each script as it has of its letters', () => {
	const code = 'const map = "drawn";'.repeat(100);
	const modules = (...of: [string, number][]) =>
		Object.fromEntries(of.map(([id, renderedLength]) => [id, { renderedLength }]));
	const weights = packageBytes([
		{
			code,
			modules: modules(
				['/a/node_modules/svelte/src/one.js', 100],
				['/a/node_modules/svelte/src/two.js', 200],
				['/a/node_modules/@lucide/svelte/x.js', 600],
				['/a/src/lib/own.ts', 100]
			)
		},
		{ code: '', modules: modules(['/a/node_modules/@sveltejs/kit/gone.js', 0]) }
	]);
	const whole = brotliCompressSync(code).length;
	expect(Object.keys(weights)).toEqual(['svelte', '@lucide/svelte']);
	expect(weights['svelte']).toBeCloseTo(whole * 0.3);
	expect(weights['@lucide/svelte']).toBeCloseTo(whole * 0.6);
});
