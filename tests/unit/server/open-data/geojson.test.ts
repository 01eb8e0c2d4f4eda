import { describe, expect, it } from 'vitest';
import { rightHanded, turn } from '../../../../src/lib/server/open-data/rings.ts';
import { countries, featuresOf, pathsOf } from './open-data.ts';

type Position = GeoJSON.Position;

const names = pathsOf('geojson').map((path) => path.replace('.geojson', ''));

/** The polygons of a geometry, each an exterior ring and its holes. */
function polygonsOf(geometry: GeoJSON.Geometry): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

const positionsOf = (geometry: GeoJSON.Geometry): Position[] =>
	geometry.type === 'Point' ? [geometry.coordinates] : polygonsOf(geometry).flat(2);

describe.each(names)('%s.geojson', (name) => {
	const { features } = featuresOf(name);

	it('has flat properties', () => {
		for (const { properties } of features)
			for (const value of Object.values(properties ?? {}))
				expect(value === null || typeof value !== 'object').toBe(true);
	});

	it('has longitude and latitude with at most five decimals', () => {
		for (const { geometry } of features)
			for (const [lon = NaN, lat = NaN] of positionsOf(geometry)) {
				expect(Math.abs(lon)).toBeLessThanOrEqual(180);
				expect(Math.abs(lat)).toBeLessThanOrEqual(90);
				expect(`${lon},${lat}`).toMatch(/^-?\d+(\.\d{1,5})?,-?\d+(\.\d{1,5})?$/);
			}
	});
});

describe('the polygons of partners', () => {
	const partners = featuresOf('partners').features;

	it('are closed, wind to the right hand and do not jump over the antimeridian', () => {
		for (const { id, geometry } of partners) {
			expect(polygonsOf(geometry).length, `${id}`).toBeGreaterThan(0);
			for (const polygon of polygonsOf(geometry))
				polygon.forEach((ring, i) => {
					expect(ring.length, `${id}`).toBeGreaterThanOrEqual(4);
					expect(ring.at(-1)).toEqual(ring[0]);
					expect(Math.sign(turn(ring)), `${id}`).toBe(i === 0 ? 1 : -1);
					ring
						.slice(1)
						.forEach(([lon = 0], k) =>
							expect(Math.abs(lon - (ring[k]?.[0] ?? 0)), `${id}`).toBeLessThan(180)
						);
				});
		}
	});

	it('say whose borders they are', () =>
		expect(featuresOf('partners')).toMatchObject({ boundaries: countries.boundaries }));

	it('lie where the country lies: longitude first', () => {
		const chile = partners.find((f) => f.id === 'cl');
		const [lon = 0, lat = 0] = chile ? (positionsOf(chile.geometry)[0] ?? []) : [];
		expect(lon).toBeLessThan(-60);
		expect(lat).toBeLessThan(-15);
	});
});

it('a clockwise square with a counter-clockwise hole is turned round', () => {
	const square = (a: number, b: number): Position[] => [
		[a, a],
		[a, b],
		[b, b],
		[b, a],
		[a, a]
	];
	const shape = { type: 'Polygon' as const, coordinates: [square(0, 9), square(2, 3).reverse()] };
	const [exterior, hole] = (rightHanded(shape) as GeoJSON.Polygon).coordinates;
	expect(turn(exterior ?? [])).toBeGreaterThan(0);
	expect(turn(hole ?? [])).toBeLessThan(0);
});
