/** What the colour tokens stand for in the light theme. Build time only. */
import { readFileSync } from 'node:fs';

/** @param file the style sheet that sets them */
export function lightPalette(file = 'src/tokens.css'): (token: string) => string {
	const css = readFileSync(file, 'utf8');
	return (token) => {
		const colour = new RegExp(`--${token}:\\s*(?:light-dark\\()?(#[0-9a-f]{6})`).exec(css)?.[1];
		if (!colour) throw new Error(`${file} sets no colour --${token}.`);
		return colour;
	};
}
