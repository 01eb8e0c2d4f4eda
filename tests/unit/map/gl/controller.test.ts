/** What the page asks for reaches the map: news with their emphasis, what ended without its point, cameras clear of panels. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { MapController } from '../../../../src/lib/map/gl/controller.ts';
import { areaLayers } from '../../../../src/lib/map/gl/layers/areas.ts';
import { densityLayers } from '../../../../src/lib/map/gl/layers/density.ts';
import { labelLayers } from '../../../../src/lib/map/gl/layers/labels.ts';
import { newsLayers } from '../../../../src/lib/map/gl/layers/news.ts';
import { provincesOf } from '../../../../src/lib/model/provinces.ts';
import type { StyleInput } from '../../../../src/lib/map/gl/style.ts';
import { InForceIndex } from '../../../../src/lib/model/in-force.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { realGround } from '../../helpers/ground.ts';
import { layerNamed, opacity, paint } from '../../helpers/paint.ts';
import { markedTheme as theme } from '../../helpers/tokens.ts';

const atlas = realAtlas();

/** Keeps what it is told, as MapLibre does. */
class FakeMap {
	readonly states = new Map<string, Record<string, unknown>>();
	readonly moves: Record<string, unknown>[] = [];
	readonly paints: string[] = [];
	readonly #waiting: (() => void)[] = [];
	padding = { top: 0, right: 0, bottom: 0, left: 0 };

	/** As MapLibre does with most of what writes to a style that a map has no more. */
	#styled(): void {
		if (!this.style) throw new TypeError("Cannot read properties of null (reading 'style')");
	}
	setFeatureState({ source, id }: { source: string; id: number }, state: object): void {
		this.#styled();
		const name = `${source}/${id}`;
		this.states.set(name, { ...this.states.get(name), ...state });
	}
	setFilter = () => undefined;
	setPaintProperty = (layer: string, property: string, value: unknown) =>
		this.paints.push(`${layer} ${property} ${JSON.stringify(value)}`);
	getLayoutProperty = () => {
		this.#styled();
		return 'none';
	};
	setLayoutProperty = () => this.#styled();
	setLayerZoomRange = () => this.#styled();
	setProjection = () => this.#styled();
	on = () => undefined;
	off = () => undefined;
	once = (_: string, done: () => void) => this.#waiting.push(done);
	draw = () => this.#waiting.splice(0).forEach((done) => done());
	triggerRepaint = () => undefined;
	getLayersOrder = () => [];
	getSource = () => undefined;
	style: object | null = {};
	getContainer = () => ({ clientWidth: 1440, clientHeight: 620 });
	getPadding = () => this.padding;
	cameraForBounds = (_: unknown, options: Record<string, unknown>) => ({ center: [0, 0], options });
	jumpTo = (camera: Record<string, unknown>) => this.moves.push(camera);
	easeTo = (camera: Record<string, unknown>) => this.moves.push(camera);
}

let map: FakeMap;
let controller: MapController;
beforeEach(() => {
	map = new FakeMap();
	controller = new MapController(
		map as unknown as MapLibreMap,
		atlas,
		new InForceIndex(atlas),
		realGround(),
		{ theme, lang: 'en', years: true } as StyleInput
	);
});

const stateOf = (feature: string) => map.states.get(feature) ?? {};

describe('a map without a style, for it is removed or its graphics context is lost', () => {
	const day = atlas.asOf;
	beforeEach(() => {
		controller.camera.preset = 'globe';
		map.style = null;
	});

	it.each<[what: string, ask: () => unknown]>([
		['another day', () => controller.showDay({ day, from: null }, 'partner/cl', false)],
		['other layers', () => controller.setVisibleLayers(['partners'])],
		['members', () => controller.showMembers(['rcep'], day)],
		['what is pointed at', () => controller.sink.setFlag('hover', 'partner/cl')],
		['the flat map in place of the globe', () => controller.setPreset('flat')],
		['other colours', () => controller.restyle({ ...theme, sea: '#000000' }, 'en')]
	])('is spared %s', async (_, ask) => {
		await expect(Promise.resolve().then(ask)).resolves.not.toThrow();
		expect([map.paints, [...map.states]]).toEqual([[], []]);
	});
});

