import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { guardContext } from '../../../../src/lib/map/gl/context-guard.ts';

/** A map with a canvas that loses its context, as MapLibre says it. */
function fakeMap() {
	const canvas = new EventTarget();
	const heard = new Map<string, (event: object) => void>();
	const map = {
		getCanvas: () => canvas,
		setStyle: vi.fn(),
		on: (event: string, listener: () => void) => heard.set(event, listener),
		once: (event: string, listener: () => void) => heard.set(event, listener)
	};
	return {
		map: map as unknown as MapLibreMap,
		setStyle: map.setStyle,
		lose: () => canvas.dispatchEvent(new Event('webglcontextlost')),
		/** @param isTrusted said by the browser, not by MapLibre itself */
		hear: (event: string, isTrusted = true) => heard.get(event)?.({ originalEvent: { isTrusted } })
	};
}

describe('a map whose graphics are lost', () => {
	it('gives up its style before MapLibre drops it, for a new map takes its place', () => {
		const { map, setStyle, lose, hear } = fakeMap();
		const onlost = vi.fn();
		guardContext(map, { onlost, onback: vi.fn(), ongone: vi.fn() }).stop();
		lose();
		expect(setStyle).toHaveBeenCalledWith(null);
		hear('webglcontextlost');
		expect(onlost).not.toHaveBeenCalled();
	});

	it('says so, and says no more once it is removed', () => {
		const { map, setStyle, lose, hear } = fakeMap();
		const events = { onlost: vi.fn(), onback: vi.fn(), ongone: vi.fn() };
		guardContext(map, events);
		hear('webglcontextlost');
		hear('webglcontextrestored');
		expect([events.onlost, events.onback].map((e) => e.mock.calls.length)).toEqual([1, 1]);
		hear('remove');
		lose();
		hear('webglcontextlost');
		expect(setStyle).not.toHaveBeenCalled();
		expect(events.onlost).toHaveBeenCalledOnce();
	});

	it('is not one whose workers the browser has ended, which is made anew as often as that happens', () => {
		const { map, hear } = fakeMap();
		const events = { onlost: vi.fn(), onback: vi.fn(), ongone: vi.fn() };
		let watch = guardContext(map, events);
		for (const times of [1, 2, 3]) {
			hear('webglcontextlost', false);
			hear('webglcontextrestored', false);
			expect(events.onback).toHaveBeenCalledTimes(times);
			hear('remove');
			watch = guardContext(map, events, watch);
		}
		expect(events.ongone).not.toHaveBeenCalled();
		watch.stop();
	});
});
