/**
 * What pages and what they ask for may weigh on the wire: thousands of bytes after brotli, read from `build/`. A budget that must grow
 * grows in a commit that says why.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { COLUMN } from '../../../src/lib/charts/shapes.ts';
import { PACKAGE_BYTES } from '../../../src/plugins/package-bytes.ts';

const build = fileURLToPath(new URL('../../../build', import.meta.url));
const assets = '_app/immutable/assets';

const weight = (file: string): number =>
	brotliCompressSync(readFileSync(join(build, file))).length / 1000;
const sum = (files: string[]): number => files.reduce((total, file) => total + weight(file), 0);

/** The built file of an asset, whose name carries a hash. */
function asset(name: string): string {
	const [stem = '', ...ends] = name.split(/\.(?=[a-z0-9]+$)/);
	const file = readdirSync(join(build, assets)).find(
		(f) => f.startsWith(`${stem}.`) && f.endsWith(`.${ends.join('.')}`)
	);
	if (!file) throw new Error(`${name} is not built`);
	return join(assets, file);
}

/** Scripts that a page asks for before it runs, and all that they import at once. */
function scriptsOf(page: string): string[] {
	const found = new Set<string>();
	const add = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		const code = readFileSync(join(build, file), 'utf8');
		for (const [, path = ''] of code.matchAll(/(?:import|export)[^'"`();]*["'](\.[^"']+\.js)["']/g))
			add(relative(build, resolve(build, dirname(file), path)));
	};
	const html = readFileSync(join(build, page), 'utf8');
	for (const [path] of html.matchAll(/_app\/immutable\/[^"]+\.js(?=")/g)) add(path);
	return [...found];
}

const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
	/^(en|zh)\/(.+\/)?index\.html$/.test(file)
);

/** Whether a page keeps to a limit: what compresses well enough in a hurry needs no better. */
function weighsAtMost(page: string, limit: number): boolean {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	const hasty = brotliCompressSync(readFileSync(join(build, page)), { params }).length / 1000;
	return hasty <= limit || weight(page) <= limit;
}

for (const [what, pattern, limit] of [
	['explore page', /^..\/index/, 20],
	['record, tour, stop and list', /^..\/(?!index|data|figures)/, 20],
	['page of data or figures', /^..\/(data\/(?!sources)|figures\/)/, 40],
	// Every source with what it says.
	['page of all sources', /^..\/data\/sources/, 62]
] as const)
	test(`every ${what} weighs at most ${limit} KB`, () => {
		const own = pages.filter((page) => pattern.test(page));
		expect(own.length).toBeGreaterThan(1);
		const heavy = own.filter((page) => !weighsAtMost(page, limit));
		expect(heavy.map((page) => `${page}: ${weight(page)}`)).toEqual([]);
	});

/** The files of a kind that drawings share, by the letter that pages call them. */
const drawings = (letter: string): string[] =>
	readdirSync(join(build, '_app/immutable'))
		.filter((file) => file.startsWith(`${letter}.`) && file.endsWith('.svg'))
		.map((file) => join('_app/immutable', file));

test('the build weighs at most 114 MB without previews, and HTML of a record 57 KB on average', () => {
	const bytes = (files: readonly string[]) =>
		files.reduce((total, file) => total + statSync(join(build, file)).size, 0);
	const all = readdirSync(build, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(build, join(entry.parentPath, entry.name)))
		.filter((file) => !/^previews?\/|\.(br|gz)$/.test(file));
	expect(bytes(all) / 1e6).toBeLessThanOrEqual(114);
	const records = pages.filter((page) =>
		/^..\/(partner|mechanism|zone|area|pavilion|event)\//.test(page)
	);
	expect(bytes(records) / records.length / 1000).toBeLessThanOrEqual(57);
});

test('a page comes with what is its own on the map, and shares the rest of the drawing', () => {
	for (const [page, letters] of [
		['en/index.html', 'anptw'],
		['zh/partner/kz/index.html', 'anptw'],
		// On its day there was no partner yet.
		['en/area/hangzhou/index.html', 'cnpt']
	] as const) {
		const html = readFileSync(join(build, page), 'utf8');
		// The land until the rest has arrived.
		const sheets = [...html.matchAll(/href="([^"]+\.css)" rel="stylesheet"/g)].map(
			([, file = '']) => readFileSync(join(build, dirname(page), file), 'utf8')
		);
		expect(html).toContain('<rect class="first of-');
		expect(sheets.join('')).toMatch(/\.first\.of-world\{clip-path:path\(["']M[^"']{500,9000}/);
		const shared = [...new Set(html.match(/[^"]+\.svg(?=#)/g))];
		for (const file of shared) readFileSync(join(build, dirname(page), file));
		expect(shared.map((file) => file.replace(/.*\/|\..*/g, '')).toSorted()).toEqual([...letters]);
	}
});

test('the shared drawing weighs at most 45 KB with its points, its names and arcs at most 8 KB', () => {
	const [world, china] = [drawings('w'), drawings('c')];
	expect([world.length, china.length]).toEqual([1, 1]);
	for (const ground of [...world, ...china])
		expect(sum([ground, ...drawings('p')]), ground).toBeLessThanOrEqual(45);
	const names = drawings('n');
	expect(names).toHaveLength(2);
	for (const file of names) expect(sum([file, ...drawings('a')]), file).toBeLessThanOrEqual(8);
});

test('a page begins with what it is about', () => {
	const faults = pages
		.filter((page) => /^..\/(partner|mechanism|zone|area|pavilion|event|tour\/.+)\//.test(page))
		.filter((page) => {
			const html = readFileSync(join(build, page), 'utf8');
			const main = html.slice(html.indexOf('<main'));
			return !(main.indexOf('<h1') < main.indexOf('class="picture'));
		});
	expect(faults).toEqual([]);
});

test('charts add at most 30 KB of scripts, and none to a page that carries drawings only', () => {
	const before = scriptsOf('en/index.html');
	for (const page of ['en/figures/index.html', 'zh/figures/trade/index.html']) {
		const added = scriptsOf(page).filter((file) => !before.includes(file));
		expect(sum(added), page).toBeLessThanOrEqual(30);
	}
	/** What draws charts knows the shapes of their marks. */
	const draws = (file: string) => readFileSync(join(build, file), 'utf8').includes(COLUMN);
	expect(scriptsOf('en/figures/index.html').some(draws)).toBe(true);
	for (const page of ['index', 'partner/vn/index', 'tour/circle-of-friends/quiet-years/index'])
		expect(scriptsOf(`en/${page}.html`).filter(draws), page).toEqual([]);
});

test('our own scripts before the map is usable weigh at most 76 KB', () => {
	expect(sum(scriptsOf('en/index.html'))).toBeLessThanOrEqual(76);
});

test('the first paint waits for at most 12 style sheets, none of a part that comes later', () => {
	const sheets = (page: string) =>
		[...readFileSync(join(build, page), 'utf8').matchAll(/\/([^"/]+\.css)" rel="stylesheet"/g)].map(
			([, file = '']) => file
		);
	const faults = pages.filter(
		(page) =>
			sheets(page).length > 12 || sheets(page).some((file) => /Dialog|Kiosk|Menu/.test(file))
	);
	expect(faults).toEqual([]);
});

test('MapLibre, geometry, search and the drawing by hand come in chunks of their own', () => {
	const code = scriptsOf('en/index.html').map((file) => readFileSync(join(build, file), 'utf8'));
	for (const sign of ['maplibregl-canvas', 'MiniSearch', 'geoMercator', 'map-borders'])
		expect(
			code.some((text) => text.includes(sign)),
			sign
		).toBe(false);
});

test('every page names the atlas in its head, so that it comes beside the scripts', () => {
	const named =
		/<link rel="preload" href="(?:\.\.\/)+_app\/immutable\/assets\/atlas\.[^"]+\.json" as="fetch" crossorigin="anonymous"/;
	const without = pages.filter((page) => !named.test(readFileSync(join(build, page), 'utf8')));
	expect(without).toEqual([]);
});

test('the atlas weighs at most 90 KB', () => {
	expect(weight(asset('atlas.json'))).toBeLessThanOrEqual(90);
});

test('geometry for the first view weighs at most 210 KB', () => {
	expect(sum(['world.topo.json', 'labels.json', 'bounds.json'].map(asset))).toBeLessThanOrEqual(
		210
	);
});

test('docs/dependencies.md tells what each package weighs in the browser', () => {
	const root = join(build, '..');
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
		string,
		object
	>;
	const weights = JSON.parse(read(PACKAGE_BYTES)) as Record<string, number>;
	const weighed = Object.entries(weights).filter(
		([name]) => name in { ...dependencies, ...devDependencies }
	);
	const told = new Map(
		[...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| [^|]+ \| ([\d.]+) \|/gm)].map(
			([, name = '', kb]) => [name, Number(kb)]
		)
	);
	const ofKb = weighed.map(([name, bytes]) => [name, bytes / 1000] as const);
	const wrong = ofKb.filter(
		([name, kb]) => !(Math.abs((told.get(name) ?? NaN) - kb) <= Math.max(0.3, kb / 5))
	);
	expect(wrong).toEqual([]);
	expect([...told.keys()].toSorted()).toEqual(weighed.map(([name]) => name).toSorted());
});
