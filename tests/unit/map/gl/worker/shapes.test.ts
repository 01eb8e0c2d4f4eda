import type { Feature, FeatureCollection, MultiLineString, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { ShapesRequest } from '../../../../../src/lib/map/gl/worker/request.ts';
import { shapesOf, type Shapes } from '../../../../../src/lib/map/gl/worker/shapes.ts';
import { drawnSources, realCountries } from '../../../helpers/ground.ts';
import { realAtlas } from '../../../helpers/atlas.ts';

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
	return topology({ countries }) as Shapes;
};
const empty = { type: 'Topology', objects: {}, arcs: [] } as Shapes;

/** Coordinates of the lines of one type. */
const linesOf = (type: string, file: Shapes): number[][][] => {
	const features = shapesOf({ source: 'borders', files: [''] }, [file]);
	const found = features.find(({ properties }) => properties?.['type'] === type);
	return (found?.geometry as MultiLineString).coordinates;
};

describe('shapes of the world', () => {
	const two = world(box('AA', 0, 10), box('BB', 10, 20));

	it('are countries by their code', () => {
		const countries = shapesOf({ source: 'countries', files: [''] }, [two]);
		expect(countries.map(({ properties }) => properties?.['id'])).toEqual(['AA', 'BB']);
		expect(countries[0]?.geometry.type).toBe('Polygon');
	});

	it('tell borders, which two countries share, from the coast', () => {
		const xs = (type: string) =>
			new Set(linesOf(type, two).flatMap((line) => line.map(([x]) => x)));
		expect(xs('border')).toEqual(new Set([10]));
		expect(xs('coast')).toEqual(new Set([0, 10, 20]));
	});

	it('have no coast along the antimeridian', () => {
		const coast = linesOf('coast', world(box('AA', 170, 180)));
		for (const line of coast)
			for (const [i, [x = 0]] of line.entries())
				expect(x === 180 && line[i - 1]?.[0] === 180).toBe(false);
		expect(coast.flat().length).toBeGreaterThan(2);
	});

	it('leave out partners and members that the file does not draw, and keep the positions of the others', () => {
		const partners = ['CC', 'BB'].map((country) => ({ country, rough: false }));
		const asked: ShapesRequest[] = [
			{ source: 'partners', files: [''], partners },
			{ source: 'members', files: [''], countries: ['CC', 'BB'] }
		];
		for (const request of asked)
			expect(new Set(shapesOf(request, [two]).map(({ id }) => id)), request.source).toEqual(
				new Set([1])
			);
	});
});

describe('shapes of the detail', () => {
	it('are none where the files hold nothing', () => {
		const asked: ShapesRequest[] = [
			{ source: 'area-shapes', files: [''], codes: [['330100']] },
			{ source: 'water', files: ['', ''] }
		];
		for (const request of asked) expect(shapesOf(request, [empty, empty])).toEqual([]);
	});
});

describe('the real ground', () => {
	it('has China and its neighbours, borders, coasts, rivers and lakes', () => {
		const countries = realCountries();
		for (const code of ['CN', 'RU', 'VN', 'NZ', 'CL']) expect(countries.has(code), code).toBe(true);
		const { borders, water, ...rest } = drawnSources(realAtlas());
		const ofType = ({ features }: FeatureCollection, type: string) =>
			features.filter(({ properties }) => properties?.['type'] === type);
		for (const type of ['border', 'coast'])
			expect(
				(ofType(borders, type)[0]?.geometry as MultiLineString).coordinates.length
			).toBeGreaterThan(100);
		for (const type of ['river', 'lake']) expect(ofType(water, type).length).toBeGreaterThan(10);
		const [provinces] = ofType(rest['province-lines'], 'province');
		expect((provinces?.geometry as MultiLineString).coordinates.length).toBeGreaterThan(10);
	});
});
