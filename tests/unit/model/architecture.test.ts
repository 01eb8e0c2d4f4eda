/** The direction of imports, and that the pure core knows neither Svelte, nor a map, nor a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const LIB = 'src/lib';

interface Import {
	from: string;
	/** Erased when compiled. */
	isType: boolean;
}

function importsOf(source: string): Import[] {
	const statements = source.matchAll(
		/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
	);
	const dynamic = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
	return [
		...[...statements].map((m) => ({ from: m[2] ?? '', isType: m[1] !== undefined })),
		...[...dynamic].map((m) => ({ from: m[1] ?? '', isType: false }))
	];
}

/** The code of a file, without comments and without what stands in quotes. */
const codeOf = (source: string): string =>
	source
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/(^|[^:])\/\/.*$/gm, '$1')
		.replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

const filesIn = (folder: string): string[] =>
	readdirSync(join(LIB, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => join(folder, file));

const read = (file: string): string => readFileSync(join(LIB, file), 'utf8');

/** Path below `src/lib`, or the name of a package. */
const target = (file: string, from: string): string =>
	from.startsWith('.') ? relative(LIB, join(LIB, dirname(file), from)) : from;

const pureMap = [
	...filesIn('map/camera'),
	...filesIn('map/layout'),
	...filesIn('map/drawn').filter((file) => !/-sink\.ts$/.test(file)),
	'map/input/walk.ts',
	...['style', 'sources', 'smooth'].map((name) => `map/gl/${name}.ts`)
];
const pure = [
	...filesIn('model'),
	...filesIn('time'),
	...filesIn('url').filter((file) => !/history|href/.test(file)),
	...pureMap,
	...filesIn('map/gl/layers')
];

describe('the pure core', () => {
	it('is all here', () => {
		expect(pure.length).toBeGreaterThan(35);
		expect(pure).toEqual(
			expect.arrayContaining([
				'model/checks/shape.ts',
				'time/day.ts',
				'url/codec.ts',
				'map/gl/layers/arcs.ts'
			])
		);
	});

	describe.each(pure)('%s', (file) => {
		it('imports neither Svelte, nor SvelteKit, nor the map library itself', () => {
			const wrong = importsOf(read(file)).filter(
				({ from, isType }) =>
					/^svelte(\/|$)|^\$app|^\$env|^@sveltejs/.test(from) ||
					from.endsWith('.svelte') ||
					(/^maplibre-gl/.test(from) && !isType)
			);
			expect(wrong).toEqual([]);
		});

		it('knows no page', () => {
			expect(codeOf(read(file))).not.toMatch(
				/\b(document|window|navigator|localStorage|location|globalThis)\b(?!:)/
			);
		});
	});
});

describe('imports', () => {
	/** What the pure files of a folder may import, types included: folders of `src/lib` and packages. */
	const allowed: Record<string, RegExp> = {
		'time/': /^time\//,
		'model/': /^(model|charts|time)\/|^(zod|edtf|d3-geo|d3-scale|geojson)$/,
		'model/atlas.ts': /^(model|charts|time)\//,
		'url/': /^(url|model|time)\//,
		'map/gl/layers/': /^(map|model)\/|^maplibre-gl$/
	};

	it.each(Object.entries(allowed))('of %s go in one direction', (where, may) => {
		const files = pure.filter((file) => file.startsWith(where));
		expect(files.length).toBeGreaterThan(0);
		const wrong = files.flatMap((file) =>
			importsOf(read(file))
				.map(({ from }) => `${file} → ${target(file, from)}`)
				.filter((s) => !may.test(s.split(' → ')[1] ?? ''))
		);
		expect(wrong).toEqual([]);
	});

	it('of the pure files of the map lead to pure files only', () => {
		const known = new Set([...pure, 'i18n/lang.ts']);
		const wrong = [...pureMap, ...filesIn('map/gl/layers')].flatMap((file) =>
			importsOf(read(file))
				.filter(({ isType }) => !isType)
				.map(({ from }) => target(file, from))
				.filter((to) => to.endsWith('.ts') && !known.has(to))
				.map((to) => `${file} → ${to}`)
		);
		expect(wrong).toEqual([]);
	});

	it('use runes only in files that are named so, and the other way round', () => {
		const all = filesIn('.').filter((file) => !/^(paraglide|generated)\//.test(file));
		const hasRune = (file: string) =>
			/\$(state|derived|effect|props|bindable)\b/.test(codeOf(read(file)));
		expect(all.filter((file) => hasRune(file) !== file.endsWith('.svelte.ts'))).toEqual([]);
	});

	it('are found in every form', () => {
		const source = `import a from 'a';\nimport type { B } from "b";\nexport { c } from './c.ts';\nimport 'd';\nimport {\n\te\n} from 'e';\nconst f = await import('f');`;
		expect(importsOf(source)).toEqual([
			{ from: 'a', isType: false },
			{ from: 'b', isType: true },
			{ from: './c.ts', isType: false },
			{ from: 'd', isType: false },
			{ from: 'e', isType: false },
			{ from: 'f', isType: false }
		]);
	});
});
