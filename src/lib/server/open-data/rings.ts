/** Polygons as RFC 7946 wants them: exterior rings counter-clockwise, holes clockwise, five decimals (about a metre). */
import type { CountryShape } from '../read/built.ts';

type Ring = GeoJSON.Position[];

/** Twice the area on the plane of degrees; positive where the ring runs counter-clockwise. */
export const turn = (ring: Ring): number =>
	ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
		const [x0 = 0, y0 = 0] = ring[i] ?? [];
		return sum + x0 * y - x * y0;
	}, 0);

export const roundDegrees = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

const wound = (rings: Ring[]): Ring[] =>
	rings.map((ring, i) => {
		const rounded = ring.map((position) => position.map(roundDegrees));
		const isExterior = i === 0;
		return turn(rounded) > 0 === isExterior ? rounded : rounded.reverse();
	});

export const rightHanded = (shape: CountryShape): CountryShape =>
	shape.type === 'Polygon'
		? { type: 'Polygon', coordinates: wound(shape.coordinates) }
		: { type: 'MultiPolygon', coordinates: shape.coordinates.map(wound) };
