/** In somebody else's page the wheel and one finger scroll that page, and MapLibre says how the map is moved. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMap, type MapUse } from '$lib/map/gl/create.ts';
import type { StyleInput } from '$lib/map/gl/style.ts';
import type { Lang } from '$lib/model/schema.ts';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';

const made = vi.hoisted(() => ({
	options: {} as Record<string, unknown>,
	left: [] as (() => void)[]
}));
const gestures = vi.hoisted(() => ({ enable: vi.fn(), disable: vi.fn() }));

vi.mock('maplibre-gl', () => ({
	setWorkerUrl: () => undefined,
	ScaleControl: vi.fn(function () {}),
	Map: class {
		cooperativeGestures = gestures;
		constructor(options: Record<string, unknown>) {
			made.options = options;
		}
		addControl = () => undefined;
		once(event: string, heard: () => void) {
			if (event === 'style.load') heard();
			else made.left.push(heard);
		}
	}
}));
vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.js' }));
vi.mock('$lib/map/gl/images.ts', () => ({ mapImages: () => ({}) }));
vi.mock('$lib/map/gl/style.ts', () => ({ mapStyle: () => ({}), styleLayers: () => [] }));

const page = Object.assign(new EventTarget(), {
	fullscreenElement: null as object | null,
	fonts: { load: async () => [] }
});
const fill = (element: object | null) => {
	page.fullscreenElement = element;
	page.dispatchEvent(new Event('fullscreenchange'));
};
const use = (own: Partial<MapUse>): MapUse => ({
	isLasting: false,
	isFramed: false,
	isPicture: false,
	...own
});
const create = (own: Partial<MapUse>) => createMap({} as HTMLElement, {} as StyleInput, use(own));

beforeEach(() => vi.stubGlobal('document', page));
afterEach(() => {
	for (const leave of made.left) leave();
	vi.unstubAllGlobals();
	vi.clearAllMocks();
	made.left = [];
	page.fullscreenElement = null;
});

describe('in a frame', () => {
	it.each([
		['en', /^Hold Ctrl/, /^Hold ⌘/, /two fingers/],
		['zh', /Ctrl/, /⌘/, /双指/]
	] as [Lang, RegExp, RegExp, RegExp][])(
		'it says in %s what moves the map, on each machine',
		async (lang, windows, mac, phone) => {
			overwriteGetLocale(() => lang);
			await create({ isFramed: true });
			expect(made.options['cooperativeGestures']).toBe(true);
			expect(made.options['locale']).toEqual({
				'CooperativeGesturesHandler.WindowsHelpText': expect.stringMatching(windows),
				'CooperativeGesturesHandler.MacHelpText': expect.stringMatching(mac),
				'CooperativeGesturesHandler.MobileHelpText': expect.stringMatching(phone)
			});
		}
	);

	it('the map takes every gesture while it fills the screen, and no longer', async () => {
		await create({ isFramed: true });
		fill({});
		expect(gestures.disable).toHaveBeenCalledTimes(1);
		expect(gestures.enable).not.toHaveBeenCalled();
		fill(null);
		expect(gestures.enable).toHaveBeenCalledTimes(1);
		for (const leave of made.left) leave();
		fill({});
		expect(gestures.disable).toHaveBeenCalledTimes(1);
	});
});

it('on a page of its own the map takes every gesture', async () => {
	await create({});
	fill({});
	fill(null);
	expect(made.options['cooperativeGestures']).toBe(false);
	expect(gestures.enable).not.toHaveBeenCalled();
});
