import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { onScreen } from '../../../../src/lib/map/gl/on-screen.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { realGround } from '../../helpers/ground.ts';

const atlas = realAtlas();
const ground = realGround();
const open = { top: 0, right: 0, bottom: 0, left: 0 };

interface Camera {
	/** Degrees. */
	west: number;
	north: number;
	/** CSS pixels to a degree, both ways. */
	scale: number;
	/** Countries of which a part is drawn. */
	lands?: string[];
	/** As on a globe, where places behind it have a spot too: what is seen there instead. */
	before?: [number, number];
}

/** A plain map of 200 × 100 CSS pixels. */
function mapAt({ west, north, scale, lands = [], before }: Camera): MapLibreMap {
	const map = {
		getContainer: () => ({ clientWidth: 200, clientHeight: 100 }),
		getCenter: () => ({ lng: west + 100 / scale, lat: north - 50 / scale }),
		project: ([lon, lat]: [number, number]) => ({
			x: (lon - west) * scale,
			y: (north - lat) * scale
		}),
		unproject: ([x, y]: [number, number]) =>
			before
				? { lng: before[0], lat: before[1] }
				: { lng: west + x / scale, lat: north - y / scale },
		queryRenderedFeatures: () => lands.map((id) => ({ properties: { id } }))
	};
	return map as unknown as MapLibreMap;
}

const africa: Camera = { west: -20, north: 20, scale: 2 };
const pacific: Camera = { west: 100, north: 50, scale: 0.5 };

describe('what is on screen', () => {
	it('is what lies in the window', () => {
		const { record } = onScreen(mapAt(africa), atlas, ground, open);
		expect(record('partner/ke')).toBe(true);
		expect(record('partner/nz')).toBe(false);
		expect(record('area/hangzhou')).toBe(false);
	});

	it('is not what a panel covers', () => {
		const { record } = onScreen(mapAt(africa), atlas, ground, { ...open, right: 110 });
		expect(record('partner/ke')).toBe(false);
	});

	it('is on the copy of the world that is in the middle', () => {
		const { record } = onScreen(mapAt(pacific), atlas, ground, open);
		expect(record('partner/br')).toBe(true);
	});

	it('is a country of which only a part is in the window', () => {
		const lands = ['RU'];
		const { record, country } = onScreen(mapAt({ ...africa, lands }), atlas, ground, open);
		expect(country('RU')).toBe(true);
		expect(record('partner/ru')).toBe(true);
		expect(country('US')).toBe(false);
	});

	it('is not what lies behind a globe', () => {
		const { record } = onScreen(mapAt({ ...africa, before: [100, 0] }), atlas, ground, open);
		expect(record('partner/ke')).toBe(false);
	});

	it('is no record without a place, and none that is not in the atlas', () => {
		const { record } = onScreen(mapAt(africa), atlas, ground, open);
		expect(record('mechanism/rcep')).toBe(false);
		expect(record('partner/xx')).toBe(false);
	});
});
