import { createHash } from 'node:crypto';

const hashOf = (style: string): string =>
	`'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/**
 * The style attributes that a page comes with, named by their hashes in its Content-Security-Policy: the browser refuses all others.
 * Styles that scripts set through `element.style` need no leave.
 * @param html the whole page
 */
export function allowOwnStyles(html: string): string {
	const styles = new Set([...html.matchAll(/ style="([^"]*)"/g)].map(([, style = '']) => style));
	const escaped = [...styles].find((style) => style.includes('&'));
	// The browser takes the hash of what it has read, not of what is written.
	if (escaped) throw new Error(`A style attribute needs no escapes: ${escaped}`);
	const hashes = [...styles].map((style) => ` ${hashOf(style)}`).join('');
	return html.replace("style-src-attr 'unsafe-hashes'", (start) => start + hashes);
}
