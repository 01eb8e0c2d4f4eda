import { Color, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { langs } from '../../../../src/lib/i18n/lang.ts';
import { eventMarks } from '../../../../src/lib/map/drawn/marks.ts';
import { zoneMarks } from '../../../../src/lib/map/drawn/record-marks.ts';
import { sourceIds } from '../../../../src/lib/map/gl/sources.ts';
import { visibleLayers, withMeta } from '../../../../src/lib/map/gl/layers/meta.ts';
import { mapStyle, styleLayers, type StyleInput } from '../../../../src/lib/map/gl/style.ts';
import { mapTokens } from '../../../../src/lib/map/drawn/theme.ts';
import { sourcesOf } from '../../../../src/lib/map/drawn/features.ts';
import { defaultLayers, layerIds } from '../../../../src/lib/model/drawable.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { drawnSources } from '../../helpers/ground.ts';
import { opacity } from '../../helpers/paint.ts';
import { markedTheme, themeOf, themes } from '../../helpers/tokens.ts';

const atlas = realAtlas();
const programmes = atlas.programmes.map((p) => p.id);
const sources = drawnSources(atlas);
const plain: StyleInput = {
	theme: markedTheme,
	lang: 'en',
	years: true,
	programmes,
	projection: 'mercator',
	sources
};
const layers = styleLayers(plain);
const ids = layers.map((l) => l.id);
const sourceOf = (l: LayerSpecification) => ('source' in l ? l.source : undefined);

/** Every value in a tree of arrays and objects, with the keys that lead there. */
function* leaves(
	value: unknown,
	path: string[] = []
): Generator<{ path: string[]; leaf: unknown }> {
	if (value && typeof value === 'object')
		for (const [key, v] of Object.entries(value)) yield* leaves(v, [...path, key]);
	else yield { path, leaf: value };
}

/** Every expression in a tree. */
function* expressions(value: unknown): Generator<unknown[]> {
	if (!value || typeof value !== 'object') return;
	if (Array.isArray(value)) yield value;
	for (const v of Object.values(value)) yield* expressions(v);
}

describe('the style', () => {
	const variants = themes.flatMap((theme) =>
		langs.flatMap((lang) =>
			(['mercator', 'globe'] as const).flatMap((projection) =>
				[true, false].map((years) => ({ theme, lang, projection, years }))
			)
		)
	);

	it.each(variants)('is valid: $theme, $lang, $projection, years $years', ({ theme, ...rest }) => {
		expect(validateStyleMin(mapStyle({ ...plain, ...rest, theme: themeOf(theme) }))).toEqual([]);
	});

	it('is valid before anything has loaded', () => {
		expect(validateStyleMin(mapStyle({ ...plain, sources: {} }))).toEqual([]);
	});

	it('asks no other host, and no glyph or sprite server', () => {
		const { glyphs, sprite, ...style } = mapStyle({ ...plain, sources: {} });
		expect([glyphs, sprite]).toEqual([undefined, undefined]);
		expect(JSON.stringify(style)).not.toMatch(/https?:|\/\/|url/);
	});

	it('moves nothing by itself', () => {
		expect(mapStyle(plain).transition).toEqual({ duration: 0, delay: 0 });
	});

	it('has the same layers in every theme, language and projection, so that it can be restyled in place', () => {
		for (const variant of variants)
			expect(
				styleLayers({ ...plain, ...variant, theme: themeOf(variant.theme) }).map((l) => l.id)
			).toEqual(ids);
	});
});

describe('the sources', () => {
	it('are all there from the start, once each', () => {
		expect(Object.keys(mapStyle({ ...plain, sources: {} }).sources)).toEqual(sourceIds);
		expect(new Set(sourceIds).size).toBe(sourceIds.length);
		expect(Object.keys(sources).filter((id) => !sourceIds.some((s) => s === id))).toEqual([]);
	});

	it('all have data, and all are drawn', () => {
		const drawn = new Set(layers.map(sourceOf));
		expect(sourceIds.filter((id) => !drawn.has(id))).toEqual([]);
		expect(sourceIds.filter((id) => !sources[id])).toEqual([]);
	});
});

/** It holds room among the names, and says nothing. */
const SPACE_KEEPERS = [
	'labels-area-room',
	'labels-partner-room',
	'labels-free-afar',
	'labels-free-anywhere'
];

describe('the layers', () => {
	it('have ids of their own, group and kind', () => {
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
	});

	it('draw sources that exist', () => {
		for (const layer of layers)
			if (layer.type !== 'background') expect(sourceIds, layer.id).toContain(sourceOf(layer));
	});

	it('draw only properties that the features of their source have', () => {
		for (const layer of layers) {
			const source = sourceIds.find((id) => id === sourceOf(layer));
			const features = source ? sources[source].features : [];
			if (!features.length) continue;
			const known = new Set(features.flatMap((f) => Object.keys(f.properties ?? {})));
			const { source: _, ...rest } = layer as Record<string, unknown>;
			for (const [operator, name] of expressions(rest))
				if (operator === 'get')
					expect([...known], `${layer.id} reads ${String(name)}`).toContain(name);
		}
	});

	it('put names on top of everything else', () => {
		const first = ids.findIndex((id) => id.startsWith('labels-'));
		expect(first).toBeGreaterThan(0);
		for (const [i, layer] of layers.entries()) {
			const hasText =
				SPACE_KEEPERS.includes(layer.id) ||
				(layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined);
			expect(hasText, layer.id).toBe(i >= first);
			expect(layer.id.startsWith('labels-'), layer.id).toBe(i >= first);
		}
	});

	it('lie in drawing order: sea, land, partners, arcs, areas, zones, names', () => {
		const order = [
			'ground-sea',
			'ground-land',
			'ground-china',
			'partners-fill',
			'partners-hatch',
			'partners-outline',
			'arcs-quiet',
			'areas-point',
			`zones-${programmes[0] ?? ''}`,
			'labels-partner'
		];
		expect(ids.filter((id) => order.includes(id))).toEqual(order);
	});

	it('name pictures that are drawn', () => {
		const drawn = new Set([
			'hatch',
			'plate',
			'room',
			'arrow',
			'mark-pavilion',
			'mark-ended',
			'mark-event',
			...Object.keys(zoneMarks).map((id) => `mark-${id}`)
		]);
		const named = layers.flatMap((l) =>
			[...leaves(l)]
				.filter(({ path }) => /icon-image|-pattern/.test(path.join('.')))
				.map(({ leaf }) => String(leaf))
		);
		expect(named.length).toBeGreaterThan(programmes.length);
		expect(named.filter((name) => !drawn.has(name))).toEqual([]);
	});
});

describe('names', () => {
	const named = layers.filter((l) => l.type === 'symbol' && l.layout?.['text-field'] !== undefined);

	it.each(langs)('are in %s, and in no other language', (lang) => {
		const other = langs.find((l) => l !== lang);
		for (const layer of styleLayers({ ...plain, lang }).filter(
			(l) =>
				ids.includes(l.id) &&
				l.id.startsWith('labels-') &&
				!l.id.startsWith('labels-density-') &&
				!SPACE_KEEPERS.includes(l.id)
		)) {
			const text = JSON.stringify(layer.layout);
			expect(text, layer.id).toContain(`["get","${lang}"]`);
			expect(text, layer.id).not.toContain(`["get","${other ?? ''}"]`);
		}
	});

	it('are nowhere smaller than 12 px', () => {
		for (const layer of named) {
			const size = (layer.layout as Record<string, unknown>)['text-size'];
			const stops = Array.isArray(size) ? size.slice(3).filter((_, i) => i % 2 === 1) : [size];
			expect(Math.min(...stops.map(Number)), layer.id).toBeGreaterThanOrEqual(12);
			expect(JSON.stringify(layer.layout), layer.id).not.toContain('font-scale');
		}
	});

	it('are drawn with the two weights of the font that comes with the page', () => {
		expect(named.length).toBeGreaterThan(4);
		for (const layer of named)
			expect([['Map Sans'], ['Map Sans SemiBold', 'Map Sans']], layer.id).toContainEqual(
				(layer.layout as Record<string, unknown>)['text-font']
			);
	});

	it('in Chinese are never tracked', () => {
		for (const layer of styleLayers({ ...plain, lang: 'zh' }))
			if (layer.type === 'symbol')
				expect(layer.layout?.['text-letter-spacing'] ?? 0, layer.id).toBe(0);
	});

	it('carry the year of a partner only where there is room', () => {
		const year = (years: boolean) =>
			JSON.stringify(styleLayers({ ...plain, years })).includes('["get","year"]');
		expect([year(true), year(false)]).toEqual([true, false]);
	});
});

describe('time', () => {
	it('is in no layer: neither in a filter, nor as global state, nor as a property', () => {
		const style = JSON.stringify(layers);
		expect(style).not.toContain('global-state');
		for (const layer of layers)
			for (const [operator, name] of expressions(layer))
				if (operator === 'get')
					expect(String(name), layer.id).not.toMatch(
						/^(t|day|date|start|end|from|to|since|until|earliest|latest)$/
					);
	});

	it('is in no filter and no layout as feature state, where MapLibre would refuse it', () => {
		for (const layer of layers) {
			const { filter, layout } = layer as { filter?: unknown; layout?: unknown };
			expect(JSON.stringify([filter, layout]), layer.id).not.toContain('feature-state');
		}
	});

	const stateful = new Set<string | undefined>([...Object.values(sourcesOf).flat(), 'members']);

	it('draws nothing of a record without being told to', () => {
		for (const layer of layers.filter((l) => stateful.has(sourceOf(l)))) {
			expect(opacity(layer), layer.id).toBe(0);
			expect(
				opacity(layer, { state: { on: false, possible: false, fresh: false } }),
				layer.id
			).toBe(0);
		}
	});

	it('draws what is in force, on every source that stands for records', () => {
		for (const source of Object.values(sourcesOf).flat()) {
			const here = layers.filter((l) => sourceOf(l) === source);
			expect(
				Math.max(...here.map((l) => opacity(l, { state: { on: true }, zoom: 3 }))),
				source
			).toBeGreaterThan(0);
		}
	});

	it('changes every state at once, without a transition', () => {
		for (const layer of layers) {
			const paint = (layer.paint ?? {}) as Record<string, unknown>;
			for (const [key, value] of Object.entries(paint))
				if (JSON.stringify(value).includes('feature-state') && /opacity$/.test(key))
					expect(paint[`${key}-transition`], `${layer.id} ${key}`).toEqual({
						duration: 0,
						delay: 0
					});
		}
	});
});

describe('colours', () => {
	const isColour = (s: unknown): s is string =>
		typeof s === 'string' && Color.parse(s) !== undefined;

	it('are all of the theme', () => {
		const own = new Set<string>(Object.values(markedTheme));
		expect(own.size).toBe(mapTokens.length);
		for (const layer of layers)
			for (const { path, leaf } of leaves(layer.paint ?? {}))
				if (isColour(leaf)) expect([...own], `${layer.id} ${path.join('.')}`).toContain(leaf);
		for (const layer of layers)
			for (const { path, leaf } of leaves(layer.layout ?? {}))
				if (isColour(leaf)) expect([...own], `${layer.id} ${path.join('.')}`).toContain(leaf);
	});

	it('of the theme are all used, by a layer or by a picture', () => {
		const pictures = [...Object.values(zoneMarks), ...Object.values(eventMarks)].map(
			(m) => m.token
		);
		const text = JSON.stringify(layers);
		const unused = mapTokens.filter(
			(name) =>
				!text.includes(markedTheme[name] ?? '') && !pictures.includes(name) && name !== 'hatch'
		);
		expect(unused).toEqual([]);
	});
});

describe('a choice of layers', () => {
	const all = layers.map(withMeta);
	const shown = (choice: readonly string[]) =>
		visibleLayers(choice, all)
			.filter((l) => l.visible)
			.map((l) => l.id);

	it('leaves ground, mechanisms and place names alone', () => {
		const switched = visibleLayers([], all).map((l) => l.id);
		expect(
			ids.filter(
				(id) =>
					/^(ground|members)-|^labels-(country|sea|ocean|china)$/.test(id) && switched.includes(id)
			)
		).toEqual([]);
	});

	it('switches every layer that stands for records, and shows none of them when it is empty', () => {
		const stateful = new Set<string | undefined>([
			...Object.values(sourcesOf).flat(),
			'area-counts'
		]);
		// The ring round a selected record shows whatever else is drawn.
		const ofRecords = layers
			.filter((l) => stateful.has(sourceOf(l)) && !l.id.startsWith('selection-'))
			.map((l) => l.id);
		expect(
			visibleLayers([], all)
				.map((l) => l.id)
				.sort()
		).toEqual([...ofRecords].sort());
		expect(shown([])).toEqual([]);
	});

	it('of each kind shows the layers of its own sources only', () => {
		const own = {
			partners: sourcesOf.partner,
			areas: [...(sourcesOf.area ?? []), 'area-counts'],
			pavilions: sourcesOf.pavilion
		};
		for (const [choice, expected] of Object.entries(own)) {
			const here = layers.filter((l) => shown([choice]).includes(l.id)).map(sourceOf);
			expect(new Set(here), choice).toEqual(new Set(expected));
		}
	});

	it('of a programme shows its one layer', () => {
		for (const programme of programmes) expect(shown([programme])).toEqual([`zones-${programme}`]);
	});

	it('has something to show for every drawable thing but mechanisms', () => {
		const mechanisms = new Set(atlas.mechanism.map((m) => m.id));
		for (const id of layerIds(atlas).filter((l) => !mechanisms.has(l)))
			expect(shown([id]), id).not.toEqual([]);
	});

	it('by default hides pavilions and all programmes but one', () => {
		const hidden = visibleLayers(defaultLayers, all)
			.filter((l) => !l.visible)
			.map((l) => l.id);
		expect(hidden).toEqual(expect.arrayContaining(['pavilions-mark', 'zones-pilot-ftz']));
		expect(hidden).not.toContain('zones-silk-road-ecommerce-pilot-zone');
	});

	it('hides the numbers of the provinces while two days are compared', () => {
		const visible = (comparing: boolean) =>
			visibleLayers(['areas'], all, comparing)
				.filter((l) => l.visible)
				.map((l) => l.id);
		const yielding = visible(false).filter((id) => !visible(true).includes(id));
		const counting = layers.filter((l) => sourceOf(l) === 'area-counts').map((l) => l.id);
		expect(yielding.sort()).toEqual(counting.sort());
	});
});

describe('a pointer', () => {
	it('finds every source that stands for records, and the numbers of the provinces', () => {
		const found = (hit: string) =>
			new Set(layers.filter((l) => withMeta(l).hit === hit).map(sourceOf));
		expect(found('mark')).toEqual(new Set(['areas', 'zones', 'pavilions', 'partner-points']));
		expect(found('surface')).toEqual(
			new Set(['partners', 'area-shapes', 'areas', 'partner-points'])
		);
		expect(found('number')).toEqual(new Set(['area-counts']));
	});
});
