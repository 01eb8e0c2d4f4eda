import { describe, expect, it } from 'vitest';
import { langs } from '../../../../src/lib/i18n/lang.ts';
import { kinds, type Kind } from '../../../../src/lib/model/kinds.ts';
import { areaFacts } from '../../../../src/lib/model/compile.ts';
import { proofKey, type FactTerm, type RecordPage } from '../../../../src/lib/model/record-page.ts';
import type { Lang } from '../../../../src/lib/model/schema.ts';
import { flagOf } from '../../../../src/lib/server/pages/flags.ts';
import { pageIds, recordPage } from '../../../../src/lib/server/pages/record-page.ts';
import { realAtlas, realData } from '../../helpers/atlas.ts';

const { records } = realData();

function pageOf(kind: Kind, id: string, lang: Lang = 'en'): RecordPage {
	const page = recordPage(records, kind, id, lang);
	if (!page) throw new Error(`There is no page of ${kind}/${id}.`);
	return page;
}
const fact = (page: RecordPage, term: FactTerm) => page.facts.find((f) => f.term === term);

const pages = langs.flatMap((lang) =>
	kinds.flatMap((kind) => pageIds(records, kind).map((id) => pageOf(kind, id, lang)))
);

/** Every text anywhere in a value, with the path to it. */
function texts(value: unknown, path: string): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe('every record in both languages', () => {
	it('has a page', () => {
		const total = kinds.reduce((sum, kind) => sum + realAtlas()[kind].length, 0);
		expect(pages).toHaveLength(2 * total);
	});

	it('rests on at least one source, and cites only sources that its page lists', () => {
		for (const page of pages) {
			expect(page.rests.length, page.id).toBeGreaterThan(0);
			const cited = [page.rests, ...page.facts.map((f) => f.sources)]
				.concat(page.measures.map((x) => x.sources))
				.concat(page.timeline.map((x) => x.sources))
				.concat(page.trade.map((x) => x.sources))
				.concat(Object.values(page.proofs).map((x) => x.sources));
			const listed = page.sources.map((_, index) => index);
			expect([...new Set(cited.flat())].sort((a, b) => a - b)).toEqual(listed);
		}
	});

	it('every value that is known has a source', () => {
		for (const page of pages)
			for (const { term, value, sources } of page.facts)
				expect(sources.length > 0, `${page.id} ${term}`).toBe(value !== null);
	});

	it('has no empty text', () => {
		for (const page of pages)
			for (const [path, text] of texts(page, page.id)) expect(text.trim(), path).not.toBe('');
	});

	it('is small', () => {
		for (const page of pages) expect(JSON.stringify(page).length, page.id).toBeLessThan(16_000);
	});
});

