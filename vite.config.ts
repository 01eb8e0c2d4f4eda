import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumFlagsWithoutGpu, findChromium, launchOptions } from './src/cli/lib/chromium.mjs';
import { siteUrl } from './src/plugins/site-url.ts';
import { givenLocale } from './src/plugins/given-locale.ts';
import { staticIcons } from './src/plugins/static-icons.mjs';
import { customMedia } from './src/plugins/custom-media.mjs';
import { media } from './src/lib/ui/media.ts';
import { lookValues } from './src/plugins/look-values.ts';
import * as look from './src/lib/map/drawn/look.ts';
import * as markLook from './src/lib/map/drawn/mark-look.ts';
import { clockAxis } from './src/lib/charts/clock-axis.ts';
import { paraglide } from './src/lib/i18n/compiler.mjs';
import { refuseOtherParts } from './src/plugins/whole-parts.ts';
import { atlasReload } from './src/plugins/atlas-reload.ts';
import { afterBuild } from './src/plugins/after-build.ts';
import { licences } from './src/plugins/licences.ts';
import { weighPackages } from './src/plugins/package-bytes.ts';

const launch = process.env['VITEST']
	? launchOptions(await findChromium(), chromiumFlagsWithoutGpu)
	: undefined;

/** How component tests run: all files in one page of Chromium. */
const inBrowser = {
	setupFiles: ['tests/browser/setup.ts'],
	// A busy machine is no fault of the code.
	testTimeout: 300_000,
	hookTimeout: 300_000,
	expect: { poll: { timeout: 120_000 } },
	// So that what the files import is read once.
	isolate: false,
	browser: {
		enabled: true,
		headless: true,
		screenshotFailures: false,
		viewport: { width: 1280, height: 720 },
		provider: playwright({ ...(launch && { launchOptions: launch }) }),
		instances: [{ browser: 'chromium' as const }],
		expect: {
			toMatchScreenshot: {
				// Fonts come with the packages, so that pictures are alike everywhere but for rounding at the edges of letters.
				comparatorName: 'pixelmatch' as const,
				comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.002 },
				resolveScreenshotPath: ({ root, arg, ext }: { root: string; arg: string; ext: string }) =>
					`${root}/tests/browser/pictures/${arg}${ext}`,
				resolveDiffPath: ({ root, arg, ext }: { root: string; arg: string; ext: string }) =>
					`${root}/.cache/pictures/${arg}${ext}`
			}
		}
	}
};

/** How tests run in Node. */
const inNode = {
	environment: 'node' as const,
	// A busy machine is no fault of the code.
	testTimeout: 300_000,
	hookTimeout: 300_000
};

/** Vitest keeps one core for itself, which is idle most of the time. */
const everyCore = { maxWorkers: '100%' };

/** Tests that call `vi.mock`. */
const replacesModules = 'tests/unit/**/*.mocks.test.ts';

/**
 * A file compresses better than its parts: what surrounds a page with what every page runs on, and the map page, one each. Only in the
 * browser: on the server Stage.svelte waits for a part of itself, which must not wait for Stage.svelte.
 */
const pageChunks: Plugin = {
	name: 'page-chunks',
	applyToEnvironment: ({ name }) => name === 'client',
	outputOptions: (options) => ({
		...options,
		codeSplitting: {
			groups: [
				{
					name: 'shell',
					test: /[\\/](shell[\\/]Shell|ui[\\/]PageHead|routes[\\/]\+layout|generated[\\/]root)\.svelte$/,
					priority: 1
				},
				// One style sheet of all icons.
				{ name: 'icons', test: /[\\/]@lucide[\\/]/ },
				{ name: 'stage', test: /[\\/](stage[\\/]Stage|\(map\)[\\/]\+layout)\.svelte$/ }
			]
		}
	})
};

const isDrawing = /^(arcs|china|names\.\w+|points|time|world)\.svg$/;

/** The first scripts name 230 files, and what tells versions of a file apart does not compress: seven letters and digits do, the least that Rolldown takes. */
const withShortHash = (name: string): string => name.replace('[hash]', '[hash:7]');
const shortened = <File>(names: string | ((file: File) => string) = '') =>
	typeof names === 'string' ? withShortHash(names) : (file: File) => withShortHash(names(file));

/** Pages name the files that drawings share some two hundred times each: by a letter and what tells them apart. */
const shortNames: Plugin = {
	name: 'short-names',
	outputOptions: ({ entryFileNames, chunkFileNames, assetFileNames = '', ...options }) => ({
		...options,
		hashCharacters: 'base36',
		entryFileNames: shortened(entryFileNames),
		chunkFileNames: shortened(chunkFileNames),
		assetFileNames: (asset) =>
			isDrawing.test(asset.names[0] ?? '')
				? `_app/immutable/${asset.names[0]?.[0]}.[hash:4][extname]`
				: withShortHash(typeof assetFileNames === 'string' ? assetFileNames : assetFileNames(asset))
	})
};

export default defineConfig({
	plugins: [
		paraglideVitePlugin(paraglide),
		siteUrl(),
		staticIcons(),
		givenLocale(),
		customMedia(media),
		refuseOtherParts(),
		lookValues({ ...look, ...markLook, clockAxis }),
		sveltekit(),
		atlasReload(),
		licences(),
		weighPackages(),
		afterBuild(process.env['BUILD_FOLDER'] ?? 'build'),
		pageChunks,
		shortNames
	],
	worker: { plugins: () => [weighPackages()] },
	css: { transformer: 'lightningcss', lightningcss: { drafts: { customMedia: true } } },
	server: { fs: { allow: ['geo/out'] } },
	// Found only when a test needs one, it would have the page of that test loaded again.
	optimizeDeps: {
		include: [
			'uqr',
			'fflate',
			'axe-core',
			'd3-array',
			'd3-shape',
			'papaparse',
			'yaml',
			'zod',
			'jsonc-parser',
			'maplibre-gl',
			'mediabunny',
			'@noble/hashes/scrypt.js',
			'@lucide/svelte/icons/check',
			'@lucide/svelte/icons/delete'
		]
	},
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 1200,
		// Data addresses (data:) are refused by the content security policy.
		assetsInlineLimit: 0
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					...inNode,
					name: 'unit',
					...everyCore,
					// Files of a worker share their modules, which takes half of the time; those that replace modules run apart.
					isolate: false,
					include: ['tests/unit/**/*.test.ts', 'tests/data/**/*.test.ts'],
					exclude: [replacesModules]
				}
			},
			{
				extends: true,
				test: {
					name: 'unit-mocks',
					...inNode,
					...everyCore,
					include: [replacesModules]
				}
			},
			{
				extends: true,
				test: {
					name: 'hosts',
					...inNode,
					include: ['tests/hosts/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'commands',
					...inNode,
					include: ['tests/commands/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'engines',
					...inNode,
					include: ['tests/engines/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: { ...inBrowser, name: 'browser', include: ['tests/browser/**/*.test.ts'] }
			}
		]
	}
});
