/** The parts of the data page that are made of the collections. */
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../src/routes/[lang=lang]/data/coverage.server.ts';
import { contradictionsOf } from '../../../../src/routes/[lang=lang]/data/contradictions.server.ts';
import { releasesOf } from '../../../../src/routes/[lang=lang]/data/changelog.server.ts';
import { publish } from '../../../../src/lib/server/open-data/publish.ts';
import { confidenceCounts } from '../../../../src/routes/[lang=lang]/data/confidence-counts.server.ts';
import { questionGroups } from '../../../../src/routes/[lang=lang]/data/open-questions.server.ts';
import { built } from './open-data.ts';

const { records } = built;

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	const coverage = coverageOf(records, lang);

	it('every fact of the articles stands somewhere, or says why it does not', () => {
		expect(coverage.rows).toHaveLength(134);
		expect(coverage.tally.reduce((sum, t) => sum + t.count, 0)).toBe(134);
		for (const row of coverage.rows) {
			if (row.kind === 'left-out') expect(row.reason, row.id).toBeTruthy();
			else expect(row.links.length, row.id).toBeGreaterThan(0);
			expect(row.articles.length, row.id).toBeGreaterThan(0);
		}
	});

	it('every reference has a name', () => {
		const contradictions = contradictionsOf(records, lang);
		expect(contradictions).toHaveLength(records.contradictions.length);
		const links = [...coverage.rows, ...contradictions].flatMap((x) =>
			'links' in x ? x.links : x.about
		);
		for (const link of links) expect(link.name.trim(), link.ref).not.toBe('');
	});
});

describe('what the data do not know', () => {
	it.each(['en', 'zh'] as const)(
		'has a name, a detail and a key of its own for each, in %s',
		(lang) => {
			for (const { kind, rows } of questionGroups(records, built.atlas.asOf, lang)) {
				for (const { link, detail } of rows)
					expect([link.name.trim(), detail.trim()], link.ref).not.toContain('');
				expect(new Set(rows.map((r) => r.key)).size, kind).toBe(rows.length);
			}
		}
	);

	it('tells with each partner without a confirmed day when it was last looked for', () => {
		const unconfirmed = questionGroups(records, built.atlas.asOf, 'en')[0];
		const partners = unconfirmed?.rows.filter(({ link }) => link.ref.startsWith('partner/')) ?? [];
		for (const { link, searched } of partners) expect(searched?.found, link.ref).toBeTruthy();
	});
});

describe('facts by confidence', () => {
	it('are counted in records and inside them', () => {
		const { partners, areas } = publish(built);
		const counts = confidenceCounts({ partners, areas } as ReturnType<typeof publish>);
		const inside = partners.flatMap((p) => p.timeline ?? []).length;
		const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
		expect(total).toBe(partners.length + areas.length + inside);
	});
});

describe('the changelog', () => {
	it('is read in the form in which it is written', () => {
		const text =
			'# Changes\n\nHow it is written.\n\n## 2026.12.0 (2026-12-20)\n\n### partners\n\n- Added: `cl`\n- Changed: `nz` (start)\n\n## 2026.11.0 (2026-11-21)\n\nFirst release.\n';
		expect(releasesOf(text)).toEqual([
			{
				title: '2026.12.0 (2026-12-20)',
				parts: [{ title: 'partners', lines: ['Added: cl', 'Changed: nz (start)'] }]
			},
			{ title: '2026.11.0 (2026-11-21)', parts: [{ lines: ['First release.'] }] }
		]);
	});
});
