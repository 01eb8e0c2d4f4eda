import { afterEach, describe, expect, test } from 'vitest';
import { mapTokens } from '$lib/map/drawn/theme.ts';
import { readPageTheme } from '$lib/stage/page-theme.ts';
import '../../src/app.css';
import tokens from '../../src/tokens.css?raw';

const root = document.documentElement;

/** `#d4e4e5` → `rgb(212, 228, 229)` */
const rgb = (hex: string): string =>
	`rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** The two colours of a token as the style sheet says them. */
function declared(name: string): Record<'light' | 'dark', string> {
	const pair = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
	return { light: rgb(pair?.[1] ?? ''), dark: rgb(pair?.[2] ?? '') };
}

afterEach(() => {
	delete root.dataset['theme'];
	root.removeAttribute('style');
});

describe.each(['light', 'dark'] as const)('the map in the %s theme', (theme) => {
	test('has the colours of the design tokens', () => {
		root.dataset['theme'] = theme;
		const read = readPageTheme();
		for (const name of mapTokens) expect(read[name], name).toBe(declared(name)[theme]);
	});

	test('has the colours of a brand that says both at once', () => {
		root.dataset['theme'] = theme;
		root.style.setProperty('--sea', 'light-dark(#b04080, #4080b0)');
		expect(readPageTheme().sea).toBe(rgb(theme === 'light' ? '#b04080' : '#4080b0'));
	});
});
