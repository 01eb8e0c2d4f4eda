/** Every built page, read from disk: valid HTML, and nothing fetched from another host. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader, type ConfigLoader } from 'html-validate';
import { inCi } from '../ci.ts';

const build = join(import.meta.dirname, '../../../build');
const built = readdirSync(build, { recursive: true, encoding: 'utf8' });
const pages = built.filter((file) => file.endsWith('.html'));
const read = (file: string): string => readFileSync(join(build, file), 'utf8');

/** Reads its rules once, and not anew for every page. */
class RulesForAll extends StaticConfigLoader {
	#rules?: ReturnType<ConfigLoader['getConfigFor']>;

	override getConfigFor(...about: Parameters<StaticConfigLoader['getConfigFor']>) {
		return (this.#rules ??= super.getConfigFor(...about));
	}
}

const validator = new HtmlValidate(
	new RulesForAll({
		extends: ['html-validate:standard', 'html-validate:a11y'],
		rules: {
			// Svelte closes empty elements with a slash, which HTML allows.
			'void-style': 'off',
			// A button outside a form submits nothing; those inside one are typed.
			'no-implicit-button-type': 'off',
			// The search is a combobox: Enter submits it.
			'wcag/h32': 'off',
			// A role that was given on purpose; axe judges what comes of it.
			'prefer-native-element': 'off'
		}
	})
);

/** What the same code writes on each page: the bar, the clock, the key, what is fetched, and Svelte's marks. */
const ALIKE = [
	/<header.*?<\/header>/s,
	/<section class="(?:clock|key)\b.*?<\/section>/gs,
	/<link href="[^"]*" rel="(?:modulepreload|stylesheet)">/g,
	/(?<=<script[^>]*>).*?(?=<\/script>)/gs,
	/<!--.*?-->/gs
];
/** That and the drawings are the most of a page: one page in 40 keeps them. */
const EVERY = 40;
const lighter = (html: string, index: number): string =>
	index % EVERY === 0
		? html
		: withoutDrawings(ALIKE.reduce((left, part) => left.replace(part, ''), html));

/** Without every `svg` and what is in it, also another `svg`. */
function withoutDrawings(html: string): string {
	let depth = 0;
	return html
		.split(/(<svg\b|<\/svg>)/)
		.filter((part) => {
			if (part === '</svg>') return (depth -= 1) < 0;
			if (part === '<svg') depth += 1;
			return depth === 0;
		})
		.join('');
}

/** Pages by what stands first in their address, such as `en/area`; those without a language by nothing. */
const groupOf = (file: string): string => /^(en|zh)\/(\w+(?=\/))?/.exec(file)?.[0] ?? '';
const groups = [...new Set(pages.map(groupOf))];

/** As much of a page as some programs read that show its link, bytes; a release adds the picture to what is there. */
const READ = 32 * 1024;
const PICTURE = 4 * 1024;

test('what a page says of itself is within what is read of it', () => {
	const long = pages.filter((file) => {
		const [head = ''] = read(file).split('</head>');
		return Buffer.byteLength(head) > READ - PICTURE;
	});
	expect(long).toEqual([]);
});

/** What a page names by `hreflang` in its head, and itself; by language. */
const alternatesOf = (file: string): Map<string, string> => {
	const [head = ''] = read(file).split('</head>');
	const links = head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
	return new Map([...links].map(([, lang = '', href = '']) => [lang, href]));
};

test('a page and those in other languages name each other by whole addresses, or nobody where none is known', () => {
	const named = new Map(pages.map((file) => [file, alternatesOf(file)]));
	const faults = [...named].flatMap(([file, alternates]) => {
		const own = /<link rel="canonical" href="([^"]+)"/.exec(read(file))?.[1];
		if (!alternates.size) return own ? [`${file}: ${own}`] : [];
		const addresses = [...alternates.values(), own ?? 'no canonical address'];
		const isWhole = addresses.every((address) => /^https?:\/\/./.test(address));
		return isWhole && alternates.has('x-default') ? [] : [`${file}: ${addresses.join()}`];
	});
	expect(faults.slice(0, 20)).toEqual([]);
	// Each is named alike by all that it names.
	const sets = new Map<string, Set<string>>();
	for (const alternates of named.values()) {
		const all = JSON.stringify([...alternates]);
		for (const address of alternates.values())
			sets.set(address, (sets.get(address) ?? new Set()).add(all));
	}
	expect([...sets].filter(([, all]) => all.size > 1).slice(0, 20)).toEqual([]);
});

for (const group of groups)
	test(`every page below /${group} is valid HTML`, group.startsWith('zh') ? inCi : {}, () => {
		const files = pages.filter((file) => groupOf(file) === group);
		const faults = files.flatMap((file, index) =>
			validator
				.validateStringSync(lighter(read(file), index), file)
				.results.flatMap(({ messages }) =>
					messages.map(
						({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} ${selector}`
					)
				)
		);
		expect(faults.slice(0, 20)).toEqual([]);
	});

test('every link leads to a file of the site, and to a part of it', () => {
	const paths = new Set(built.map((file) => `/${file}`));
	const partsOf = new Map<string, Set<string>>();
	const idsIn = (file: string) => {
		const ids =
			partsOf.get(file) ??
			new Set(Array.from(read(file).matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id));
		partsOf.set(file, ids);
		return ids;
	};
	const seen = new Set<string>();
	const faults = pages.flatMap((page) =>
		Array.from(read(page).matchAll(/<a [^>]*?href="([^"]*)"/g), ([, href = '']) => href).flatMap(
			(href) => {
				const { origin, pathname, hash } = new URL(href, `http://site/${page}`);
				if (origin !== 'http://site' || seen.has(pathname + hash)) return [];
				seen.add(pathname + hash);
				const file = decodeURI(pathname).replace(/\/$/, '/index.html');
				const part = decodeURIComponent(hash.slice(1));
				return paths.has(file) && (!part || idsIn(file).has(part)) ? [] : [`${page}: ${href}`];
			}
		)
	);
	expect(faults.slice(0, 20)).toEqual([]);
	expect(seen.size).toBeGreaterThan(1000);
});

test('every page names its style attributes by their hashes, and allows nothing else inline', () => {
	const hashOf = (style: string) => createHash('sha256').update(style).digest('base64');
	const faults = pages.flatMap((file) => {
		const html = read(file);
		const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
		const styles = [...html.matchAll(/ style="([^"]*)"/g)].map(([, style = '']) => style);
		const refused = styles.filter((style) => !policy.includes(`'sha256-${hashOf(style)}'`));
		return [
			...refused.map((style) => `${file}: ${style}`),
			...(/unsafe-(inline|eval)/.test(policy) || !policy ? [`${file}: ${policy}`] : [])
		];
	});
	expect(faults.slice(0, 20)).toEqual([]);
});

test('there are as many English pages as Chinese ones', () => {
	const count = (lang: string) => pages.filter((file) => file.startsWith(`${lang}/`)).length;
	expect(count('en')).toBe(count('zh'));
	expect(count('en')).toBeGreaterThan(500);
});

test('no page names a subresource of another host', () => {
	/** Links that a visitor follows are not fetched; everything else with an address is. */
	const fetched =
		/<(?!a\b)[a-z]+\b[^>]*\s(?:src|srcset|href|action|poster|data)="(?:https?:)?\/\/[^"]*"/gi;
	const faults = pages.flatMap((file) =>
		(read(file).match(fetched) ?? []).map((tag) => `${file}: ${tag}`)
	);
	expect(faults).toEqual([]);
});
