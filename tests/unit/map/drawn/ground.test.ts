import type { GeometryCollection, Topology } from 'topojson-specification';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import {
	detailGround,
	labelPoint,
	worldGround,
	type LabelPoints
} from '../../../../src/lib/map/drawn/ground.ts';
import { realDetail, realWorld } from '../../helpers/ground.ts';

type Atlas = Topology<Record<string, GeometryCollection>>;

const box = (id: string, west: number, east: number): Feature<Polygon> => ({
	type: 'Feature',
	id,
	properties: {},
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[west, 0],
				[west, 10],
				[east, 10],
				[east, 0],
				[west, 0]
			]
		]
	}
});
const world = (...features: Feature<Polygon>[]) => {
	const countries: FeatureCollection = { type: 'FeatureCollection', features };
	return topology({ countries }) as Atlas;
};
const labels: LabelPoints = {
	countries: [{ id: 'AA', lon: 5, lat: 5, rank: 1 }],
	provinces: [],
	seas: [],
	islands: []
};
const layout = { partners: [], numbers: {} };
const empty = { type: 'Topology', objects: {}, arcs: [] } as Atlas;

describe('the ground of the world', () => {
	const ground = worldGround(
		world(box('AA', 0, 10), box('BB', 10, 20)),
		labels,
		{ AA: [0, 0, 10, 10] },
		layout
	);

	it('knows countries by their code', () => {
		expect([...ground.countries.keys()]).toEqual(['AA', 'BB']);
		expect(ground.countries.get('AA')?.geometry.type).toBe('Polygon');
	});

	it('tells borders, which two countries share, from the coast', () => {
		const xs = (lines: { coordinates: number[][][] }) => lines.coordinates.flat().map(([x]) => x);
		expect(new Set(xs(ground.borders))).toEqual(new Set([10]));
		expect(new Set(xs(ground.coast))).toEqual(new Set([0, 10, 20]));
	});

	it('leaves the antimeridian out of the coast', () => {
		const { coast } = worldGround(world(box('AA', 170, 180)), labels, {}, layout);
		for (const line of coast.coordinates)
			for (const [i, [x = 0]] of line.entries())
				expect(x === 180 && line[i - 1]?.[0] === 180).toBe(false);
		expect(coast.coordinates.flat().length).toBeGreaterThan(2);
	});

	it('knows where a label stands, or that there is none', () => {
		expect(labelPoint(ground, 'AA')).toEqual([5, 5]);
		expect(labelPoint(ground, 'BB')).toBeUndefined();
	});
});

describe('the ground of the detail', () => {
	it('is empty where the files hold nothing, and does not fail', () => {
		const ground = detailGround(empty, empty, empty);
		expect(ground.divisions.size).toBe(0);
		expect(ground.provinceLines.coordinates).toEqual([]);
		expect([ground.rivers, ground.lakes, ground.seaLines].map((c) => c.features.length)).toEqual([
			0, 0, 0
		]);
	});
});

describe('the real ground', () => {
	it('has China and its neighbours, borders, coasts, rivers and lakes', () => {
		const { countries, borders, coast } = realWorld();
		for (const code of ['CN', 'RU', 'VN', 'NZ', 'CL']) expect(countries.has(code), code).toBe(true);
		expect(borders.coordinates.length).toBeGreaterThan(100);
		expect(coast.coordinates.length).toBeGreaterThan(100);
		const { divisions, provinceLines, rivers, lakes } = realDetail();
		expect(divisions.has('330100')).toBe(true);
		for (const n of [
			provinceLines.coordinates.length,
			rivers.features.length,
			lakes.features.length
		])
			expect(n).toBeGreaterThan(10);
	});
});
