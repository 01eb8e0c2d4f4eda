import { describe, expect, it } from 'vitest';
import { datasetJson } from '../../../../src/routes/[lang=lang]/data/dataset.ts';
import { on } from '../../helpers/atlas.ts';
import { faultsOf } from '../../helpers/schema-org.ts';

const text = datasetJson('https://example.org/map', {
	lang: 'en',
	version: '2026.11.0',
	firstDay: on('2013-01-01'),
	asOf: on('2026-11-21'),
	files: ['partners.csv', 'partners.geojson', 'partners.xlsx']
});

describe('the data as schema.org describes them', () => {
	const data = JSON.parse(text) as Record<string, unknown> & { description: string };

	it('have a name, a text of the length that is asked for, a licence, and their coverage', () => {
		expect(data).toMatchObject({
			'@type': 'Dataset',
			url: 'https://example.org/map/en/data/',
			temporalCoverage: '2013-01-01/2026-11-21',
			license: 'https://creativecommons.org/licenses/by/4.0/'
		});
		expect(data.description.length).toBeGreaterThan(50);
		expect(data.description.length).toBeLessThan(5000);
	});

	it('name the files with their types, by whole addresses', () => {
		expect(data['distribution']).toEqual([
			{
				'@type': 'DataDownload',
				encodingFormat: 'text/csv',
				contentUrl: 'https://example.org/map/data/partners.csv'
			},
			{
				'@type': 'DataDownload',
				encodingFormat: 'application/geo+json',
				contentUrl: 'https://example.org/map/data/partners.geojson'
			}
		]);
	});

	it('have no type and no property that schema.org does not know', () => {
		expect(faultsOf(data)).toEqual([]);
	});

	it('cannot end the block that they stand in', () => {
		expect(text).not.toContain('<');
	});
});
