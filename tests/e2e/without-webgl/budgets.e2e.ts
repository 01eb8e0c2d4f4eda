/**
 * What a first visit to the explore page may weigh on the wire: thousands of bytes after brotli, read from `build/`. A budget that
 * must grow grows in a commit that says why.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

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
	for (const [path] of html.matchAll(/_app\/immutable\/[^"]+\.js/g)) add(path);
	return [...found];
}

for (const page of ['en/index.html', 'zh/index.html'])
	test(`${page} with its SVG map weighs at most 60 KB`, () => {
		expect(readFileSync(join(build, page), 'utf8')).toContain('<svg class="world home"');
		expect(weight(page)).toBeLessThanOrEqual(60);
	});

test('record pages weigh at most 60 KB', () => {
	for (const page of [
		'en/partner/cl',
		'zh/mechanism/rcep',
		'en/area/hangzhou',
		'en/zone/srec-shanghai'
	])
		expect(weight(`${page}/index.html`), page).toBeLessThanOrEqual(60);
});

test('our own scripts before the map is usable weigh at most 73 KB', () => {
	expect(sum(scriptsOf('en/index.html'))).toBeLessThanOrEqual(73);
});

test('MapLibre, geometry, search and the drawing by hand come in chunks of their own', () => {
	const code = scriptsOf('en/index.html').map((file) => readFileSync(join(build, file), 'utf8'));
	for (const sign of ['maplibregl-canvas', 'MiniSearch', 'geoMercator', 'map-borders'])
		expect(
			code.some((text) => text.includes(sign)),
			sign
		).toBe(false);
});

test('the atlas weighs at most 90 KB', () => {
	expect(weight(asset('atlas.json'))).toBeLessThanOrEqual(90);
});

test('geometry for the first view weighs at most 210 KB', () => {
	expect(sum(['world.topo.json', 'labels.json', 'bounds.json'].map(asset))).toBeLessThanOrEqual(
		210
	);
});
