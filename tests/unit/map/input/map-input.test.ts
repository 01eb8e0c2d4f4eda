import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawnMap } from '../../../../src/lib/map/input/drawn-map.ts';
import { MapInput } from '../../../../src/lib/map/input/map-input.ts';
import type { Ref } from '../../../../src/lib/model/atlas.ts';

const days = { day: 17_000, from: null };
const spot = { x: 30, y: 40 };
let under: Ref[];
const map = {
	recordsAt: vi.fn<DrawnMap['recordsAt']>(() => under),
	openNumber: vi.fn<DrawnMap['openNumber']>(),
	spotOf: vi.fn<DrawnMap['spotOf']>(() => ({ x: 1, y: 2 })),
	walk: vi.fn<DrawnMap['walk']>(() => 'area/hangzhou'),
	zoom: vi.fn<DrawnMap['zoom']>()
};
const events = { onopen: vi.fn(), onhover: vi.fn() };
let view: { shown: typeof days; hovered: Ref | null };
let input: MapInput;

function press(key: string, with_: Partial<KeyboardEvent> = {}) {
	const e = { key, preventDefault: vi.fn(), ...with_ };
	input.press(e as unknown as KeyboardEvent);
	return e.preventDefault;
}

beforeEach(() => {
	vi.clearAllMocks();
	under = [];
	view = { shown: days, hovered: null };
	input = new MapInput(map, view, events);
});

describe('a pointer on the map', () => {
	it('names what lies under it, and nothing once it leaves', () => {
		under = ['zone/srec-shanghai', 'area/shanghai'];
		expect(input.hover(spot)).toBe(true);
		expect(view.hovered).toBe('zone/srec-shanghai');
		expect(events.onhover).toHaveBeenLastCalledWith('zone/srec-shanghai', spot);
		input.leave();
		expect(view.hovered).toBeNull();
		expect(events.onhover).toHaveBeenLastCalledWith(null, null);
	});

	it('finds nothing over the sea', () => {
		expect(input.hover(spot)).toBe(false);
		expect(events.onhover).toHaveBeenLastCalledWith(null, null);
	});

	it('opens what it clicks, all of it where several records stand together', () => {
		under = ['zone/srec-shanghai', 'area/shanghai'];
		input.click(spot, false);
		expect(events.onopen).toHaveBeenCalledWith(under, spot);
		expect(map.openNumber).not.toHaveBeenCalled();
	});

	it('opens a number where there is no record', () => {
		input.click(spot, false);
		expect(map.openNumber).toHaveBeenCalledWith(spot);
	});

	it('reaches further as a finger, and as much further as the map is drawn larger', () => {
		input.click(spot, false);
		input.click(spot, true);
		new MapInput(map, view, events, 2).click(spot, true);
		expect(map.recordsAt.mock.calls.map(([, , reach]) => reach)).toEqual([6, 22, 44]);
	});
});

describe('keys on the map', () => {
	it('walk from record to record and name each', () => {
		expect(press('ArrowRight')).toHaveBeenCalled();
		expect(map.walk).toHaveBeenCalledWith(null, 1, days);
		expect(view.hovered).toBe('area/hangzhou');
		expect(events.onhover).toHaveBeenCalledWith('area/hangzhou', { x: 1, y: 2 });
		press('ArrowUp');
		expect(map.walk).toHaveBeenLastCalledWith('area/hangzhou', -1, days);
	});

	it('open the record that they stand on, and nothing before', () => {
		press('Enter');
		expect(events.onopen).not.toHaveBeenCalled();
		view.hovered = 'partner/cl';
		press('Enter');
		expect(events.onopen).toHaveBeenCalledWith(['partner/cl'], { x: 1, y: 2 });
	});

	it('zoom, and leave shortcuts to the browser', () => {
		press('+');
		press('-');
		expect(map.zoom.mock.calls).toEqual([[1], [-1]]);
		expect(press('+', { ctrlKey: true })).not.toHaveBeenCalled();
		expect(press('a')).not.toHaveBeenCalled();
	});
});
