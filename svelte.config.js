import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { earlyScript } from './src/early-script.mjs';

/** The one script in the pages that is not SvelteKit's own: see `src/hooks.server.ts`. */
const early = earlyScript(readFileSync(new URL('src/early.js', import.meta.url), 'utf8'));
const earlyHash = createHash('sha256').update(early).digest('base64');

/** @type {Map<string, string>} By class, whose it is. */
const scopes = new Map();

/**
 * The class by which a component marks what is its own: short, since pages repeat it on every element.
 * @param {string} hash
 * @param {string} filename
 */
function scopeOf(hash, filename) {
	const scope = `q${hash}`;
	const owner = scopes.get(scope) ?? filename;
	if (owner !== filename)
		throw new Error(`${filename} and ${owner} would share the class ${scope}: rename one of them.`);
	scopes.set(scope, owner);
	return scope;
}

/** Where the site is written: see `src/cli/lib/site-build.mjs`. */
const folder = process.env.BUILD_FOLDER ?? 'build';

/** Which version of the site it is: the time where nothing else is said. */
const version = process.env.BUILD_VERSION;

/** @type {{ locales: string[] }} The languages of the site. */
const { locales } = JSON.parse(
	readFileSync(new URL('src/lib/i18n/project.inlang/settings.json', import.meta.url), 'utf8')
);

/** The pages of a language whose routes do not say themselves which there are. */
const pages = [
	'',
	'list/',
	'figures/',
	'data/',
	'data/contradictions/',
	'data/coverage/',
	'data/open-questions/',
	'data/sources/'
];

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		cssHash: ({ hash, filename }) => scopeOf(hash(filename).slice(-3), filename)
	},
	kit: {
		// Unknown addresses get 404.html, which boots the app and says so in the right language.
		adapter: adapter({ pages: folder, fallback: '404.html', precompress: false }),
		alias: { $geo: 'geo/out' },
		...(version && { version: { name: version } }),
		// Once the map is drawn: see `lib/offline/register.ts`.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${earlyHash}`],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'frame-src': ['self'],
				// Sheets are files of ours. A page names its own style attributes by their hashes (src/own-styles.ts); the one here is of
				// SvelteKit's announcer, which the browser adds.
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'font-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		prerender: {
			handleHttpError: 'fail',
			handleUnseenRoutes: 'fail',
			// All pages are known; that their links lead to them is tested (tests/e2e/without-webgl/html.e2e.ts).
			crawl: false,
			entries: [
				'*',
				...locales.flatMap((lang) => pages.map((page) => /** @type {const} */ (`/${lang}/${page}`)))
			]
		},
		typescript: {
			config: (config) => ({
				...config,
				compilerOptions: {
					...config.compilerOptions,
					paths: {
						...config.compilerOptions.paths,
						'@lucide/svelte/icons/*': ['../src/lib/ui/icon.d.ts']
					}
				},
				include: [
					...config.include,
					'../geo/**/*.ts',
					'../deploy/**/*.ts',
					'../svelte.config.js',
					'../eslint.config.js'
				],
				// The bench checks its page itself, with packages that are installed for it alone.
				exclude: [...config.exclude, '../tests/bench/time/page/**']
			})
		}
	}
};
