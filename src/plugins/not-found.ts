/**
 * After the build: the pages that hosts send for addresses that name nothing. SvelteKit writes one, for the root of a host; these start
 * wherever the site lies, one for each language and one for all else.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLang, htmlLang } from '../lib/i18n/lang.ts';
import { langs, type Lang } from '../lib/model/lang.ts';

/** Also the shell that the service worker draws pages with. */
export const NOT_FOUND = '404.html';

/** @param key of a message of `shell.json` without parts to fill in */
function say(lang: Lang, key: 'site_title' | 'not_found_title'): string {
	const file = new URL(`../lib/i18n/messages/${lang}/shell.json`, import.meta.url);
	return (JSON.parse(readFileSync(file, 'utf8')) as Record<typeof key, string>)[key];
}

/** What SvelteKit starts the app with; there are more scripts in the page, which only make it quicker. */
const START =
	/<script>\s*\{\s*(__sveltekit_\w+) = \{\s*base: ""\s*\};[^]*?import\("\/([^"]+)"\),\s*import\("\/([^"]+)"\)[^]*?<\/script>/;
const LINK = /\s*<link [^>]*href="\/([^"]*)"[^>]*>/g;

const hashOf = (script: string): string =>
	`sha256-${createHash('sha256').update(script).digest('base64')}`;

const textOf = (script: string): string => script.replace(/^<script>|<\/script>$/g, '');

/**
 * @param fallback SvelteKit's page for unknown addresses
 * @param lost `src/lost.js`
 * @param lang of the addresses that it answers; without one it says everything in each
 * @param site path of the site where the build is told it, without its final slash
 */
export function notFoundPage(fallback: string, lost: string, lang?: Lang, site?: string): string {
	const [script, settings, ...scripts] = START.exec(fallback) ?? [];
	if (!script) throw new Error(`SvelteKit no longer starts ${NOT_FOUND} as src/lost.js does.`);
	const links = [...fallback.matchAll(LINK)];
	const sheets = links.filter(([tag]) => tag.includes('rel="stylesheet"')).map(([, path]) => path);
	const files = { langs, settings, scripts, sheets: sheets.filter((path) => path !== 'brand.css') };

	const said = lang ? [lang] : langs;
	const inLang = (one: Lang, text: string) =>
		one === (lang ?? defaultLang) ? text : `<span lang="${htmlLang[one]}">${text}</span>`;
	const ways = said.map(
		(one) => `<a href="${site ?? ''}/${one}/">${inLang(one, say(one, 'site_title'))}</a>`
	);
	const withoutScripts =
		`<noscript><h1>${said.map((one) => inLang(one, say(one, 'not_found_title'))).join(' · ')}</h1>` +
		`<p>${ways.join(' · ')}</p></noscript>`;
	const tag = `<html lang="${htmlLang[lang ?? defaultLang]}"${site === undefined ? '' : ` data-site="${site}"`}`;
	return fallback
		.replace(LINK, '')
		.replace(/<html lang="[^"]*"/, tag)
		.replace(
			'</head>',
			`<title>404 · ${said.map((one) => say(one, 'site_title')).join(' · ')}</title></head>`
		)
		.replace(
			script,
			() => `${withoutScripts}<script data-files='${JSON.stringify(files)}'>${lost}</script>`
		)
		.replace(hashOf(textOf(script)), hashOf(lost));
}

/** @param build folder that holds a whole site */
export function writeNotFound(build: string, site?: string): void {
	const fallback = readFileSync(join(build, NOT_FOUND), 'utf8');
	const lost = readFileSync(new URL('../lost.js', import.meta.url), 'utf8');
	for (const lang of [undefined, ...langs])
		writeFileSync(join(build, lang ?? '', NOT_FOUND), notFoundPage(fallback, lost, lang, site));
}
