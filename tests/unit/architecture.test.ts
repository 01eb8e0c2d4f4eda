/** Which folder of `src/lib` may import which, and that the pure core knows neither Svelte, nor a map, nor a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	circlesIn,
	codeOf,
	filesIn,
	importsIn,
	importsOf,
	moduleGraph,
	read
} from './helpers/imports.ts';

/** Each folder may import those before it. */
const order = [
	'time',
	'charts',
	'model',
	'url',
	'i18n',
	'device',
	'settings.ts',
	'public-address.ts',
	'map/camera',
	'map/drawn',
	'map/layout',
	'state',
	'words',
	'ui',
	'legend',
	'map/input',
	'map/gl',
	'map/svg',
	'export',
	'share',
	'clock',
	'panels',
	'compare',
	'tours',
	'search',
	'list',
	'figures',
	'story',
	'embed',
	'offline',
	'kiosk',
	'present',
	'keys',
	'stage',
	'shell',
	'server/read',
	'server/open-data',
	'server/sheets',
	'server/pages',
	'server/figures',
	'server/previews'
];

const graph = moduleGraph();
const folderOf = (file: string): string | undefined =>
	order.find((folder) => file === folder || file.startsWith(`${folder}/`));

const rank = (file: string): number => order.indexOf(folderOf(file) ?? '');

describe('the folders of src/lib', () => {
	it('are all in the order', () => {
		expect([...graph.keys()].filter((file) => !folderOf(file))).toEqual([]);
		const filled = new Set([...graph.keys()].map(folderOf));
		expect(order.filter((folder) => !filled.has(folder))).toEqual([]);
	});

	it('import only those before them', () => {
		const wrong = [...graph].flatMap(([file, imports]) =>
			imports.filter((to) => rank(to) > rank(file)).map((to) => `${file} → ${to}`)
		);
		expect(wrong).toEqual([]);
	});

	it('have no modules that import each other in a circle', () => {
		expect(circlesIn(graph)).toEqual([]);
	});
});

it('each folder of src/lib has a row in docs/architecture.md', () => {
	const rows = readFileSync('docs/architecture.md', 'utf8').matchAll(
		/^\| `src\/lib\/(\w+)\/` \|/gm
	);
	const folders = new Set(order.map((folder) => folder.split('/')[0] ?? ''));
	expect([...rows].map((row) => row[1]).sort()).toEqual(
		[...folders].filter((folder) => !folder.includes('.')).sort()
	);
});

