/** The design tokens, read from the style sheet itself. */
import { readFileSync } from 'node:fs';
import { mapTokens, readTheme, type MapTheme } from '../../../src/lib/map/drawn/theme.ts';

const css = readFileSync('src/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** What stands between the braces after a heading, nested blocks and all. */
function body(source: string, heading: string): string {
	const at = source.indexOf(heading);
	if (at < 0) throw new Error(`src/tokens.css has no block "${heading}".`);
	const start = source.indexOf('{', at) + 1;
	let depth = 1;
	for (let i = start; i < source.length; i++) {
		if (source[i] === '{') depth++;
		if (source[i] === '}' && --depth === 0) return source.slice(start, i);
	}
	throw new Error(`The block "${heading}" does not close.`);
}

/** Property → value. */
function declarations(block: string): Record<string, string> {
	const found = block.matchAll(/(?:^|[;{\s])((?:--)?[\w-]+)\s*:\s*([^;{}]+)(?=;|$)/g);
	return Object.fromEntries([...found].map((m) => [m[1] ?? '', (m[2] ?? '').trim()]));
}

export const lightBlock = declarations(body(css, ':root {'));
export const darkBlock = declarations(body(css, '[data-theme="dark"] {'));
/** What a visitor whose system is dark gets without choosing. */
export const systemDarkBlock = declarations(
	body(body(css, '@media (prefers-color-scheme: dark)'), ':root:not([data-theme="light"])')
);

export const themes = ['light', 'dark'] as const;
export type ThemeName = (typeof themes)[number];

const blocks: Record<ThemeName, Record<string, string>> = {
	light: lightBlock,
	dark: { ...lightBlock, ...darkBlock }
};

/** The value of a token, named without its two hyphens. */
export function token(theme: ThemeName, name: string): string {
	const value = blocks[theme][`--${name}`];
	if (value === undefined) throw new Error(`There is no token --${name}.`);
	return value;
}

export const themeOf = (name: ThemeName): MapTheme =>
	readTheme((property) => blocks[name][property] ?? '');

/** A theme in which every token has a colour of its own that nobody would write by hand. */
export const markedTheme = Object.fromEntries(
	mapTokens.map((name, i) => [name, `#f0${(i + 16).toString(16)}0d`])
) as MapTheme;
