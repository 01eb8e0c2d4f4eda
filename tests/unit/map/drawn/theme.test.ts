import { describe, expect, it } from 'vitest';
import { mapTokens, readTheme } from '../../../../src/lib/map/drawn/theme.ts';
import { colours, themeOf, themes, token } from '../../helpers/tokens.ts';

describe('the theme of the map', () => {
	it('is read from the custom properties of the page', () => {
		const asked: string[] = [];
		const theme = readTheme((property) => {
			asked.push(property);
			return ` value of ${property} `;
		});
		expect(asked).toEqual(mapTokens.map((name) => `--${name}`));
		expect(theme.sea).toBe('value of --sea');
		expect(new Set(mapTokens).size).toBe(mapTokens.length);
	});

	it.each(themes)('has every colour in %s, as six hex digits', (name) => {
		for (const [token, value] of Object.entries(themeOf(name)))
			expect(value, token).toMatch(/^#[0-9a-f]{6}$/);
	});
});

describe('the colours of the page', () => {
	it.each(themes)('are six hex digits each in %s', (theme) => {
		expect(colours.length).toBeGreaterThan(50);
		for (const name of colours) expect(token(theme, name.slice(2)), name).toMatch(/^#[0-9a-f]{6}$/);
	});
});
