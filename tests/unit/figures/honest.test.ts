/** What figures must not do: compare what is not comparable, or keep quiet where sources disagree. */
import { describe, expect, it } from 'vitest';
import { draw } from '../../../src/lib/figures/draw/index.ts';
import { looks } from '../../../src/lib/figures/looks.ts';
import { formatMonths } from '../../../src/lib/i18n/figures.ts';
import { readPeriod } from '../../../src/lib/model/period.ts';
import type { Point, Series } from '../../../src/lib/model/schema.ts';
import { growth, segments } from '../../../src/lib/model/series.ts';
import { findings } from '../../../src/lib/server/figures/findings.ts';
import { unitOfLine } from '../../../src/lib/server/figures/figure-context.ts';
import { realData } from '../helpers/atlas.ts';
import { realContext, realFigures } from '../helpers/figures.ts';

const { records } = realData();
const figures = realFigures('en');

const pairsOf = (points: readonly Point[]): [Point, Point][] =>
	points.flatMap((from) => points.map((to): [Point, Point] => [from, to]));
const months = ({ period }: Point): string => {
	const { first, last } = readPeriod(period);
	return `${first % 12}+${last - first}`;
};

/** Why two figures of one series cannot be a growth. */
const forbidden: Record<string, (from: Point, to: Point) => boolean> = {
	'a final figure and one of another status': (a, b) => a.status !== b.status,
	'two lines': (a, b) => a.line !== b.line,
	'a bound': (a, b) => [a, b].some((p) => p.qualifier === 'more-than'),
	'other months of the year': (a, b) => months(a) !== months(b),
	'an earlier figure': (a, b) => readPeriod(a.period).last >= readPeriod(b.period).last
};

describe('no growth is worked out between', () => {
	it.each(Object.entries(forbidden))('%s, in any series', (_, isForbidden) => {
		const tried = records.series.flatMap(({ points }) =>
			pairsOf(points).filter(([from, to]) => isForbidden(from, to))
		);
		expect(tried.length).toBeGreaterThan(0);
		expect(tried.filter(([from, to]) => growth(from, to) !== undefined)).toEqual([]);
	});

	it('any two figures but of one line, one status and the same months', () => {
		const told = records.series.flatMap(({ points }) =>
			pairsOf(points).filter(([from, to]) => growth(from, to) !== undefined)
		);
		expect(told.length).toBeGreaterThan(0);
		for (const pair of told)
			for (const [why, isForbidden] of Object.entries(forbidden))
				expect(isForbidden(...pair), why).toBe(false);
	});
});

describe('a finding of growth', () => {
	const context = realContext('en');
	const linesOf = ({ lines }: Series) => lines?.map((line) => line.id) ?? [undefined];

	it('of any series is that of its first and its latest final year', () => {
		for (const series of records.series)
			for (const line of linesOf(series)) {
				const points = series.points.filter((p) => p.line === line && /^\d{4}$/.test(p.period));
				const final = points.filter((p) => p.status === 'final');
				const unit = unitOfLine(context, series, line);
				const facts = findings.growth({ points, unit, lang: 'en', limit: 0 });
				if (!facts) continue;
				expect([facts['fromYear'], facts['toYear']], series.id).toEqual([
					final[0]?.period,
					final.at(-1)?.period
				]);
				expect(growth(final[0]!, final.at(-1)!), series.id).toBeGreaterThan(0);
			}
	});

	it('does not lead over what no line may join', () => {
		for (const series of records.series)
			for (const { points } of segments(series))
				for (const [from, to] of pairsOf(points))
					if (from.status === to.status && growth(from, to) !== undefined)
						expect(months(from), series.id).toBe(months(to));
	});
});

describe('a change of definition', () => {
	const turns = records.series.flatMap(({ id, lines = [], points }) =>
		lines.flatMap(({ id: line, follows }) => {
			const of = (which: string | undefined) => points.filter((p) => p.line === which);
			return follows ? [{ id, follows, now: of(line), former: of(follows.line) }] : [];
		})
	);

	it('is drawn as a break between the columns, with the sentence that says why', () => {
		expect(turns.length).toBeGreaterThan(0);
		for (const { id, follows, former } of turns) {
			const data = figures.find((f) => f.id === id)?.data;
			if (data?.kind !== 'columns') throw new Error(`${id} has no columns.`);
			const broken = data.choices.filter((choice) => choice.break);
			expect(broken.length, id).toBeGreaterThan(0);
			for (const choice of broken) {
				const { wide, says } = draw(data, { day: 0, lang: 'en', choice: choice.id });
				const rule = wide.marks.find(({ look }) => look === looks.breakRule);
				if (rule?.is !== 'line') throw new Error(`${id} has no break.`);
				expect(says).toBe(follows.why.en);
				expect(wide.key.map(({ shape }) => shape)).toContain('break');
				const periods = former.map(({ period }) => formatMonths(period, 'en'));
				for (const { name, x, text } of wide.readouts) {
					expect(x < rule.x, name).toBe(periods.includes(name));
					expect(text.endsWith('of another definition'), name).toBe(x < rule.x);
				}
			}
		}
	});

	it('leaves no growth from one side to the other', () => {
		for (const { former, now } of turns)
			for (const from of former)
				for (const to of now) expect(growth(from, to), to.period).toBeUndefined();
	});
});

const matrix = figures.find((f) => f.data?.kind === 'matrix')?.data;
const mechanisms = matrix?.kind === 'matrix' ? matrix.mechanisms.map(({ id }) => id) : [];
/** Records that are plotted themselves: what is about them is about a figure. */
const isPlotted = (ref: string): boolean =>
	/^(series|trade|batch)\/|^count\/(partners|areas|pavilions|data-export)|^zone\/(del|ftz)-/.test(
		ref
	) || mechanisms.includes(ref.replace('mechanism/', ''));

describe('where sources disagree', () => {
	const touching = records.contradictions.filter(({ about }) => about?.some(isPlotted));

	it('about what is plotted, it stands beside the chart', () => {
		expect(touching.length).toBeGreaterThan(10);
		const beside = new Set(figures.flatMap((f) => f.disputes.map((d) => d.id)));
		expect(touching.map(({ id }) => id).filter((id) => !beside.has(id))).toEqual([]);
	});

	it('about a series, it stands beside that series', () => {
		for (const { id, about } of touching)
			for (const ref of about ?? []) {
				const [kind, of = ''] = ref.split('/');
				if (kind !== 'series') continue;
				const disputes = figures.find((f) => f.id === of)?.disputes.map((d) => d.id);
				expect(disputes, ref).toContain(id);
			}
	});

	it('about nothing plotted, it stands beside no chart', () => {
		const others = new Set(
			records.contradictions.filter((c) => !touching.includes(c)).map(({ id }) => id)
		);
		expect(figures.flatMap((f) => f.disputes).filter(({ id }) => others.has(id))).toEqual([]);
	});
});

describe('who says so', () => {
	it('are as many in every language', () => {
		const counted = (lang: 'en' | 'zh') =>
			realFigures(lang).map(
				({ id, sources }) => `${id} ${/\d+ publishers|\d+家/.exec(sources) ?? ''}`
			);
		const numbers = (texts: string[]) => texts.map((text) => text.replace(/ publishers|家/, ''));
		expect(numbers(counted('zh'))).toEqual(numbers(counted('en')));
	});
});
