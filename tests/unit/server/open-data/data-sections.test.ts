/** The parts of the data page and of the figures page that are made of the collections. */
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../src/routes/[lang=lang]/data/coverage.server.ts';
import { contradictionsOf } from '../../../../src/routes/[lang=lang]/data/contradictions.server.ts';
import { countChart } from '../../../../src/routes/[lang=lang]/data/count-chart.server.ts';
import { releasesOf } from '../../../../src/routes/[lang=lang]/data/changelog.server.ts';
import { figuresIn } from '../../../../src/routes/[lang=lang]/figures/figures.server.ts';
import { tradeGroups } from '../../../../src/routes/[lang=lang]/figures/trade.server.ts';
import { publish } from '../../../../src/lib/server/open-data/publish.ts';
import { built } from './open-data.ts';

const { records, atlas } = built;

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

	it('every series has a chart with all its points, and names the first and the latest', () => {
		const figures = figuresIn(records, lang);
		expect(figures.map((f) => f.id)).toEqual(records.series.map((s) => s.id));
		for (const { chart, rows, latest, id } of figures) {
			expect(chart.strips.flatMap((s) => s.marks)).toHaveLength(rows.length);
			const marks = chart.strips.flatMap((s) => s.marks);
			expect(marks.find((m) => m.point === latest)?.label, id).toBeTruthy();
		}
	});
});

describe('official counts on the curve', () => {
	it.each(['partners', 'areas'] as const)(
		'of %s have every statement that can be compared',
		(kind) => {
			const { points } = countChart(kind, publish(built).counts, atlas, 'en');
			const stated = records.counts.filter((c) => c.counts === kind && (!c.scope || c.difference));
			expect(points.map((p) => p.id)).toEqual(stated.map((c) => c.id));
			for (const p of points) {
				if (p.agreement === 'agrees') expect(p.y, p.id).toBe(p.oursY);
				if (p.agreement === 'differs') expect(p.reason, p.id).toBeTruthy();
				for (const at of [p.x, p.y, p.oursY]) {
					expect(at).toBeGreaterThanOrEqual(0);
					expect(at).toBeLessThanOrEqual(100);
				}
			}
		}
	);
});

describe('trade', () => {
	const groups = tradeGroups(records, 'en');

	it('has every figure once', () =>
		expect(groups.flatMap((g) => g.rows.map((r) => r.id)).sort()).toEqual(
			records.trade.map((t) => t.id).sort()
		));

	it('has bars only among figures of one reporter, one period and one unit', () => {
		for (const group of groups) {
			const own = group.rows.map((r) => records.trade.find((t) => t.id === r.id));
			const kinds = new Set(own.map((t) => `${t?.reporter.en}|${t?.period}|${t?.unit}`));
			if (group.rows.some((r) => r.share !== undefined)) expect(kinds.size).toBe(1);
			else expect(group.reporter).toBeUndefined();
		}
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
