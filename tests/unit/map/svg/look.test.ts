/** Each part of the map in each state has the same numbers in the style sheet of the SVG as MapLibre's expressions come to. */
import { readFileSync } from 'node:fs';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import * as look from '../../../../src/lib/map/drawn/look.ts';
import * as markLook from '../../../../src/lib/map/drawn/mark-look.ts';
import type { Flag } from '../../../../src/lib/map/drawn/features.ts';
import { areaLayers } from '../../../../src/lib/map/gl/layers/areas.ts';
import { arcLayers } from '../../../../src/lib/map/gl/layers/arcs.ts';
import { densityLayers } from '../../../../src/lib/map/gl/layers/density.ts';
import { memberLayers, relatedCountries } from '../../../../src/lib/map/gl/layers/members.ts';
import { partnerLayers, partnerPointLayers } from '../../../../src/lib/map/gl/layers/partners.ts';
import { pavilionLayers, zoneLayers } from '../../../../src/lib/map/gl/layers/zones.ts';
import { withLook } from '../../../../src/plugins/look-values.ts';
import { layerNamed, paint, type Seen } from '../../helpers/paint.ts';
import { markedTheme as theme } from '../../helpers/tokens.ts';

const written = readFileSync('src/lib/map/svg/picture.css', 'utf8').replace(
	/\/\*[\s\S]*?\*\//g,
	''
);
const css = withLook(written, { ...look, ...markLook });

/** Rules outside of conditions, in their order. */
const rules = [...css.matchAll(/^([^@\s}][^{}]*)\{([^{}]*)\}/gm)].map(
	([, selectors = '', body = '']) => ({
		selectors: selectors.split(/,(?![^(]*\))/).map((s) => s.trim()),
		values: new Map(
			body.split(';').flatMap((line) => {
				const [name = '', value] = line.split(':').map((s) => s.trim());
				return value === undefined ? [] : [[name, value] as const];
			})
		)
	})
);

/** Whether a selector picks an element of a part in a state: `.part`, `.part.flag`, `.part:is(.flag, .flag):not(.flag)`, `.part .flag`. */
function picks(selector: string, part: string, flags: readonly Flag[]): boolean {
	return expand(selector.replace(/^\.picture /, '')).some((one) => {
		const refused = [...one.matchAll(/:not\(([^()]*)\)/g)].flatMap(([, all = '']) =>
			all.split(',')
		);
		if (refused.some((flag) => flags.includes(flag.trim().slice(1) as Flag))) return false;
		const plain = one.replace(/:not\([^()]*\)/g, '');
		const states = ['', ...flags.flatMap((flag) => [`.${flag}`, ` .${flag}`])];
		return states.some((state) => plain === `${part}${state}`);
	});
}

/** `a:is(b, c)` as `ab` and `ac`. */
function expand(selector: string): string[] {
	const found = /^(.*?):is\(([^()]*)\)(.*)$/.exec(selector);
	if (!found) return [selector];
	const [, before = '', choices = '', after = ''] = found;
	return choices.split(',').flatMap((choice) => expand(`${before}${choice.trim()}${after}`));
}

/** What a part has by itself, then with each state: the last rule counts, as all of them are equally specific. */
function valueOf(part: string, flags: readonly Flag[], property: string) {
	return rules
		.filter(({ selectors }) => selectors.some((s) => picks(s, part, flags)))
		.flatMap(({ values: own }) => own.get(property) ?? [])
		.at(-1);
}
const styled = (part: string, flags: readonly Flag[], property: string): number =>
	Number.parseFloat(valueOf(part, flags, property) ?? 'NaN');

const stateOf = (flags: readonly Flag[]) => Object.fromEntries(flags.map((flag) => [flag, true]));

