/** The sentence of each figure, worked out again from the records by other means than the build's. */
import { describe, expect, it } from 'vitest';
import { isFinding } from '../../../src/lib/figures/figure.ts';
import { findings } from '../../../src/lib/server/figures/findings.ts';
import { goals } from '../../../src/lib/server/figures/goals.ts';
import { spanOf } from '../../../src/lib/model/compile.ts';
import type { Point, Series, Trade } from '../../../src/lib/model/schema.ts';
import { realData } from '../helpers/atlas.ts';
import { figureNamed, realContext, realFigures } from '../helpers/figures.ts';

const { records, atlas } = realData();
const figures = realFigures('en');
const title = (id: string) => figureNamed(figures, id).title;

const seriesOf = (id: string): Series => records.series.find((s) => s.id === id)!;
const yearsOf = (id: string, line?: string): Point[] =>
	seriesOf(id).points.filter((p) => p.line === line && /^\d{4}$/.test(p.period));
const isSettled = (p: Point) => p.status !== 'preliminary';
const inForce = (start: string, end?: string) => {
	const span = spanOf(start, end);
	return span.latest <= atlas.asOf && (span.end === null || atlas.asOf < span.end);
};
const tally = <T>(all: readonly T[], of: (one: T) => string): [string, number][] => {
	const counts = new Map<string, number>();
	for (const one of all) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
};

describe('the finding', () => {
	it('leads six to ten charts, which fill whole rows of the page', () => {
		const leads = figures.filter(isFinding);
		expect(leads.length).toBeGreaterThanOrEqual(6);
		expect(leads.length).toBeLessThanOrEqual(10);
		expect(leads.filter((f) => !f.data)).toEqual([]);
		const columns = { full: 12, wide: 7, half: 6, side: 5, small: 4 };
		let row = 0;
		for (const { id, size } of leads) {
			row += columns[size];
			expect(row, id).toBeLessThanOrEqual(12);
			row %= 12;
		}
		expect(row).toBe(0);
	});

	it('of partners', () => {
		const spans = records.partners.map((p) => spanOf(p.start, p.end));
		const first = Math.min(...spans.map((s) => s.earliest ?? s.latest));
		const last = Math.max(...spans.map((s) => s.latest));
		const years = Math.ceil((last - first) / 365.2425);
		const stated = records.counts.filter(
			(c) => c.counts === 'partners' && (!c.scope || c.difference)
		);
		const agree = stated.filter((c) => !c.difference).length;
		expect(title('silk-road-partners')).toBe(
			`${spans.length} partner countries in under ${years} years; ${agree} of ${stated.length} stated counts agree with the records`
		);
	});

	it('of areas by batch', () => {
		const [[batch, count] = ['', 0]] = tally(records.areas, (a) => String(a.batch));
		expect(title('pilot-areas')).toMatch(
			new RegExp(
				`^${count} pilot areas in one day: batch ${batch}, of \\w+ \\d{4}, is still the largest$`
			)
		);
	});

	it('of areas by province', () => {
		const now = records.areas.filter((a) => inForce('2000', a.end));
		const provinces = tally(now, (a) => a.province);
		expect(provinces[0]?.[0]).toBe('CN-GD');
		expect(title('areas-by-province')).toBe(
			`Guangdong has ${provinces[0]?.[1]} of the ${now.length} pilot areas; each of the ${provinces.length} provinces has at least one`
		);
	});

	it('of partners and mechanisms', () => {
		const others = records.mechanisms.filter((x) => !['bilateral', 'expo'].includes(x.kind));
		const counts = records.partners.map((p) => ({
			name: p.name.en,
			count: others.filter((x) =>
				x.members.some(
					(member) => member.country === p.country && inForce(member.start, member.end)
				)
			).length
		}));
		const most = Math.max(...counts.map((c) => c.count));
		const [top, ...more] = counts.filter((c) => c.count === most);
		expect(more).toEqual([]);
		expect(title('partners-by-mechanism')).toBe(
			`${counts.filter((c) => c.count).length} of ${counts.length} partners are in other mechanisms too, or have applied; ${top?.name} is in ${most}`
		);
	});

	it('of data-export lists', () => {
		const provinces = (...programmes: string[]) =>
			new Set(records.zones.filter((z) => programmes.includes(z.programme)).map((z) => z.province));
		const zones = provinces('pilot-ftz', 'hainan-ftp');
		const lists = [...provinces('data-export-negative-lists')].filter((p) => zones.has(p));
		expect(title('data-export-lists')).toBe(
			`${lists.length} of the ${zones.size} provinces with a free trade zone have a data-export list`
		);
	});

	it('of trade, which counts partners alone', () => {
		const isPartner = (t: Trade) => records.partners.some((p) => p.country === t.country);
		const isLarge = (t: Trade) => t.unit === 'usd-billion' && t.value > 100;
		const large = records.trade.filter((t) => isPartner(t) && isLarge(t) && t.period.length === 4);
		expect(records.trade.filter((t) => t.country && isLarge(t)).length).toBeGreaterThan(
			large.length
		);
		expect(title('trade')).toBe(
			`${large.length} partners each trade more than 100 billion US dollars a year with China`
		);
	});

	it('of the Belt and Road share', () => {
		const years = yearsOf('bri-share', 'signatories').filter(isSettled);
		const year = years.find((p, i) => years.slice(i).every((q) => q.value > 50))?.period;
		expect(title('bri-share')).toBe(
			`Since ${year}, more than half of China's trade in goods has been with Belt and Road countries`
		);
	});

	it('of cross-border e-commerce, from final to final', () => {
		const finals = yearsOf('cbec-total').filter((p) => p.status === 'final');
		const [from, to] = [finals[0]!, finals.at(-1)!];
		expect(title('cbec-total')).toBe(
			`Cross-border e-commerce has grown from ${from.value} to ${to.value} trillion yuan in ${Number(to.period) - Number(from.period)} years`
		);
	});

	it('of the goals for digital services', () => {
		const goal = seriesOf('dds-share')
			.points.filter((p) => p.status === 'target')
			.at(-1)!;
		const parts = yearsOf('dds-total-cny');
		const both = parts.filter((p) =>
			yearsOf('services-trade-cny').some((w) => w.period === p.period)
		);
		const part = both.at(-1)!;
		const whole = yearsOf('services-trade-cny').findLast((w) => w.period === part.period)!;
		const share = (part.value * 1000 * 100) / whole.value;
		const said = whole.qualifier
			? `less than ${(Math.ceil(share * 10) / 10).toFixed(1)}`
			: share.toFixed(1);
		expect(title('dds-share')).toBe(
			`By ${goal.period}, digital services are to be over ${goal.value} per cent of services trade; in ${part.period} they were ${said} per cent`
		);
	});

	it('of pavilions', () => {
		const now = records.pavilions.filter((p) => inForce(p.start, p.end));
		const halls = now.filter((p) => p.form === 'hall').length;
		expect(title('national-pavilions')).toContain(
			`${now.length} are on record: ${halls} in halls, ${now.length - halls} on platforms`
		);
	});

	it('has no gap left, in either language, and is no mere name', () => {
		for (const lang of ['en', 'zh'] as const) {
			const found = realFigures(lang).filter(isFinding);
			expect(found.map((f) => f.id)).toEqual(figures.filter(isFinding).map((f) => f.id));
			for (const { title, note = '', reading = '' } of found) {
				expect(title + note + reading).not.toMatch(/[{}]|undefined|NaN/);
				expect(title.length).toBeGreaterThan(8);
			}
		}
	});
});

