/**
 * SvelteKit links the style sheets of all parts that a page may ever import. Those of parts that come by dynamic import come with them,
 * so the first paint does not wait for these.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was built for browsers, while pages are prerendered. */
const CLIENT = '.svelte-kit/output/client';

type Manifest = Record<string, { file: string; css?: string[] }>;

let chunks: Map<string, string[]> | undefined;

/** By chunk, the style sheets that it imports at once. */
function sheetsOf(chunk: string): string[] {
	const read = () =>
		JSON.parse(readFileSync(join(CLIENT, '.vite/manifest.json'), 'utf8')) as Manifest;
	chunks ??= new Map(Object.values(read()).map(({ file, css = [] }) => [file, css]));
	return chunks.get(chunk) ?? [];
}

const scopes = new Map<string, string[]>();

/** The classes by which components mark what is theirs: see `cssHash` in svelte.config.js. */
function scopesOf(sheet: string): string[] {
	const found = scopes.get(sheet) ?? [
		...new Set(
			[...readFileSync(join(CLIENT, sheet), 'utf8').matchAll(/\.(q[0-9a-z]{3})\b/g)].map(
				([, scope = '']) => scope
			)
		)
	];
	scopes.set(sheet, found);
	return found;
}

/** @param html the whole page */
export function withEarlySheets(html: string): string {
	const [head = ''] = html.split('</head>', 1);
	const early = new Set(
		[...head.matchAll(/<link href="[./]*(_app\/[^"]+\.js)" rel="modulepreload">/g)].flatMap(
			([, chunk = '']) => sheetsOf(chunk)
		)
	);
	const used = new Set(html.match(/\bq[0-9a-z]{3}(?=[" ])/g));
	// Whether the page was made with anything that a style sheet is for.
	const isShown = (scopes: string[]) => !scopes.length || scopes.some((scope) => used.has(scope));
	const shown = head.replace(
		/\s*<link href="[./]*(_app\/[^"]+\.css)" rel="stylesheet">/g,
		(link, sheet: string) => (early.has(sheet) || isShown(scopesOf(sheet)) ? link : '')
	);
	return shown + html.slice(head.length);
}
