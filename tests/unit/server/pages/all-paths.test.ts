import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { langs } from '../../../../src/lib/i18n/lang.ts';
import { kinds } from '../../../../src/lib/model/kinds.ts';
import { allPaths, sitemap } from '../../../../src/lib/server/pages/all-paths.ts';
import { realAtlas } from '../../helpers/atlas.ts';

const atlas = realAtlas();
const tours = [{ id: 'a-tour', steps: [{ id: 'first' }, { id: 'second' }] }] as never;
const paths = allPaths({ atlas, tours, figures: ['a-figure'] });

describe('the paths that a search engine is to know', () => {
	it('are every record, figure, tour and stop in each language, once', () => {
		const records = kinds.reduce((sum, kind) => sum + atlas[kind].length, 0);
		expect(paths).toHaveLength(langs.length * (9 + records + 1 + 3));
		expect(new Set(paths).size).toBe(paths.length);
		expect(paths).toEqual(
			expect.arrayContaining([
				'/en/',
				'/zh/partner/cl/',
				'/en/tour/a-tour/second/',
				'/zh/figures/a-figure/'
			])
		);
	});

	it('stand in the sitemap with the site before them', () => {
		const { urlset } = new XMLParser().parse(
			sitemap(paths, 'https://example.org/map', '2026-11-21')
		) as { urlset: { url: { loc: string; lastmod: string }[] } };
		expect(urlset.url).toHaveLength(paths.length);
		expect(urlset.url[0]).toEqual({ loc: 'https://example.org/map/en/', lastmod: '2026-11-21' });
	});
});