describe('what comes into force', () => {
	const i = atlas.partner.findIndex((p) => p.span.earliest === p.span.latest);
	const day = atlas.partner[i]?.span.latest ?? 0;
	const ring = layerNamed(newsLayers(theme), 'news-partners');
	const plate = layerNamed(labelLayers(theme, 'en', true), 'labels-partner-new');
	const width = () => paint(ring, 'circle-stroke-width', { state: stateOf(`partner-points/${i}`) });
	const named = () => opacity(plate, { state: stateOf(`partner-points/${i}`) });

	it('arrives on its day with a ring that opens and goes, and carries its name on a plate', () => {
		controller.showDay({ day: day - 1, from: null }, null, false);
		expect([width(), named()]).toEqual([0, 0]);
		controller.showDay({ day: day, from: null }, null, false);
		expect([width(), named()]).toEqual([2, 1]);
		expect(map.paints).toContain('news-partners circle-stroke-opacity 0.9');
		map.draw();
		expect(map.paints).toContain('news-partners circle-stroke-opacity 0');
		controller.showDay({ day: day + 1, from: null }, null, false);
		expect(named()).toBe(0);
	});

	it.each([
		['motion is to be reduced', null, true],
		['two days are compared', day - 400, false]
	])('has no ring where %s', (_, from, still) => {
		controller.showDay({ day: day - 1, from: from }, null, still);
		controller.showDay({ day: day, from: from }, null, still);
		expect(width()).toBe(0);
		expect(map.paints).toEqual([]);
	});
});

describe('what ends', () => {
	const i = atlas.area.findIndex((a) => a.id === 'haikou');
	const end = atlas.area[i]?.span.end ?? 0;
	const point = layerNamed(areaLayers(theme), 'areas-point');
	const ring = layerNamed(newsLayers(theme), 'gone-areas');
	const state = () => stateOf(`areas/${i}`);

	it('is gone from its day on, with a ring that closes', () => {
		controller.showDay({ day: end - 1, from: null }, null, false);
		expect(opacity(point, { state: state() })).toBe(1);
		controller.showDay({ day: end, from: null }, null, false);
		expect(opacity(point, { state: state() })).toBe(0);
		expect(paint(ring, 'circle-stroke-width', { state: state() })).toBe(2);
		map.draw();
		expect(map.paints).toContain('gone-areas circle-radius 5');
		expect(map.paints).toContain('gone-areas circle-stroke-opacity 0');
	});

	it('leaves the number of its province', () => {
		const first = provincesOf(atlas).find(({ id }) => id === 'CN-HI')?.first ?? 0;
		const disc = layerNamed(densityLayers(theme), 'areas-density-4');
		const numbers = () =>
			[1, 2, 3].filter(
				(n) => opacity(disc, { state: stateOf(`area-counts/${first + n - 1}`) }) > 0
			);
		controller.showDay({ day: end - 1, from: null }, null);
		const before = numbers();
		controller.showDay({ day: end, from: null }, null);
		expect(before).toHaveLength(1);
		expect(numbers()).not.toEqual(before);
	});

	it('stays as a cross while it is compared with a day on which it was in force', () => {
		controller.showDay({ day: end + 100, from: end - 100 }, null);
		expect(opacity(layerNamed(areaLayers(theme), 'areas-ended'), { state: state() })).toBe(1);
		controller.showDay({ day: end + 100, from: null }, null);
		expect(opacity(layerNamed(areaLayers(theme), 'areas-ended'), { state: state() })).toBe(0);
	});
});

describe('the camera', () => {
	const beside = { top: 0, right: 400, bottom: 0, left: 0 };
	const above = { top: 0, right: 0, bottom: 280, left: 0 };

	it.each([
		['beside a panel', beside],
		['above a sheet', above]
	])('puts a point into the middle of what is free %s', (_, padding) => {
		controller.camera.fit('zone/srec-shanghai', padding, null, true);
		expect(map.moves.at(-1)).toMatchObject({ padding });
		const { at } = atlas.zone.find(({ id }) => id === 'srec-shanghai') ?? {};
		expect(map.moves.at(-1)).toMatchObject({ center: at });
	});

	// MapLibre moves the middle of bounds by half of the padding, and the padding itself does so once more.
	it.each([
		['beside a panel', beside, [200, 0]],
		['above a sheet', above, [0, 140]]
	])('fits a country into what is free %s', (_, padding, offset) => {
		controller.camera.fit('partner/cl', padding, null, true);
		const { options, padding: after } = map.moves.at(-1) as {
			options: { padding: typeof padding; offset: [number, number] };
			padding: typeof padding;
		};
		expect(after).toEqual(padding);
		expect(options.offset).toEqual(offset);
		for (const edge of ['top', 'right', 'bottom', 'left'] as const)
			expect(options.padding[edge], edge).toBeGreaterThan(padding[edge]);
	});

	it('reckons with the padding that it has already', () => {
		map.padding = beside;
		controller.camera.fit('partner/cl', beside, null, true);
		expect((map.moves.at(-1) as { options: object }).options).toMatchObject({ offset: [0, 0] });
	});
});
