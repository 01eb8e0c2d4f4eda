import { describe, expect, it } from 'vitest';
import { findRef } from '../../../src/lib/model/atlas.ts';
import { kinds, type Kind } from '../../../src/lib/model/kinds.ts';
import type { RecordPage } from '../../../src/lib/model/record-page.ts';
import { jsonLd } from '../../../src/lib/panels/json-ld.ts';
import { recordPage } from '../../../src/lib/server/pages/record-page.ts';
import { realAtlas, realData } from '../helpers/atlas.ts';
import { faultsOf } from '../helpers/schema-org.ts';

function written(kind: Kind, id: string, change: Partial<RecordPage> = {}): string {
	const page = recordPage(realData().records, kind, id, 'en');
	const item = findRef(realAtlas(), `${kind}/${id}`);
	if (!page || !item) throw new Error(`There is no page of ${kind}/${id}.`);
	return jsonLd({ ...page, ...change }, item, 'A description.', {
		lang: 'en',
		site: 'https://example.org'
	});
}

describe('a record as schema.org data', () => {
	it('is a page about a thing, with what it cites', () => {
		const data = JSON.parse(written('partner', 'cl'));
		expect(data).toMatchObject({
			'@type': 'WebPage',
			inLanguage: 'en',
			mainEntity: { '@type': 'Country', name: 'Chile', alternateName: ['智利'] }
		});
		expect(data.citation.length).toBeGreaterThan(3);
		expect(data.citation.every((c: { url: string }) => c.url.startsWith('http'))).toBe(true);
	});

	it('dates an event by ISO 8601, to the day on which it ends', () => {
		expect(JSON.parse(written('event', 'gdte-2')).mainEntity).toMatchObject({
			'@type': 'Event',
			startDate: '2023-11-23',
			endDate: '2023-11-27',
			location: { geo: { '@type': 'GeoCoordinates' } }
		});
	});

	it('says by which pages it is reached, in whole addresses', () => {
		expect(JSON.parse(written('partner', 'cl')).breadcrumb).toMatchObject({
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ position: 1, item: 'https://example.org/en/' },
				{ position: 2, name: 'Chile', item: 'https://example.org/en/partner/cl/' }
			]
		});
	});

	it('has no type and no property that schema.org does not know, of any record', () => {
		const faults = kinds.flatMap((kind) =>
			realAtlas()[kind].flatMap(({ id }) => faultsOf(JSON.parse(written(kind, id))))
		);
		expect([...new Set(faults)]).toEqual([]);
	});

	it('cannot end the block that it stands in', () => {
		const name = '</script><script>alert(1)</script>';
		const text = written('partner', 'cl', { name });
		expect(text).not.toContain('<');
		expect(JSON.parse(text).name).toBe(name);
	});
});
