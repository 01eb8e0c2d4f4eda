import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NAMED, RAW } from '../../../src/plugins/tokens-only.mjs';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(svelte|css)$/.test(file) && file !== 'tokens.css')
	.map((file) => join('src', file));

/** Style sheets, and the attributes of drawings that take a colour. */
function stylesOf(file: string): string {
	const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
	if (file.endsWith('.css')) return text;
	const sheets = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((m) => m[1]);
	const paints = [...text.matchAll(/\b(?:fill|stroke|stop-color|color)="([^"{]+)"/g)].map(
		(m) => m[1]
	);
	return [...sheets, ...paints.map((paint) => `color: ${paint};`)].join('\n');
}

describe('colours come from the design tokens', () => {
	it('finds components and style sheets to read', () => {
		expect(files.length).toBeGreaterThan(30);
	});
	it.each(files)('%s', (file) => {
		expect(stylesOf(file)).not.toMatch(RAW);
		expect(stylesOf(file)).not.toMatch(NAMED);
	});
});

describe('the stacking order comes from the design tokens', () => {
	const tokens = readFileSync('src/tokens.css', 'utf8');
	it.each(files)('%s', (file) => {
		for (const [, value = ''] of stylesOf(file).matchAll(/z-index:\s*([^;]+)/g)) {
			const name = /var\((--z-[\w-]+)\)/.exec(value)?.[1];
			expect(name, value).toBeDefined();
			expect(tokens).toContain(`${name}: `);
		}
	});
});

describe('the widths and heights that the layout turns at', () => {
	it('have a name where several files ask for them', () => {
		const askedIn = new Map<string, Set<string>>();
		for (const file of files)
			for (const [query] of stylesOf(file).matchAll(/@media[^{]*/g))
				for (const [width] of query.matchAll(/(?:width|height): [\d.]+rem/g))
					askedIn.set(width, (askedIn.get(width) ?? new Set()).add(file));
		const shared = [...askedIn].filter(([, where]) => where.size > 1).map(([width]) => width);
		expect(shared).toEqual([]);
	});
});
