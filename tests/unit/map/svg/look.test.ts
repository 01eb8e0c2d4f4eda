/** The style sheet of the SVG map gives each part in each state what MapLibre's expressions give it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaLayers } from '../../../../src/lib/map/gl/layers/areas.ts';
import { arcLayers } from '../../../../src/lib/map/gl/layers/arcs.ts';
import { memberLayers, relatedCountries } from '../../../../src/lib/map/gl/layers/members.ts';
import { partnerLayers, partnerPointLayers } from '../../../../src/lib/map/gl/layers/partners.ts';
import { pavilionLayers } from '../../../../src/lib/map/gl/layers/zones.ts';
import { layerNamed, paint } from '../../helpers/paint.ts';
import { markedTheme as theme } from '../../helpers/tokens.ts';

const css = readFileSync('src/lib/map/svg/picture.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

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

/** Whether a selector of one of these forms picks an element of a part in a state: `.part`, `.part.flag`, `.part:is(.flag, .flag)`. */
function picks(selector: string, part: string, shape: string, flags: readonly string[]): boolean {
	const wanted = selector.replace(/^\.picture /, '');
	const inside = shape && ` ${shape}`;
	const states = ['', ...flags.flatMap((flag) => [`.${flag}`, ` .${flag}`])];
	const expanded = expand(wanted);
	return expanded.some((one) => states.some((state) => one === `${part}${state}${inside}`));
}

/** `a:is(b, c)` as `ab` and `ac`. */
function expand(selector: string): string[] {
	const found = /^(.*?):is\(([^()]*)\)(.*)$/.exec(selector);
	if (!found) return [selector];
	const [, before = '', choices = '', after = ''] = found;
	return choices.split(',').flatMap((choice) => expand(`${before}${choice.trim()}${after}`));
}

/** The last rule counts: all of them name one part and at most one state. */
function styled(part: string, shape: string, flags: readonly string[], property: string): number {
	const values = rules
		.filter(({ selectors }) => selectors.some((s) => picks(s, part, shape, flags)))
		.flatMap(({ values: own }) => own.get(property) ?? []);
	return Number.parseFloat(values.at(-1) ?? 'NaN');
}

const stateOf = (flags: readonly string[]) => Object.fromEntries(flags.map((flag) => [flag, true]));

describe.each([
	[
		'outlines',
		'.outlines',
		'stroke-width',
		layerNamed(partnerLayers(theme), 'partners-outline'),
		'line-width'
	],
	['arcs', '.arcs', 'stroke-width', layerNamed(arcLayers(theme), 'arcs-quiet'), 'line-width']
] as const)('the width of %s', (_, part, property, layer, key) => {
	const states = [
		['recent'],
		['related'],
		['hover'],
		['recent', 'hover'],
		['related', 'hover'],
		['added']
	];
	it.each(states.map((flags) => [flags]))('in the state %j', (flags) => {
		const drawn = styled(part, '', flags, property);
		const base = styled(part, 'use', flags, property);
		const width = Number.isNaN(drawn) ? base : drawn;
		expect(width).toBe(paint(layer, key, { state: { on: true, ...stateOf(flags) } }));
	});
});

describe.each([['selected'], ['fresh']])('what is %s', (flag) => {
	it('is outlined and linked as heavily on both maps', () => {
		const outline = layerNamed(partnerLayers(theme), 'partners-outline');
		expect(styled('.outlines', '', [flag], 'stroke-width')).toBe(
			paint(outline, 'line-width', { state: { [flag]: true } })
		);
		const now = layerNamed(arcLayers(theme), 'arcs-now');
		expect(styled('.arcs', '', [flag], 'stroke-width')).toBe(paint(now, 'line-width'));
	});
});

it('what stayed between two compared days steps back as far on both maps', () => {
	const state = { on: true, kept: true };
	const point = layerNamed(areaLayers(theme), 'areas-point');
	expect(styled('.area', 'circle', ['kept'], 'fill-opacity')).toBe(
		paint(point, 'circle-opacity', { state })
	);
	const quiet = layerNamed(arcLayers(theme), 'arcs-quiet');
	expect(styled('.arcs', '', ['kept'], 'stroke-opacity')).toBe(
		paint(quiet, 'line-opacity', { state })
	);
	const dot = layerNamed(partnerPointLayers(theme), 'partner-points');
	expect(styled('.point', '', ['kept'], 'opacity')).toBe(paint(dot, 'circle-opacity', { state }));
	const flagMark = layerNamed(pavilionLayers(), 'pavilions-mark');
	expect(styled('.zone', '', ['kept'], 'opacity')).toBe(paint(flagMark, 'icon-opacity', { state }));
});

it('what is only possible is as faint on both maps', () => {
	const state = { possible: true };
	const point = layerNamed(areaLayers(theme), 'areas-point');
	expect(styled('.area', 'circle', ['possible'], 'fill-opacity')).toBe(
		paint(point, 'circle-opacity', { state })
	);
	expect(styled('.area', 'circle', ['possible'], 'stroke-opacity')).toBe(
		paint(point, 'circle-stroke-opacity', { state })
	);
	const dot = layerNamed(partnerPointLayers(theme), 'partner-points');
	expect(styled('.point', '', ['possible'], 'opacity')).toBe(
		paint(dot, 'circle-opacity', { state })
	);
	const mark = layerNamed(pavilionLayers(), 'pavilions-mark');
	for (const flag of ['possible', 'ended'])
		expect(styled('.zone', '', [flag], 'opacity')).toBe(
			paint(mark, 'icon-opacity', { state: { [flag]: true } })
		);
});

it('the rim of an area is as wide on both maps', () => {
	const point = layerNamed(areaLayers(theme), 'areas-point');
	for (const flags of [[], ['recent'], ['added'], ['hover'], ['recent', 'hover']])
		expect(styled('.area', 'circle', flags, 'stroke-width'), flags.join(' ')).toBe(
			paint(point, 'circle-stroke-width', { state: stateOf(flags) })
		);
});

it('members and what the same agreements bind are outlined alike on both maps', () => {
	const layers = [...memberLayers(theme), relatedCountries(theme)];
	const width = (id: string) => paint(layerNamed(layers, id), 'line-width');
	expect(styled('[data-members]', '', [], 'stroke-width')).toBe(width('members-in-force'));
	expect(styled('.casing', '', [], 'stroke-width')).toBe(width('members-casing'));
	expect(styled('.bound', '', [], 'stroke-width')).toBe(width('related-countries'));
	const state = { related: true };
	expect(styled('.bound', '', [], 'stroke-opacity')).toBe(
		paint(layerNamed(layers, 'related-countries'), 'line-opacity', { state })
	);
	const participant = layerNamed(layers, 'members-participant');
	const gap = Number(paint(participant, 'line-gap-width'));
	expect(styled('.gap', '', [], 'stroke-width')).toBe(gap);
	expect(styled('.wide', '', [], 'stroke-width')).toBeCloseTo(
		gap + 2 * Number(width('members-participant'))
	);
});

it('the point of a selected partner is as large on both maps', () => {
	const dot = layerNamed(partnerPointLayers(theme), 'partner-points');
	const radius = (state: object) =>
		paint(dot, 'circle-radius', { state: { ...state }, properties: { small: false } });
	expect(styled('.point', '', ['selected'], 'r')).toBe(radius({ selected: true }));
	expect(radius({ fresh: true })).toBe(2.3);
	expect(styled('.point', '', ['fresh'], 'r')).toBeNaN();
});
