/** The parts of the data page that are made of the collections. */
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../src/routes/[lang=lang]/data/coverage.server.ts';
import { contradictionsOf } from '../../../../src/routes/[lang=lang]/data/contradictions.server.ts';
import { releasesOf } from '../../../../src/routes/[lang=lang]/data/changelog.server.ts';
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