const unit = { id: 'x', name: { en: 'units', zh: '个' }, scale: 1 };
const point = (period: string, value: number, more: Partial<Point> = {}): Point => ({
	period,
	value,
	status: 'final',
	confidence: 'press',
	sources: [],
	...more
});
const read = (points: Point[], limit = 0) => ({ points, unit, lang: 'en' as const, limit });
const preliminary = { status: 'preliminary' as const };

describe('growth is not told', () => {
	it.each([
		['from a preliminary figure to a final one', [point('2020', 1, preliminary), point('2021', 2)]],
		['from a final figure to a preliminary one', [point('2020', 1), point('2021', 2, preliminary)]],
		['from a bound', [point('2020', 1, { qualifier: 'more-than' }), point('2021', 2)]],
		['to a bound', [point('2020', 1), point('2021', 2, { qualifier: 'more-than' })]],
		[
			'from a revision to a final figure',
			[point('2020', 1, { status: 'revised' }), point('2021', 2)]
		],
		['to a target', [point('2020', 1), point('2029', 2, { status: 'target' })]],
		['of what fell', [point('2020', 2), point('2021', 1)]],
		['of one figure', [point('2020', 2)]]
	])('%s', (_, points) => {
		expect(findings.growth(read(points))).toBeUndefined();
	});

	it('past an estimate between two final figures', () => {
		const points = [point('2020', 1), point('2021', 9, preliminary), point('2022', 2)];
		expect(findings.growth(read(points))).toMatchObject({
			fromYear: '2020',
			toYear: '2022',
			years: '2'
		});
	});
});

describe('a limit', () => {
	it('holds since a year only if every settled year after it keeps it', () => {
		const points = [point('2020', 51), point('2021', 49), point('2022', 52), point('2023', 53)];
		expect(findings.above(read(points, 50))).toEqual({ year: '2022' });
		expect(findings.above(read([...points, point('2024', 50)], 50))).toBeUndefined();
		expect(findings.above(read([...points, point('2024', 10, preliminary)], 50))).toEqual({
			year: '2022'
		});
	});
});

describe('what it takes to reach a goal', () => {
	const { data } = goals(realContext('en'));

	it('from a bound is told as a bound, and never as more than it is', () => {
		const [before, goal] = [data.path.at(-1)!, data.goals[0]!];
		const pace = (goal.value - before.value) / (goal.year - before.year);
		const [, told] = /(\d+(?:\.\d+)?) points/.exec(goal.pace ?? '') ?? [];
		expect(Number(told)).toBeLessThanOrEqual(pace);
		expect(goal.pace).toMatch(before.label.startsWith('<') ? /^more than/ : /^\d/);
	});
});
