import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { HitTest } from '../../../../src/lib/map/gl/hit-test.ts';
import { InForceIndex } from '../../../../src/lib/model/in-force.ts';
import { styleLayers } from '../../../../src/lib/map/gl/style.ts';
import { on, realAtlas } from '../../helpers/atlas.ts';
import { layerNamed } from '../../helpers/paint.ts';
import { markedTheme } from '../../helpers/tokens.ts';

const atlas = realAtlas();
const clock = new InForceIndex(atlas);
const layers = styleLayers({
	theme: markedTheme,
	lang: 'en',
	years: true,
	programmes: [],
	projection: 'mercator',
	sources: {}
});
const positionOf = (kind: 'partner' | 'area' | 'zone', id: string) =>
	atlas[kind].findIndex((i) => i.id === id);

interface Drawn {
	layer: string;
	source: string;
	id: number | undefined;
	geometry?: object;
	properties?: object;
}

/** A map on which these features lie under every spot. */
function mapWith(...features: Drawn[]): MapLibreMap {
	const map = {
		getLayersOrder: () => layers.map(({ id }) => id),
		getLayer: (id: string) => layerNamed(layers, id),
		queryRenderedFeatures: (_: unknown, { layers }: { layers: string[] }) =>
			features.filter((f) => layers.includes(f.layer))
	};
	return map as unknown as MapLibreMap;
}

const at = (map: MapLibreMap, day: string) =>
	new HitTest(map, atlas, clock).recordsAt({ x: 0, y: 0 }, { day: on(day), from: null }, 6);

const nz: Drawn = { layer: 'partners-fill', source: 'partners', id: positionOf('partner', 'nz') };
const nzPoint: Drawn = {
	layer: 'partner-points',
	source: 'partner-points',
	id: positionOf('partner', 'nz')
};
const hangzhou: Drawn = {
	layer: 'areas-point',
	source: 'areas',
	id: positionOf('area', 'hangzhou')
};
const haikou: Drawn = { layer: 'areas-point', source: 'areas', id: positionOf('area', 'haikou') };

describe('what lies under a pointer', () => {
	it('is hit while it is in force', () => {
		expect(at(mapWith(nz), '2017-03-27')).toEqual(['partner/nz']);
	});

	it('is not hit before its time or after it, though it is drawn invisibly', () => {
		expect(at(mapWith(nz), '2017-03-26')).toEqual([]);
		expect(at(mapWith(haikou), '2025-01-01')).toEqual(['area/haikou']);
		expect(at(mapWith(haikou), '2026-01-01')).toEqual([]);
	});

	it('is hit while it is only possible', () => {
		const chile: Drawn = { ...nz, id: positionOf('partner', 'cl') };
		expect(at(mapWith(chile), '2016-10-31')).toEqual([]);
		expect(at(mapWith(chile), '2016-11-01')).toEqual(['partner/cl']);
	});

	it('is a mark rather than the country under it', () => {
		expect(at(mapWith(nz, hangzhou), '2020-01-01')).toEqual(['area/hangzhou']);
	});

	it('is the number of a province rather than the country under it', () => {
		const map = mapWith(nz, {
			layer: 'areas-density-1',
			source: 'area-counts',
			id: 7,
			geometry: { type: 'Point', coordinates: [113, 23] },
			properties: { province: 'CN-GD' }
		});
		expect(at(map, '2020-01-01')).toEqual([]);
		expect(new HitTest(map, atlas, clock).numberAt({ x: 0, y: 0 })).toEqual({
			at: [113, 23],
			isChina: false
		});
	});

	it('stands once, though several of its features are hit, the smaller kinds first', () => {
		expect(at(mapWith(nzPoint, nzPoint, hangzhou), '2020-01-01')).toEqual([
			'area/hangzhou',
			'partner/nz'
		]);
	});

	it('is nothing where a feature stands for no record', () => {
		expect(at(mapWith({ layer: 'partners-fill', source: 'names', id: 0 }), '2020-01-01')).toEqual(
			[]
		);
		expect(at(mapWith({ ...nz, id: undefined }), '2020-01-01')).toEqual([]);
		expect(at(mapWith({ ...nz, id: 9999 }), '2020-01-01')).toEqual([]);
	});
});