describe('one record', () => {
	it('is in the language asked for, with its name in the other', () => {
		expect(pageOf('partner', 'cl', 'zh')).toMatchObject({
			name: '智利',
			otherNames: [{ lang: 'en', name: 'Chile' }]
		});
	});

	it('gives its confidence to what rests on its own sources, and not to what has sources of its own', () => {
		const ended = records.areas.find((a) => a.end && a.endSources);
		if (!ended) throw new Error('No area has ended.');
		const { sources } = areaFacts(ended, records.batches);
		// One list in memory for both, as an alias in a YAML file makes it.
		const areas = records.areas.map((a) => (a === ended ? { ...a, endSources: sources } : a));
		const page = recordPage({ ...records, areas }, 'area', ended.id, 'en');
		expect(page && fact(page, 'start')?.confidence).toBe(page?.confidence);
		expect(page && fact(page, 'end')?.confidence).toBeUndefined();
	});

	it('that does not exist has no page', () => {
		expect(recordPage(records, 'partner', 'xx', 'en')).toBeUndefined();
	});

	it('is found by an earlier id, and answers with the present one', () => {
		const renamed = records.partners.map((r) => (r.id === 'cl' ? { ...r, aliases: ['chile'] } : r));
		const moved = { ...records, partners: renamed };
		expect(recordPage(moved, 'partner', 'chile', 'en')?.id).toBe('cl');
		expect(pageIds(moved, 'partner')).toContain('chile');
	});

	it('says what was looked for and not found', () => {
		const page = pageOf('partner', 'ke');
		expect(fact(page, 'instrument')?.value).toBeNull();
		expect(fact(page, 'signatories')?.value).toBeNull();
	});

	it('says from which day it counts where its date does not', () => {
		expect(fact(pageOf('partner', 'cl'), 'signed')).toMatchObject({
			value: { date: '2016-11?' },
			countedFrom: realAtlas().partner[0]?.span.latest
		});
		expect(fact(pageOf('partner', 'nz'), 'signed')).not.toHaveProperty('countedFrom');
	});

	it('an area has the facts of its batch and knows what took its place', () => {
		const hangzhou = pageOf('area', 'hangzhou');
		expect(fact(hangzhou, 'document')).toMatchObject({
			value: { text: '国函〔2015〕44号' },
			unconfirmed: true
		});
		const successor = { links: [{ ref: 'area/hainan-island', name: 'Hainan (whole island)' }] };
		expect(fact(pageOf('area', 'haikou'), 'replacedBy')?.value).toEqual(successor);
		expect(fact(pageOf('area', 'hainan-island'), 'replaces')?.value).toMatchObject({
			links: [{ ref: 'area/haikou' }, { ref: 'area/sanya' }]
		});
	});

	it('explains the word for what it is, in its own programme where that has one', () => {
		expect(pageOf('area', 'hangzhou').words['sort']?.meaning).toContain('official English name');
		expect(pageOf('partner', 'sg').words['instrument']?.id).toBe('memorandum');
		const zone = pageOf('zone', 'srec-shanghai').words['sort'];
		expect(zone).toMatchObject({
			id: 'cooperation-pilot-zone',
			otherTerms: [{ term: '“丝路电商”合作先行区' }]
		});
	});

	it('explains the terms of its own facts only, and finds each of them', () => {
		const words = (kind: Kind, id: string) => Object.keys(pageOf(kind, id).words).sort();
		expect(words('area', 'hangzhou')).toEqual(['reply', 'sort']);
		expect(words('partner', 'sg')).toEqual(['instrument', 'sort']);
		expect(words('pavilion', 'pav-my-jd')).toEqual(['silkRoad', 'sort']);
	});

	it('a membership has the same proof on the page of the country and of the mechanism', () => {
		const key = proofKey('depa', { country: 'CL', status: 'in-force', start: '2021-11-23' });
		const titles = (page: RecordPage) =>
			page.proofs[key]?.sources.map((index) => page.sources[index]?.title);
		expect(titles(pageOf('partner', 'cl'))?.length).toBeGreaterThan(0);
		expect(titles(pageOf('partner', 'cl'))).toEqual(titles(pageOf('mechanism', 'depa')));
	});

	it('a date of its own has its confidence, and that of the record where it states none', () => {
		const trusted = (kind: 'zone' | 'mechanism', id: string) =>
			new Set(pageOf(kind, id).timeline.map((entry) => entry.confidence));
		expect(pageOf('zone', 'srec-central-area').confidence).toBe('press');
		expect(trusted('zone', 'srec-central-area')).toEqual(new Set(['official']));
		expect(pageOf('mechanism', 'rcep').confidence).toBe('press');
		expect(trusted('mechanism', 'rcep')).toEqual(new Set(['press', 'secondary', 'unverified']));
	});

	it('a fact shows how far its own sources can be trusted, and nothing where nobody weighed them', () => {
		const trust = (page: RecordPage, term: FactTerm) => fact(page, term)?.confidence;
		expect(trust(pageOf('partner', 'cl'), 'signed')).toBe('secondary');
		expect(trust(pageOf('partner', 'pk'), 'signatories')).toBeUndefined();
		expect(trust(pageOf('area', 'jiaozuo'), 'start')).toBe('unverified');
		expect(trust(pageOf('area', 'jiaozuo'), 'reply')).toBe('secondary');
		expect(trust(pageOf('area', 'haikou'), 'end')).toBeUndefined();
	});

	it('a zone names its programme and who is in charge of it', () => {
		const page = pageOf('zone', 'srec-shanghai');
		expect(fact(page, 'authority')?.value).toMatchObject({
			text: expect.stringMatching(/State Council/)
		});
		expect(page.measures.length).toBeGreaterThan(10);
	});
});

it('every partner has a flag', async () => {
	for (const { country } of records.partners)
		expect(await flagOf(country), country).toMatch(/^data:image\/svg\+xml,%3Csvg/);
	expect(await flagOf('XX')).toBeUndefined();
});