/** What may be said of something at once, beside whether it is in force: of these, none, one or two. */
const told = ['selected', 'fresh', 'recent', 'related', 'hover', 'kept', 'added'] as const;
const excluded: readonly (readonly [Flag, Flag])[] = [
	['kept', 'added'],
	['kept', 'fresh'],
	['kept', 'recent'],
	['selected', 'related']
];
const pairs = told.flatMap((one, i) => told.slice(i + 1).map((other) => [one, other] as const));
const allowed = pairs.filter(
	(pair) => !excluded.some(([a, b]) => pair.includes(a as never) && pair.includes(b as never))
);
const more: readonly (readonly Flag[])[] = [[], ...told.map((flag) => [flag]), ...allowed];
const states: Flag[][] = [
	...more.map((flags): Flag[] => ['on', ...flags]),
	// What may not be yet is neither new nor compared.
	...more
		.filter((flags) => flags.every((f) => ['selected', 'related', 'hover'].includes(f)))
		.map((flags): Flag[] => ['possible', ...flags])
];

interface Part {
	name: string;
	/** Of the SVG: its class, and the property, with what holds where no rule speaks. */
	svg: { part: string; property: string; otherwise?: number };
	/** Of MapLibre. */
	layer: LayerSpecification;
	key: string;
	seen?: Seen;
	/** States in which MapLibre draws something else, or the SVG means to differ. */
	apart?: readonly Flag[];
}

const outline = layerNamed(partnerLayers(theme), 'partners-outline');
const quiet = layerNamed(arcLayers(theme), 'arcs-quiet');
const now = layerNamed(arcLayers(theme), 'arcs-now');
const point = layerNamed(areaLayers(theme), 'areas-point');
const dot = layerNamed(partnerPointLayers(theme), 'partner-points');
const symbols = [...zoneLayers(['pilot-ftz']), ...pavilionLayers()];

const parts: Part[] = [
	{
		name: 'the fill of a partner',
		svg: { part: '.map-partner', property: 'fill-opacity', otherwise: 1 },
		layer: layerNamed(partnerLayers(theme), 'partners-fill'),
		key: 'fill-opacity',
		// Hatching has a layer of its own.
		apart: ['possible']
	},
	{
		name: 'the outline of a partner',
		svg: { part: '.outlines', property: 'stroke-width' },
		layer: outline,
		key: 'line-width',
		apart: ['possible']
	},
	{
		name: 'the width of an arc',
		svg: { part: '.arcs', property: 'stroke-width' },
		layer: quiet,
		key: 'line-width',
		apart: ['possible', 'selected', 'fresh']
	},
	{
		name: 'the opacity of an arc',
		svg: { part: '.arcs', property: 'stroke-opacity' },
		layer: quiet,
		key: 'line-opacity',
		apart: ['possible', 'selected', 'fresh']
	},
	{
		name: 'the head of an arc',
		svg: { part: '.heads', property: 'opacity', otherwise: 1 },
		layer: layerNamed(arcLayers(theme), 'arcs-head'),
		key: 'icon-opacity',
		seen: { zoom: 2 },
		apart: ['possible']
	},
	{
		name: 'the point of a partner',
		svg: { part: '.point', property: 'opacity', otherwise: 1 },
		layer: dot,
		key: 'circle-opacity'
	},
	{
		name: 'the fill of an area',
		svg: { part: '.area', property: 'fill-opacity', otherwise: 1 },
		layer: point,
		key: 'circle-opacity',
		apart: ['selected']
	},
	{
		name: 'the rim of an area',
		svg: { part: '.area', property: 'stroke-width' },
		layer: point,
		key: 'circle-stroke-width',
		// MapLibre draws a ring round it.
		apart: ['selected', 'fresh', 'related']
	},
	{
		name: 'the opacity of the rim of an area',
		svg: { part: '.area', property: 'stroke-opacity', otherwise: 1 },
		layer: point,
		key: 'circle-stroke-opacity'
	},
	...symbols.map((layer): Part => ({
		name: layer.id,
		svg: { part: '.zone', property: 'opacity', otherwise: 1 },
		layer,
		key: 'icon-opacity'
	}))
];

