/** What the data page lists is what the files have. */
import { describe, expect, it } from 'vitest';
import { publish } from '../../../../src/lib/server/open-data/publish.ts';
import { downloadsOf } from '../../../../src/routes/[lang=lang]/data/downloads.server.ts';
import { officialCounts } from '../../../../src/routes/[lang=lang]/data/official-counts.server.ts';
import { sourceList } from '../../../../src/routes/[lang=lang]/data/source-list.server.ts';
import { built, files, recordsOf } from './open-data.ts';

const { records } = built;

describe('downloads', () => {
	const listed = downloadsOf(files, records);

	it('link every file there is, with its size', () => {
		const links = listed.flatMap((c) => [...Object.values(c.formats), ...c.lists]);
		const excel = listed.flatMap((c) => c.lists.map((list) => list.excel));
		const paths = [...links.map((l) => l.path), ...excel].sort();
		expect(paths).toEqual(
			[...files.keys()]
				.filter(
					(path) => files.get(path)?.format.match(/json|csv|excel/) && path !== 'datapackage.json'
				)
				.sort()
		);
		for (const { bytes } of links) expect(bytes).toBeGreaterThan(100);
	});

	it('say how many records the file has', () => {
		for (const { name, records: count } of listed) expect(recordsOf(name)).toHaveLength(count);
	});
});

describe.each(['en', 'zh'] as const)('official counts in %s', (lang) => {
	const groups = officialCounts(publish(built).counts, records, lang);
	const rows = groups.flatMap((g) => g.rows);

	it('has every statement once, and names what a programme or mechanism is called', () => {
		expect(rows.map((r) => r.id).sort()).toEqual(records.counts.map((c) => c.id).sort());
		for (const g of groups) expect(g.counts.includes('/'), g.counts).toBe(g.name !== undefined);
	});

	it('explains every row in which ours is another number', () => {
		const agrees = (r: (typeof rows)[number]) =>
			r.ours === null || (r.qualifier === 'more-than' ? r.ours > r.count : r.ours === r.count);
		for (const r of rows) if (!agrees(r)) expect(r.reason, r.id).toBeTruthy();
	});

	it('names a source for each', () => {
		for (const r of rows) expect(r.sources.length, r.id).toBeGreaterThan(0);
	});
});

describe('sources', () => {
	const list = sourceList(records.sources, {}, 'zh');

	it.each(['en', 'zh'] as const)(
		'are all there in %s, by publisher, with what no page states at the end',
		(lang) => {
			const sorted = sourceList(records.sources, {}, lang);
			expect(sorted).toHaveLength(records.sources.length);
			expect(sorted.at(-1)?.id).toBe('commonly-reported');
			const names = sorted.slice(0, -1).map((s) => s.publisher.toLowerCase());
			expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, lang)));
		}
	);

	it('say when their address last answered, where somebody asked', () => {
		const [first, second] = sourceList(records.sources.slice(0, 2), { '0t69': '2026-12-01' }, 'en');
		expect([first, second].map((s) => s?.seen).filter(Boolean)).toEqual(['2026-12-01']);
		expect(list.some((s) => s.seen)).toBe(false);
	});

	it('have the publisher in the language of the page', () => {
		const publishers = new Set(list.map((s) => s.publisher));
		expect(publishers).toContain('路透社，APA转载');
		expect(publishers).not.toContain('Xinhua');
	});

	it('have a title of ours in the language of the page, and a printed one as it is printed', () => {
		const titleOf = (id: string) => list.find((s) => s.id === id);
		expect(titleOf('scio-2')).toMatchObject({
			title: '（2025年外贸情况发布会）',
			titleLang: undefined
		});
		expect(titleOf('027hz-2021-06-17')?.titleLang).toBe('zh-Hans');
		for (const { title } of list) expect(title).not.toMatch(/^\(/);
	});

	it('say in the language of the page what they say', () =>
		expect(list[0]?.says).toBe(records.sources.find((s) => s.id === list[0]?.id)?.says.zh));
});
