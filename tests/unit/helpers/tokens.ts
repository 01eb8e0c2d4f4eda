/** The design tokens, read from the style sheet itself. */
import { readFileSync } from 'node:fs';
import { mapTokens, readTheme, type MapTheme } from '../../../src/lib/map/drawn/theme.ts';

const css = readFileSync('src/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Property → value, as first declared: what media queries change comes after. */
const declared: Record<string, string> = Object.fromEntries(
	[...css.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+);/g)]
		.map(([, name = '', value = '']) => [name, value.trim()])
		.reverse()
);
const PAIR = /light-dark\((#[0-9a-f]+|rgb\([^)]*\)), (#[0-9a-f]+|rgb\([^)]*\))\)/g;

export const themes = ['light', 'dark'] as const;
export type ThemeName = (typeof themes)[number];

const valueIn = (theme: ThemeName, value: string): string =>
	value.replace(PAIR, theme === 'light' ? '$1' : '$2');

/** The names of all colours, with their two hyphens. */
export const colours = Object.keys(declared).filter((name) =>
	/^(#|light-dark)/.test(declared[name] ?? '')
);

/** The value of a token, named without its two hyphens. */
export function token(theme: ThemeName, name: string): string {
	const value = declared[`--${name}`];
	if (value === undefined) throw new Error(`There is no token --${name}.`);
	return valueIn(theme, value);
}

export const themeOf = (theme: ThemeName): MapTheme =>
	readTheme((property) => valueIn(theme, declared[property] ?? ''));

/** A theme in which every token has a colour of its own that nobody would write by hand. */
export const markedTheme = Object.fromEntries(
	mapTokens.map((name, i) => [name, `#f0${(i + 16).toString(16)}0d`])
) as MapTheme;
