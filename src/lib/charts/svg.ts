/** SVG as text. */
import type { Attributes } from './style.ts';

export const escapeXml = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** Hundredths of a pixel are enough. */
export const tidy = (n: number): number => Math.round(n * 100) / 100;

/** @param content markup, not text */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes).map(
		([key, value]) => ` ${key}="${typeof value === 'number' ? tidy(value) : escapeXml(value)}"`
	);
	return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

/** A path of absolute M, L, H, V and Z in per cent, moved to where it is drawn. */
export function movedPath(
	d: string,
	x: (percent: number) => number,
	y: (percent: number) => number
): string {
	return [...d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)]
		.map(([, command = '', rest = '']) => {
			const numbers = rest
				.split(/[\s,]+/)
				.filter(Boolean)
				.map(Number);
			if (command === 'H') return `H${x(numbers[0] ?? 0)}`;
			if (command === 'V') return `V${y(numbers[0] ?? 0)}`;
			return command + numbers.map((n, i) => (i % 2 ? y(n) : x(n))).join(' ');
		})
		.join('');
}
