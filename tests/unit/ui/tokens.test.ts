import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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

const RAW = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/i;
const NAMED =
	/(?:color|fill|stroke|background)\s*:\s*(?:white|black|red|blue|green|gr[ae]y|orange)\b/i;

describe('colours come from the design tokens', () => {
	it('finds components and style sheets to read', () => {
		expect(files.length).toBeGreaterThan(30);
	});
	it.each(files)('%s', (file) => {
		expect(stylesOf(file)).not.toMatch(RAW);
		expect(stylesOf(file)).not.toMatch(NAMED);
	});
});
