import { describe, expect, it } from 'vitest';
import { setId, sourceSets } from '../../../src/lib/panels/source-sets.ts';
import { recordPage } from '../../../src/lib/server/pages/record-page.ts';
import { realData } from '../helpers/atlas.ts';

describe('the sets of sources of a page', () => {
	it('are each there once, and every fact finds its own', () => {
		const page = recordPage(realData().records, 'mechanism', 'rcep', 'en');
		if (!page) throw new Error('There is no page of RCEP.');
		const ids = sourceSets(page).map(setId);
		expect(new Set(ids).size).toBe(ids.length);
		const wanted = [...page.facts, ...page.timeline, ...Object.values(page.proofs)]
			.map((x) => x.sources)
			.filter((cited) => cited.length);
		expect(ids).toEqual(expect.arrayContaining(wanted.map(setId)));
	});
});
