import { describe, expect, it } from 'vitest';
import { outline, withoutEdge } from '../../../../../src/lib/map/gl/worker/outline.ts';
import { realCountries } from '../../../helpers/ground.ts';

describe('a line', () => {
	it('is kept whole where it does not run along the edge of the world', () => {
		const line = [
			[0, 0],
			[10, 0],
			[10, 10]
		];
		expect(withoutEdge(line)).toEqual([line]);
		const touching = [
			[170, 0],
			[180, 5],
			[170, 10]
		];
		expect(withoutEdge(touching)).toEqual([touching]);
	});

	it('is cut where it runs along the edge, east or west', () => {
		const line = [
			[170, 0],
			[180, 0],
			[180, 10],
			[170, 10]
		];
		expect(withoutEdge(line)).toEqual([
			[
				[170, 0],
				[180, 0]
			],
			[
				[180, 10],
				[170, 10]
			]
		]);
		const west = line.map(([x = 0, y = 0]) => [-x, y]);
		expect(withoutEdge(west)).toEqual([
			[
				[-170, 0],
				[-180, 0]
			],
			[
				[-180, 10],
				[-170, 10]
			]
		]);
	});

	it('loses the edge whole, however many points it has', () => {
		expect(
			withoutEdge([
				[180, 0],
				[180, 5],
				[180, 10],
				[170, 10]
			])
		).toEqual([
			[
				[180, 10],
				[170, 10]
			]
		]);
		expect(
			withoutEdge([
				[180, 0],
				[180, 5],
				[180, 10]
			])
		).toEqual([]);
	});

	it('loses the way round the pole as well', () => {
		const antarctica = [
			[-180, -70],
			[0, -65],
			[180, -70],
			[180, -90],
			[-180, -90],
			[-180, -70]
		];
		expect(withoutEdge(antarctica)).toEqual([
			[
				[-180, -70],
				[0, -65],
				[180, -70]
			]
		]);
	});

	it('is nothing where it has fewer than two points', () => {
		expect(withoutEdge([])).toEqual([]);
		expect(withoutEdge([[1, 1]])).toEqual([]);
	});
});

describe('an outline', () => {
	const square = [
		[0, 0],
		[0, 2],
		[2, 2],
		[2, 0],
		[0, 0]
	];
	const hole = [
		[1, 1],
		[1.5, 1],
		[1.5, 1.5],
		[1, 1]
	];

	it('has every ring, holes and islands too', () => {
		expect(outline({ type: 'Polygon', coordinates: [square, hole] })).toEqual({
			type: 'MultiLineString',
			coordinates: [square, hole]
		});
		expect(outline({ type: 'MultiPolygon', coordinates: [[square], [hole]] }).coordinates).toEqual([
			square,
			hole
		]);
	});

	it('of a country at the antimeridian has no side along it', () => {
		for (const country of ['RU', 'FJ', 'AQ', 'US', 'NZ']) {
			const shape = realCountries().get(country);
			if (!shape) continue;
			for (const line of outline(shape).coordinates)
				for (const [i, [lon = 0]] of line.entries()) {
					const [before = 0] = line[i - 1] ?? [];
					expect(Math.abs(lon) >= 179.99 && Math.abs(before) >= 179.99, country).toBe(false);
				}
		}
	});
});
