import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { ViewGeoJson } from '../../../src/lib/export/export-view.ts';
import { kmlOf } from '../../../src/lib/export/kml.ts';

const square = [
	[0, 0],
	[4, 0],
	[4, 4],
	[0, 0]
];
const view: ViewGeoJson = {
	type: 'FeatureCollection',
	version: '2026.11.0',
	asOf: '2026-11-21',
	day: '2024-05-08',
	boundaries: 'Natural Earth & others',
	features: [
		{
			type: 'Feature',
			id: 'areas/b',
			geometry: { type: 'Point', coordinates: [120.1, 30.2] },
			properties: {
				name_en: 'A <b>',
				name_zh: '甲',
				in_force_from: '2015-03-12',
				in_force_before: null
			}
		},
		{
			type: 'Feature',
			id: 'partners/c',
			geometry: { type: 'MultiPolygon', coordinates: [[square, square], [square]] },
			properties: { name_en: 'C', in_force_from: '2016-11-30', in_force_before: '2020-01-01' }
		}
	]
};

describe('a view as KML', () => {
	const text = kmlOf(view, 'en');
	const { kml } = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(text) as {
		kml: { Document: { description: string; Placemark: Record<string, unknown>[] } };
	};
	const [point, country] = kml.Document.Placemark;

	it('is well formed, with what the borders are', () => {
		expect(XMLValidator.validate(text)).toBe(true);
		expect(text).toContain('<description>Natural Earth &amp; others</description>');
	});

	it('gives each record the time for which it is in force', () => {
		expect(point?.['TimeSpan']).toEqual({ begin: '2015-03-12' });
		expect(country?.['TimeSpan']).toEqual({ begin: '2016-11-30', end: '2020-01-01' });
	});

	it('has names in the language of the page, and places as longitude and latitude', () => {
		expect(text).toContain('<name>A &lt;b&gt;</name>');
		expect(kmlOf(view, 'zh')).toContain('<name>甲</name>');
		expect(point?.['Point']).toEqual({ coordinates: '120.1,30.2' });
	});

	it('keeps the holes of a country apart from its outlines', () => {
		const { Polygon } = country?.['MultiGeometry'] as { Polygon: Record<string, unknown>[] };
		expect(Polygon).toHaveLength(2);
		expect(Polygon[0]).toHaveProperty('innerBoundaryIs');
		expect(Polygon[1]).not.toHaveProperty('innerBoundaryIs');
	});
});
