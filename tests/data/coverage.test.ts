/** What the atlas promises to hold: every fact of the founding articles, the series, both sides of what disagrees. */
import { describe, expect, it } from 'vitest';
import { familyOf } from '../../src/lib/model/series.ts';
import type { Series } from '../../src/lib/model/schema.ts';
import { realData } from '../unit/helpers/atlas.ts';

const { coverage, series, trade, contradictions, units, sources } = realData().records;

const whereIs = (id: string) => coverage.find((fact) => fact.id === id)?.where;

function seriesOf(id: string): Series {
	const found = series.find((s) => s.id === id);
	if (!found) throw new Error(`There is no series ${id}.`);
	return found;
}

/** Value by status of one period. */
const figures = (id: string, period: string): Record<string, number> =>
	Object.fromEntries(
		seriesOf(id)
			.points.filter((p) => p.period === period)
			.map((p) => [p.status, p.value])
	);

describe('the facts of the founding articles', () => {
	it('are 134, of which most are in the atlas', () => {
		const out = coverage.filter((fact) => fact.where.kind === 'left-out');
		const ids = Array.from({ length: 134 }, (_, i) => `f${String(i + 1).padStart(3, '0')}`);
		expect(coverage.map(({ id }) => id)).toEqual(ids);
		expect(out).toHaveLength(22);
	});

	it('are left out for a reason that is told', () => {
		for (const { id, where } of coverage)
			if (where.kind === 'left-out')
				expect(where.reason?.en.length, `${id} says why`).toBeGreaterThan(15);
	});

	it.each([
		['the twelve experiences of the pilot zone', 'f006', 'zone/srec-shanghai'],
		['the five international standards of Zhejiang', 'f007', 'event/zhejiang-standards'],
		['the ASEAN sales of Guangxi', 'f008', 'event/guangxi-asean-goods'],
		['the training standards of Guangxi', 'f009', 'event/guangxi-training-standards'],
		['the RCEP service centre of Shenzhen', 'f010', 'event/shenzhen-rcep-centre'],
		['Yiwu', 'f017', 'event/yiwu-ai'],
		['industrial belts', 'f094', 'event/zhejiang-industrial-belts'],
		['agreements counted', 'f073', 'series/digital-rules-agreements'],
		['the second expo', 'f064', 'event/gdte-2'],
		['a guest country of the expo', 'f071', 'mechanism/gdte'],
		['the target for 2029', 'f108', 'series/dds-share'],
		['the target for 2035', 'f109', 'series/dds-share'],
		['national pavilions', 'f004', 'count/pavilions-2025-09-25']
	])('have %s', (_, id, ref) => {
		expect(whereIs(id)?.refs).toContain(ref);
	});
});

describe('the series', () => {
	it('hold every point', () => {
		expect(series.length).toBeGreaterThanOrEqual(32);
		expect(series.flatMap((s) => s.points).length).toBeGreaterThanOrEqual(152);
	});

	it('keep a figure beside the one that replaced it', () => {
		expect(figures('cbec-total', '2020')).toEqual({ preliminary: 1.69, revised: 1.62 });
		expect(figures('cbec-total', '2022')).toEqual({ preliminary: 2.11, final: 2.1 });
		expect(figures('cbec-total', '2024-01/2024-06')).toEqual({ preliminary: 1.22, final: 1.25 });
		expect(figures('cbec-total', '2025')).toEqual({ preliminary: 2.75, final: 2.84 });
	});

	it('call no number of exhibitors final that was announced before an expo opened', () => {
		const { points } = seriesOf('gdte');
		const announced = points.filter((p) => p.note?.en.includes('before its opening'));
		expect(announced.length).toBeGreaterThan(3);
		expect(new Set(announced.map((p) => p.status))).toEqual(new Set(['preliminary']));
	});

	it('have targets and forecasts in the years to come only', () => {
		const ahead = series.flatMap((s) => s.points.filter((p) => familyOf(p) !== 'settled'));
		const years = ahead
			.filter((p) => p.status === 'target' || p.status === 'forecast')
			.map((p) => p.period);
		expect(years.sort()).toEqual(['2025', '2029', '2032', '2035']);
	});

	it('say of every point worked out here from what it was', () => {
		const silent = series.flatMap((s) => s.points.filter((p) => p.derived && !p.note));
		expect(silent).toEqual([]);
	});

	it('use every unit', () => {
		const used = new Set([
			...series.flatMap((s) => [s.unit, ...(s.lines ?? []).map((l) => l.unit)]),
			...trade.map((t) => t.unit)
		]);
		expect(units.map((u) => u.id).filter((id) => !used.has(id))).toEqual([]);
	});
});

describe('trade', () => {
	it('is with 29 countries and three regions, each with its reporter', () => {
		expect(trade.filter((t) => t.country)).toHaveLength(29);
		expect(trade.filter((t) => t.region)).toHaveLength(3);
	});
});

describe('contradictions', () => {
	it('are told with what each side says, what is shown and why', () => {
		expect(contradictions.length).toBeGreaterThanOrEqual(13);
		for (const { id, sides } of contradictions)
			expect(new Set(sides.map((s) => s.says.en)).size, id).toBe(sides.length);
	});
});

describe('sources', () => {
	it('have an address, or say why there is none', () => {
		const without = sources
			.filter((s) => !s.url && s.copy !== 'quoted' && !s.seenOn)
			.map((s) => s.id);
		expect(without.sort()).toEqual([
			'china-youth-daily-2023-11',
			'commonly-reported',
			'economic-daily-2023-11',
			'economic-daily-2025-09',
			'expert-panel-2026-02',
			// A page of a list that has moved on.
			'jdcorporateblog-2022-01',
			'outlook-new-era-2025-09-30'
		]);
	});
});
