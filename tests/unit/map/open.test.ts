import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMap, restyle } from '$lib/map/create.ts';
import { openMap } from '$lib/map/open.ts';
import type { Lang } from '$lib/model/schema.ts';
import type { ViewState } from '$lib/state/view-state.svelte.ts';

vi.mock('$lib/map/create.ts', () => ({ createMap: vi.fn(), restyle: vi.fn() }));
vi.mock('$lib/map/sources.ts', () => ({ worldSources: () => ({}) }));
vi.mock('$lib/map/time-sink.ts', () => ({
	TimeSink: class {
		show = vi.fn();
		mark = vi.fn();
	}
}));
vi.mock('$lib/state/load-ground.ts', () => ({ loadWorld: async () => ({}) }));

/** A map that draws its first picture, and each one after a change, when it is told to. */
class FakeMap {
	readonly #waiting: (() => void)[] = [];
	removed = false;
	once(_: string, done: () => void): void {
		this.#waiting.push(done);
	}
	draw(): void {
		for (const done of this.#waiting.splice(0)) done();
	}
	get isAwaited(): boolean {
		return this.#waiting.length > 0;
	}
	getLayersOrder = () => [];
	setLayerZoomRange = () => undefined;
	getLayoutProperty = () => 'none';
	jumpTo = () => undefined;
}

const view = {
	atlas: { programmes: [], partner: [], area: [], mechanism: [], event: [] },
	clock: {},
	camera: { lon: 0, lat: 0, zoom: 1, bearing: 0, pitch: 0 },
	layers: [],
	day: 0,
	from: null,
	selected: null
} as unknown as ViewState;
const container = { clientWidth: 1280 } as HTMLElement;
let map: FakeMap;

function setup() {
	const page = { lang: 'en' as Lang, gone: false };
	const padding = vi.fn(() => ({ top: 0, right: 0, bottom: 0, left: 0 }));
	const opening = openMap(container, view, {
		lang: () => page.lang,
		// As it is read off the page: never the same object twice.
		theme: () => ({}) as never,
		padding,
		isGone: () => page.gone
	});
	return { page, padding, opening };
}

beforeEach(() => {
	map = new FakeMap();
	vi.mocked(createMap).mockImplementation(async () => map as never);
});
afterEach(() => vi.clearAllMocks());

describe('a map on its way', () => {
	it('is in the language of the page from its first picture on, also when that changed meanwhile', async () => {
		const { page, opening } = setup();
		await vi.waitUntil(() => map.isAwaited);
		page.lang = 'zh';
		map.draw();
		await vi.waitUntil(() => map.isAwaited);
		expect(restyle).toHaveBeenCalledExactlyOnceWith(map, expect.objectContaining({ lang: 'zh' }));
		map.draw();
		expect((await opening).status).toBe('ready');
	});
	it('is drawn once where nothing changed', async () => {
		const { opening } = setup();
		await vi.waitUntil(() => map.isAwaited);
		map.draw();
		expect((await opening).status).toBe('ready');
		expect(restyle).not.toHaveBeenCalled();
	});
	it('is not made for a page that was left', async () => {
		const { page, opening } = setup();
		page.gone = true;
		expect((await opening).status).toBe('failed');
		expect(createMap).not.toHaveBeenCalled();
	});
	it('asks nothing of a page that was left while it was made, and is handed over to be removed', async () => {
		const { page, padding, opening } = setup();
		vi.mocked(createMap).mockImplementation(async () => {
			page.gone = true;
			return map as never;
		});
		const { status, controller } = await opening;
		expect([status, controller?.map]).toEqual(['failed', map]);
		expect(padding).not.toHaveBeenCalled();
	});
});
