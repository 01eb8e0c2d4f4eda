import { describe, expect, it } from 'vitest';
import { mapTokens, readTheme } from '../../../../src/lib/map/drawn/theme.ts';
import { darkBlock, lightBlock, systemDarkBlock, themeOf, themes } from '../../helpers/tokens.ts';

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

describe('the tokens of the page', () => {
	it('are the same in the dark whether the visitor or the system chose it', () => {
		expect(systemDarkBlock).toEqual(darkBlock);
		expect(Object.keys(darkBlock).length).toBeGreaterThan(50);
	});

	it('have a dark colour for every light one', () => {
		const colours = Object.entries(lightBlock)
			.filter(([, value]) => value.startsWith('#'))
			.map(([name]) => name);
		expect(colours.length).toBeGreaterThan(50);
		expect(colours.filter((name) => !darkBlock[name]?.startsWith('#'))).toEqual([]);
		expect(Object.keys(darkBlock).filter((name) => !(name in lightBlock))).toEqual([]);
	});
});
