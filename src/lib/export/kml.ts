/** GeoJSON as KML 2.3 (OGC 12-007r2): each record with the time for which it holds, so that Google Earth and QGIS play it. */
import type { Geometry, Position } from 'geojson';
import type { Lang } from '../model/schema.ts';
import { element, escapeXml } from '../charts/svg.ts';
import type { ViewFeature, ViewGeoJson } from './export-view.ts';

const tag = (name: string, content: string): string => element(name, {}, content);
const text = (name: string, content: unknown): string =>
	content === null || content === undefined ? '' : tag(name, escapeXml(String(content)));

export const kmlOf = (view: ViewGeoJson, lang: Lang): string =>
	'<?xml version="1.0" encoding="UTF-8"?>\n' +
	element(
		'kml',
		{ xmlns: 'http://www.opengis.net/kml/2.2' },
		tag(
			'Document',
			text(
				'name',
				`Silk Road E-commerce Map · 丝路电商地图 · ${view.day} · ${view.version ?? ''}`
			) +
				text('description', view.boundaries) +
				view.features.map((feature) => placemark(feature, lang)).join('\n')
		)
	) +
	'\n';

function placemark({ id, geometry, properties }: ViewFeature, lang: Lang): string {
	const span =
		text('begin', properties['in_force_from']) + text('end', properties['in_force_before']);
	const data = Object.entries(properties)
		.filter(([, value]) => value !== null)
		.map(([name, value]) => element('Data', { name }, text('value', value)))
		.join('');
	return element(
		'Placemark',
		{ id: id.replace('/', '-') },
		text('name', properties[`name_${lang}`]) +
			(span && tag('TimeSpan', span)) +
			tag('ExtendedData', data) +
			shape(geometry)
	);
}

const places = (all: readonly Position[]): string =>
	tag('coordinates', all.map(([lon, lat]) => `${lon},${lat}`).join(' '));

function polygon([outer = [], ...inner]: readonly Position[][]): string {
	const ring = (name: string, of: readonly Position[]) => tag(name, tag('LinearRing', places(of)));
	return tag(
		'Polygon',
		ring('outerBoundaryIs', outer) + inner.map((of) => ring('innerBoundaryIs', of)).join('')
	);
}

function shape(geometry: Geometry): string {
	switch (geometry.type) {
		case 'Point':
			return tag('Point', places([geometry.coordinates]));
		case 'Polygon':
			return polygon(geometry.coordinates);
		case 'MultiPolygon':
			return tag('MultiGeometry', geometry.coordinates.map(polygon).join(''));
		default:
			throw new Error(`No record is a ${geometry.type}.`);
	}
}
