/** The small charts in the panels of records: drawn from the same records, readable in the colours of the page, small in bytes. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { recordChart } from '../../../src/lib/server/figures/record-chart.ts';
import { inForceOn } from '../../../src/lib/model/status.ts';
import { on, realData } from '../helpers/atlas.ts';
import { realContext } from '../helpers/figures.ts';

const { records, atlas } = realData();

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	const context = realContext(lang);
	const chartOf = (kind: 'partner' | 'area' | 'mechanism' | 'event', id: string) =>
		recordChart(kind, id, context);

	it('a partner stands among the partners of which a year in dollars is known, and no other has one', () => {
		for (const { id, country } of records.partners) {
			const own = records.trade.filter(
				(t) => t.country === country && t.unit === 'usd-billion' && /^\d{4}$/.test(t.period)
			);
			const chart = chartOf('partner', id);
			expect(chart !== undefined, id).toBe(own.length > 0);
			expect(chart?.said ?? []).toEqual([]);
		}
	});

	it('an area has the areas of its province over time', () => {
		for (const id of ['hangzhou', 'suzhou', 'shenzhen']) {
			const area = atlas.area.find((a) => a.id === id)!;
			const chart = chartOf('area', id)!;
			for (const day of [on('2018-12-31'), on('2022-12-31'), atlas.asOf]) {
				const count = inForceOn(atlas.area, day).filter((a) => a.province === area.province).length;
				expect(chart.said.findLast((s) => s.day <= day)?.text).toMatch(
					new RegExp(`(^|\\D)${count}(\\D|$)`)
				);
			}
		}
	});

	it('an area with few neighbours has none, and neither has an event', () => {
		expect(chartOf('area', 'beijing')).toBeUndefined();
		expect(chartOf('event', 'gdte-1')).toBeUndefined();
	});

	it('the expo has its editions, and no other mechanism has any', () => {
		const exhibitors = records.series
			.find((s) => s.id === 'gdte')!
			.points.filter((p) => p.line === 'exhibitors');
		const chart = chartOf('mechanism', 'gdte')!;
		expect(chart.said).toHaveLength(new Set(exhibitors.map((p) => p.period)).size);
		const others = records.mechanisms.filter(({ id }) => id !== 'gdte');
		expect(others.filter(({ id }) => chartOf('mechanism', id))).toEqual([]);
	});

	it('an edition of the expo is told from the day on which it opens', () => {
		const { said } = chartOf('mechanism', 'gdte')!;
		const opened = atlas.event.filter(({ id }) => /^gdte-\d$/.test(id)).map((e) => e.span.latest);
		expect(opened.length).toBeGreaterThan(3);
		expect(said.map(({ day }) => day)).toEqual(opened);
	});

	it('every drawing is sound SVG in the colours of the page, of few bytes, with its day in the plot', () => {
		const all = [
			...records.partners.map((p) => chartOf('partner', p.id)),
			...records.areas.map((a) => chartOf('area', a.id)),
			chartOf('mechanism', 'gdte')
		].filter((chart) => chart !== undefined);
		expect(all.length).toBeGreaterThan(100);
		for (const { svg, label, time, plot } of all) {
			expect(XMLValidator.validate(svg)).toBe(true);
			expect(svg).not.toMatch(/NaN|undefined|#[0-9a-f]{6}/);
			expect(svg.length, label).toBeLessThan(8000);
			expect(label).not.toMatch(/undefined|\{/);
			expect(plot.top).toBeLessThan(plot.bottom);
			if (time) {
				expect(time.from).toBeLessThan(time.to);
				expect(time.to).toBeLessThanOrEqual(100);
			}
		}
	});

	it('every word of a drawing is within it', () => {
		const parser = new XMLParser({ ignoreAttributes: false });
		const { svg } = parser.parse(chartOf('partner', 'rw')!.svg) as {
			svg: { text: { '@_x': string; '#text': string }[] };
		};
		expect(svg.text.map((t) => String(t['#text'])).join()).toContain(
			lang === 'en' ? 'Rwanda' : '卢旺达'
		);
	});
});
