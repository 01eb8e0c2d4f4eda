import { describe, expect, it } from 'vitest';
import {
	csvOfView,
	geoJsonOfView,
	jsonOfView,
	idsByCollection,
	type CsvPart,
	type JsonPart
} from '../../../src/lib/export/export-view.ts';

const head = { version: '2026.11.0', asOf: '2026-11-21' };
const areas: CsvPart = {
	collection: 'areas',
	ids: ['ningbo', 'hangzhou'],
	fields: ['id', 'batch'],
	data: [
		{ id: 'hangzhou', batch: '1' },
		{ id: 'tianjin', batch: '2' },
		{ id: 'ningbo', batch: '2' }
	]
};
const partners: CsvPart = {
	collection: 'partners',
	ids: ['cl'],
	fields: ['id', 'country'],
	data: [{ id: 'cl', country: 'CL' }]
};

describe('what is wanted', () => {
	const refs = ['area/ningbo', 'partner/cl', 'area/hangzhou', 'mechanism/rcep'] as const;

	it('is sorted by collection, each in the order shown', () => {
		expect(idsByCollection(refs, 'csv')).toEqual([
			{ collection: 'partners', ids: ['cl'] },
			{ collection: 'mechanisms', ids: ['rcep'] },
			{ collection: 'areas', ids: ['ningbo', 'hangzhou'] }
		]);
	});

	it('of GeoJSON is what has a place', () => {
		expect(idsByCollection(refs, 'geojson').map((w) => w.collection)).toEqual([
			'partners',
			'areas'
		]);
		expect(idsByCollection(['mechanism/rcep'], 'geojson')).toEqual([]);
	});
});

describe('as CSV', () => {
	it('one collection keeps the columns of its file', () => {
		expect(csvOfView([areas])).toEqual({
			fields: ['id', 'batch'],
			data: [
				['ningbo', '2'],
				['hangzhou', '1']
			]
		});
	});

	it('several have every column, and say of which each row is', () => {
		expect(csvOfView([partners, areas])).toEqual({
			fields: ['collection', 'id', 'country', 'batch'],
			data: [
				['partners', 'cl', 'CL', ''],
				['areas', 'ningbo', '', '2'],
				['areas', 'hangzhou', '', '1']
			]
		});
	});

	it('leaves out what the file does not have', () =>
		expect(csvOfView([{ ...areas, ids: ['elsewhere'] }]).data).toEqual([]));
});

describe('as JSON', () => {
	const part = (collection: JsonPart['collection'], ids: string[]): JsonPart => ({
		collection,
		ids,
		file: { ...head, records: [{ id: 'a' }, { id: 'b' }] }
	});

	it('has the edition, the day and the records as they are in the file', () =>
		expect(jsonOfView([part('areas', ['b'])], '2023-11-23')).toEqual({
			...head,
			day: '2023-11-23',
			records: [{ id: 'b' }]
		}));

	it('of several collections says of which each record is', () =>
		expect(jsonOfView([part('areas', ['b']), part('zones', ['a'])], '2023-11-23')).toMatchObject({
			records: [
				{ collection: 'areas', id: 'b' },
				{ collection: 'zones', id: 'a' }
			]
		}));
});

describe('as GeoJSON', () => {
	const feature = (id: string) => ({
		type: 'Feature' as const,
		id,
		geometry: { type: 'Point' as const, coordinates: [120, 30] },
		properties: { id }
	});
	const file = { ...head, features: [feature('a'), feature('b')] };

	it('keeps geometry and properties, and the note on the borders where there is one', () =>
		expect(
			geoJsonOfView(
				[{ collection: 'partners', ids: ['b'], file: { ...file, boundaries: 'A note' } }],
				'2023-11-23'
			)
		).toEqual({
			type: 'FeatureCollection',
			...head,
			day: '2023-11-23',
			boundaries: 'A note',
			features: [feature('b')]
		}));

	it('of several collections has no id twice', () => {
		const parts = (['areas', 'zones'] as const).map((c) => ({ collection: c, ids: ['a'], file }));
		expect(geoJsonOfView(parts, '2023-11-23')).toMatchObject({
			features: [{ id: 'areas/a' }, { id: 'zones/a' }]
		});
	});
});
