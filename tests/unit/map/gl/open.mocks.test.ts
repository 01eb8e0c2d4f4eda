import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMap, restyle } from '$lib/map/gl/create.ts';
import { openMap } from '$lib/map/gl/open.ts';
import type { Lang } from '$lib/model/schema.ts';
import type { ViewState } from '$lib/state/view-state.svelte.ts';

vi.mock('$lib/map/gl/create.ts', () => ({ createMap: vi.fn(), restyle: vi.fn() }));
vi.mock('$lib/map/gl/sources.ts', () => ({ worldSources: () => ({}) }));
vi.mock('$lib/map/drawn/time-sink.ts', () => ({
	TimeSink: class {
		showDay = vi.fn();
		setFlag = vi.fn();
	}
}));
vi.mock('$lib/map/gl/load-ground.ts', () => ({
	loadWorld: async () => ({ ground: {}, files: {} })
}));

/** A map that draws its first picture, and each one after a change, when it is told to. */
class FakeMap {
	#waiting: [event: string, done: (event: object) => void][] = [];
	remove = vi.fn();
	/** None once it is removed, as MapLibre has it. */
	get style(): object | undefined {
		return this.remove.mock.calls.length ? undefined : {};
	}
	once(event: string, done: (event: object) => void): void {
		this.#waiting.push([event, done]);
	}
	happen(event: string, told = {}): void {
		const heard = this.#waiting.filter(([name]) => name === event);
		this.#waiting = this.#waiting.filter(([name]) => name !== event);
		for (const [, done] of heard) done(told);
	}
	draw = () => this.happen('idle');
	get isAwaited(): boolean {
		return this.#waiting.some(([event]) => event === 'idle');
	}
	getLayersOrder = () => [];
	setLayerZoomRange = () => undefined;
	getLayoutProperty = () => 'none';
	jumpTo = () => undefined;
	setPixelRatio = vi.fn();
}

const view = {
	atlas: { programmes: [], partner: [], area: [], mechanism: [], event: [] },
	inForce: {},
	camera: { lon: 0, lat: 0, zoom: 1, bearing: 0, pitch: 0 },
	layers: [],
	day: 0,
	from: null,
	shown: { day: 0, from: null },
	selected: null
} as unknown as ViewState;
const container = { clientWidth: 1280, replaceChildren: vi.fn() } as unknown as HTMLElement;
let map: FakeMap;

function setup() {
	const page = { lang: 'en' as Lang };
	const leaving = new AbortController();
	const onmade = vi.fn();
	const padding = vi.fn(() => ({ top: 0, right: 0, bottom: 0, left: 0 }));
	const opening = openMap(container, view, {
		lang: () => page.lang,
		// As it is read off the page: never the same object twice.
		theme: () => ({}) as never,
		padding,
		signal: leaving.signal,
		scale: () => 1,
		isMotionReduced: () => true,
		onmade
	});
	return { page, padding, opening, leave: () => leaving.abort(), onmade };
}
const make: typeof createMap = async (_, _style, _isLasting, onmade) => {
	onmade?.(map as never);
	return map as never;
};

beforeEach(() => {
	map = new FakeMap();
	vi.mocked(createMap).mockImplementation(make);
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
		await vi.waitUntil(() => map.isAwaited);
		map.draw();
		expect((await opening).status).toBe('ready');
	});
	it('gets all pixels of the screen when it has loaded, and is shown when it is drawn with them', async () => {
		const { opening } = setup();
		await vi.waitUntil(() => map.isAwaited);
		expect(map.setPixelRatio).not.toHaveBeenCalled();
		map.draw();
		await vi.waitUntil(() => map.isAwaited);
		expect(map.setPixelRatio).toHaveBeenCalledExactlyOnceWith(null);
		map.draw();
		expect((await opening).status).toBe('ready');
		expect(restyle).not.toHaveBeenCalled();
	});
	it('fails where a source cannot be made, which the file of the world may be to blame for', async () => {
		const { opening } = setup();
		await vi.waitUntil(() => map.isAwaited);
		map.happen('error', { error: new SyntaxError('Unexpected end of JSON input') });
		map.draw();
		expect(await opening).toEqual({ status: 'failed' });
	});
	it('is not made for a page that was left', async () => {
		const { leave, opening } = setup();
		leave();
		expect((await opening).status).toBe('failed');
		expect(createMap).not.toHaveBeenCalled();
	});
	it('gives way to the list where MapLibre gets no WebGL2, by the name that the build leaves to its error', async () => {
		const { opening } = setup();
		// The build renames classes: this one tells itself by its name only.
		class aP extends Error {
			override name = 'GPUInitializationError';
		}
		vi.mocked(createMap).mockRejectedValueOnce(new aP());
		expect(await opening).toEqual({ status: 'list' });
		expect(container.replaceChildren).toHaveBeenCalledOnce();
	});
	it('asks nothing of a page that was left while it was made, and is removed', async () => {
		const { leave, padding, opening } = setup();
		vi.mocked(createMap).mockImplementation(async (...asked) => {
			leave();
			return make(...asked);
		});
		expect(await opening).toEqual({ status: 'failed' });
		expect(map.remove).toHaveBeenCalledOnce();
		expect(padding).not.toHaveBeenCalled();
	});
	it('is removed when the page is left, on its way or later', async () => {
		const { leave, opening } = setup();
		await vi.waitUntil(() => map.isAwaited);
		map.draw();
		await vi.waitUntil(() => map.isAwaited);
		map.draw();
		await opening;
		expect(map.remove).not.toHaveBeenCalled();
		leave();
		expect(map.remove).toHaveBeenCalledOnce();
	});
	it('is watched before its style is in place, and never shown once its graphics were lost', async () => {
		const { opening, onmade } = setup();
		vi.mocked(createMap).mockImplementation(async (...asked) => {
			const made = await make(...asked);
			expect(onmade).toHaveBeenCalledOnce();
			return made;
		});
		await vi.waitUntil(() => map.isAwaited);
		map.happen('webglcontextlost');
		map.draw();
		expect(await opening).toEqual({ status: 'loading' });
	});
	it('whose style is gone with its graphics has not failed', async () => {
		const { page, opening } = setup();
		await vi.waitUntil(() => map.isAwaited);
		vi.mocked(restyle).mockImplementationOnce(() => {
			throw new Error('no style');
		});
		map.happen('webglcontextlost');
		page.lang = 'zh';
		map.draw();
		expect(await opening).toEqual({ status: 'loading' });
	});
});
