/** GeoJSON (RFC 7946): the rows of the CSV as features, with the edition as foreign members. */
import type { Countries } from '../read/built.ts';
import { toJsonLines, withLines } from './json.ts';
import { rightHanded, roundDegrees } from './rings.ts';
import type { DataCell, DataTable } from './table.ts';

type Properties = Record<string, DataCell>;
type ShapeOf = (row: Properties) => GeoJSON.Geometry;

/**
 * @param head foreign members
 * @param table its columns `lon` and `lat`, if any, go into the geometry
 */
export function toGeoJson(head: object, table: DataTable, shapeOf: ShapeOf): string {
	const features = table.rows.map((cells): GeoJSON.Feature => {
		const row = table.columns.map((c, i) => [c.name, cells[i] ?? null] as const);
		const values: Properties = Object.fromEntries(row);
		return {
			type: 'Feature',
			id: String(values['id']),
			geometry: shapeOf(values),
			properties: Object.fromEntries(row.filter(([name]) => name !== 'lon' && name !== 'lat'))
		};
	});
	return `${withLines({ type: 'FeatureCollection', ...head }, 'features', toJsonLines(features))}\n`;
}

export const pointOf: ShapeOf = (row) => ({
	type: 'Point',
	coordinates: [roundDegrees(Number(row['lon'])), roundDegrees(Number(row['lat']))]
});

export const countryOf =
	(countries: Countries): ShapeOf =>
	(row) => {
		const shape = countries.shapes.get(String(row['country']));
		if (!shape) throw new Error(`The ground has no polygon for partner ${row['id']}.`);
		return rightHanded(shape);
	};