describe.each(parts)('$name', ({ svg, layer, key, seen, apart = [] }) => {
	it('has the same number on both maps in any state', () => {
		const { part, property, otherwise } = svg;
		const own = states.filter((flags) => !flags.some((flag) => apart.includes(flag)));
		expect(own.length).toBeGreaterThan(5);
		const numberOf = (flags: Flag[]) => {
			if (property === 'stroke-opacity' && valueOf(part, flags, 'stroke') === 'none') return 0;
			const value = styled(part, flags, property);
			const isQuiet = layer === quiet && key === 'line-opacity' && value === markLook.ARC_FLAT;
			return isQuiet ? look.arc.opacity.on : Number.isNaN(value) ? otherwise : value;
		};
		const drawn = own.map((flags) => [flags.join(' '), numberOf(flags)]);
		const expected = own.map((flags) => [
			flags.join(' '),
			paint(layer, key, { ...seen, state: stateOf(flags) })
		]);
		expect(drawn).toEqual(expected);
	});
});

describe.each(['selected', 'fresh'] as const)('what is %s', (flag) => {
	it('has an arc of its own on both maps', () => {
		expect(styled('.arcs', [flag], 'stroke-width')).toBe(paint(now, 'line-width'));
		expect(styled('.arcs', [flag], 'stroke-opacity')).toBe(
			paint(now, 'line-opacity', { state: { [flag]: true } })
		);
	});
});

it('what ended is as faint on both maps', () => {
	for (const layer of symbols)
		expect(styled('.zone', ['ended'], 'opacity')).toBe(
			paint(layer, 'icon-opacity', { state: { ended: true } })
		);
});

it('an outline that is only possible is as wide and as broken on both maps', () => {
	const possible = layerNamed(partnerLayers(theme), 'partners-possible-outline');
	expect(styled('.outlines', ['possible'], 'stroke-width')).toBe(paint(possible, 'line-width'));
	expect(valueOf('.outlines', ['possible'], 'stroke-dasharray')).toBe(
		(paint(possible, 'line-dasharray') as number[]).join(' ')
	);
});

it('what stayed is drawn smaller by as much on both maps', () => {
	const radius = (state: object) =>
		Number(paint(point, 'circle-radius', { state: { ...state }, zoom: 4 }));
	const scale = Number(
		/--dot\) \* ([\d.]+)/.exec(valueOf('.area', ['kept'], 'font-size') ?? '')?.[1]
	);
	expect(radius({ kept: true })).toBeCloseTo(scale * radius({}));
});

it('the disc of a number has as wide a rim on both maps', () => {
	for (const layer of densityLayers(theme))
		expect(styled('.density', [], 'stroke-width')).toBe(paint(layer, 'circle-stroke-width'));
});

it('no number of the table is written in the style sheet again', () => {
	const own =
		written.match(/\.(map-partner|outlines|arcs|heads|point|area|zone)\b[^{}]*\{[^{}]*\}/g) ?? [];
	const numbers = own.join('').match(/(stroke-width|opacity|\br): [\d.]+\S*/g) ?? [];
	expect(numbers.filter((text) => !/opacity: 1;/.test(text))).toEqual([]);
});

it('members and what the same agreements bind are outlined alike on both maps', () => {
	const layers = [...memberLayers(theme), relatedCountries(theme)];
	const width = (id: string) => paint(layerNamed(layers, id), 'line-width');
	expect(styled('[data-members]', [], 'stroke-width')).toBe(width('members-in-force'));
	expect(styled('.casing', [], 'stroke-width')).toBe(width('members-casing'));
	expect(styled('.bound', [], 'stroke-width')).toBe(width('related-countries'));
	const state = { related: true };
	expect(styled('.bound', [], 'stroke-opacity')).toBe(
		paint(layerNamed(layers, 'related-countries'), 'line-opacity', { state })
	);
	const participant = layerNamed(layers, 'members-participant');
	const gap = Number(paint(participant, 'line-gap-width'));
	expect(styled('.gap', [], 'stroke-width')).toBe(gap);
	expect(styled('.wide', [], 'stroke-width')).toBeCloseTo(
		gap + 2 * Number(width('members-participant'))
	);
});

it('the point of a selected partner is as large on both maps', () => {
	const radius = (state: object) =>
		paint(dot, 'circle-radius', { state: { ...state }, properties: { small: false } });
	expect(styled('.point', ['selected'], 'r')).toBe(radius({ selected: true }));
	expect(radius({ fresh: true })).toBe(2.3);
	expect(styled('.point', ['fresh'], 'r')).toBeNaN();
});