describe('the picture in docs/architecture.md', () => {
	const picture =
		/```mermaid\n([\s\S]*?)```/.exec(readFileSync('docs/architecture.md', 'utf8'))?.[1] ?? '';
	/** `id["folder"]`, or the folder itself. */
	const names = new Map([...picture.matchAll(/(\w+)\["([^"]+)"\]/g)].map((m) => [m[1], m[2]]));
	const nameOf = (id = ''): string => names.get(id) ?? id;
	const arrows = [...picture.replace(/\["[^"]+"\]/g, '').matchAll(/^\s*(\w+) --> (\w+)/gm)].map(
		(m) => [nameOf(m[1]), nameOf(m[2])]
	);
	/** Folders that a folder imports; the pages are in `src/routes`. */
	const imported = (folder: string): Set<string | undefined> =>
		new Set(
			[...graph].flatMap(([file, to]) => (folderOf(file) === folder ? to.map(folderOf) : []))
		);

	it('shows every folder', () => {
		expect([...new Set(arrows.flat())].filter((name) => name !== 'routes').sort()).toEqual(
			[...order].sort()
		);
	});

	it('has an arrow only where the second folder imports the first', () => {
		const wrong = arrows.filter(
			([from = '', to = '']) => to !== 'routes' && !imported(to).has(from)
		);
		expect(wrong).toEqual([]);
	});
});

const isScript = (file: string): boolean => file.endsWith('.ts');
const scripts = (folder: string): string[] => filesIn(folder).filter(isScript);
const pureMap = [
	...scripts('map/camera'),
	...scripts('map/layout'),
	...scripts('map/drawn'),
	'map/input/walk.ts',
	...['style', 'sources', 'make-feature'].map((name) => `map/gl/${name}.ts`),
	...['outline', 'request', 'shapes', 'smooth'].map((name) => `map/gl/worker/${name}.ts`),
	...scripts('map/gl/layers')
];
const pure = [
	...['time', 'charts', 'model'].flatMap(scripts),
	...scripts('url').filter(
		(file) => !['url/history.ts', 'url/site.ts', 'url/frame.ts'].includes(file)
	),
	...pureMap
];

describe.each(pure)('the pure module %s', (file) => {
	it('imports neither Svelte, nor SvelteKit, nor the map library itself', () => {
		const wrong = importsOf(file).filter(
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

it('one module asks SvelteKit where the site lies, so that it can lie anywhere', () => {
	const asking = filesIn('.').filter((file) =>
		importsOf(file).some(({ from }) => from === '$app/paths')
	);
	expect(asking).toEqual(['url/site.ts']);
});

describe('packages', () => {
	/** What the modules of a folder, or one module, may import beside modules of ours. */
	const allowed: Record<string, string[]> = {
		time: [],
		charts: ['d3-scale'],
		model: ['zod', 'edtf', 'd3-geo', 'geojson'],
		// Every page loads it first.
		'model/atlas.ts': [],
		url: []
	};

	it.each(Object.entries(allowed))('that %s imports are few', (where, may) => {
		const files = pure.filter((file) => file === where || file.startsWith(`${where}/`));
		expect(files).not.toEqual([]);
		const wrong = files.flatMap((file) =>
			importsOf(file)
				.filter(({ from }) => !graph.has(from) && !may.includes(from))
				.map(({ from }) => `${file} → ${from}`)
		);
		expect(wrong).toEqual([]);
	});
});

describe('pure modules of the map', () => {
	it('load pure modules only', () => {
		const known = new Set([...pure, 'i18n/lang.ts']);
		const wrong = pureMap.flatMap((file) =>
			importsOf(file)
				.filter(({ from, isType }) => !isType && graph.has(from) && !known.has(from))
				.map(({ from }) => `${file} → ${from}`)
		);
		expect(wrong).toEqual([]);
	});
});

it('only url/history.ts navigates: what a kiosk guards must not be left in another way', () => {
	const navigates = /\b(goto|pushState|replaceState)\b[^;]*\$app\/navigation/;
	const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' });
	const files = [
		...[...graph.keys()].map((file) => `src/lib/${file}`),
		...routes.map((file) => `src/routes/${file}`).filter((file) => /\.(ts|svelte)$/.test(file))
	];
	expect(files.filter((file) => navigates.test(readFileSync(file, 'utf8')))).toEqual([
		'src/lib/url/history.ts'
	]);
});

it('runes are used only in modules that are named so, and the other way round', () => {
	const hasRune = (file: string) =>
		/\$(state|derived|effect|props|bindable)\b/.test(codeOf(read(file)));
	const wrong = scripts('.').filter((file) => hasRune(file) !== file.endsWith('.svelte.ts'));
	expect(wrong).toEqual([]);
});

it('imports are found in every form', () => {
	const source = `import a from 'a';\nimport type { B } from "b";\nexport { c } from './c.ts';\n\timport 'd';\nimport {\n\te\n} from 'e';\nconst f = await import('f');`;
	expect(importsIn(source)).toEqual([
		{ from: 'a', isType: false },
		{ from: 'b', isType: true },
		{ from: './c.ts', isType: false },
		{ from: 'd', isType: false },
		{ from: 'e', isType: false },
		{ from: 'f', isType: false }
	]);
});

it('circles are found, also through a third module', () => {
	const graphWith = (last: string) =>
		new Map([
			['a', ['b']],
			['b', ['c']],
			['c', [last]],
			['d', ['a']]
		]);
	expect(circlesIn(graphWith('a'))).toEqual([['a', 'b', 'c']]);
	expect(circlesIn(graphWith('e'))).toEqual([]);
});

it('every part that is fetched has what happens when it does not arrive: ui/Lazy.svelte', () => {
	const parts = [...graph.keys()].filter((file) => file.endsWith('.svelte'));
	expect(parts.filter((file) => /\{#await import\(/.test(read(file)))).toEqual([]);
});

it('no component and no module is longer than 250 lines, but the schema of the records', () => {
	const long = [...graph.keys()].filter((file) => read(file).split('\n').length > 251);
	expect(long).toEqual(['model/schema.ts']);
});
