/** What is plotted is what the files say, one kind of period at a time, within the plot. */
import { describe, expect, it } from 'vitest';
import type { AnyMark, Scene } from '../../../src/lib/charts/scene.ts';
import { draw } from '../../../src/lib/figures/draw/index.ts';
import type {
	ChartData,
	ColumnsData,
	Figure,
	CountPeriod
} from '../../../src/lib/figures/figure.ts';
import { readPeriod } from '../../../src/lib/model/period.ts';
import { membersOn } from '../../../src/lib/model/members.ts';
import { inForceOn } from '../../../src/lib/model/status.ts';
import { realData } from '../helpers/atlas.ts';
import { figureNamed, realFigures } from '../helpers/figures.ts';
import { on } from '../helpers/atlas.ts';

const { records, atlas } = realData();
const days = [on('2016-06-01'), on('2020-02-26'), on('2022-12-31'), atlas.asOf];

type Drawn<K extends ChartData['kind']> = Figure & { data: ChartData & { kind: K } };
const ofKind = <K extends ChartData['kind']>(figures: Figure[], kind: K): Drawn<K>[] =>
	figures.filter((f): f is Drawn<K> => f.data?.kind === kind);
const countOn = (runs: readonly CountPeriod[], day: number): number =>
	runs
		.filter((r) => r.from <= day && (r.to === null || day < r.to))
		.reduce((n, r) => n + r.count, 0);

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	const figures = realFigures(lang);
	const drawn = figures.filter((f) => f.data);

	it('every series has one figure, and none is lost', () => {
		const ids = figures.map((f) => f.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id } of records.series) expect(ids).toContain(id);
	});

	it('columns are the values of the file, in the unit of the language', () => {
		for (const { id, data } of ofKind(figures, 'columns')) {
			const series = records.series.find((s) => s.id === id)!;
			for (const { periods } of data.choices)
				for (const { first, last, values } of periods)
					for (const { value, status } of values) {
						const found = series.points.filter((p) => {
							const months = readPeriod(p.period);
							return p.status === status && months.first === first && months.last === last;
						});
						const unit = records.units.find((u) => u.id === series.unit);
						const times = lang === 'zh' ? (unit?.timesInChinese ?? 1) : 1;
						expect(
							found.some((p) => Math.abs(p.value * times - value) < 1e-9),
							`${id} ${first}`
						).toBe(true);
					}
		}
	});

	it('a choice has one kind of period, and each period once', () => {
		const kind = ({ first, last }: ColumnsData['choices'][number]['periods'][number]) =>
			`${first % 12}/${last - first}`;
		for (const { id, data } of ofKind(figures, 'columns'))
			for (const { periods } of data.choices) {
				if (!data.atDates) expect(new Set(periods.map(kind)).size, id).toBe(1);
				expect(new Set(periods.map((p) => p.first)).size, id).toBe(periods.length);
			}
	});

	it('what was settled stands before what was estimated, and the step between is told', () => {
		for (const { data } of ofKind(figures, 'columns'))
			for (const { values, step } of data.choices.flatMap((c) => c.periods)) {
				const [now, ...before] = values;
				if (before.length) expect(now?.status).not.toBe('preliminary');
				const isStep = before.some((v) => v.status === 'preliminary' && v.value !== now?.value);
				if (isStep && !/[>≈]/.test(now!.label + before[0]!.label)) expect(step).toMatch(/^[+−]/);
			}
	});

	it('an estimate stands right beside what replaced it, also of a count at a date', () => {
		for (const { id, data } of ofKind(figures, 'columns'))
			for (const choice of data.choices) {
				const { marks, labels } = draw(data, { day: atlas.asOf, lang, choice: choice.id }).wide;
				const bars = marks.filter((mark) => mark.is === 'bar');
				const pairs = choice.periods.map(({ values }) => bars.splice(0, values.length > 1 ? 2 : 1));
				for (const [i, [now, before]] of pairs.entries()) {
					if (!now || !before) continue;
					const gap = before.x - (now.x + now.width);
					expect(gap, id).toBeGreaterThan(0);
					expect(gap, id).toBeLessThan(3);
					expect(before.width, id).toBeGreaterThan(0);
					const text = choice.periods[i]?.values[1]?.label ?? '';
					const label = labels.find(
						(l) => l.text.startsWith(text) && l.x >= before.x && l.x < before.x + 3
					);
					expect(label?.text, id).toContain(text);
				}
			}
	});

	it('curves count the records', () => {
		const partners = figureNamed(figures, 'silk-road-partners').data;
		if (partners?.kind !== 'steps') throw new Error('no curve');
		for (const day of days)
			expect(partners.curves[0]?.steps.findLast((s) => s.day <= day)?.count ?? 0).toBe(
				inForceOn(atlas.partner, day).length
			);
		const stated = records.counts.filter(
			(c) => c.counts === 'partners' && (!c.scope || c.difference)
		);
		expect(partners.stated.map((s) => s.count).sort()).toEqual(stated.map((c) => c.count).sort());
	});

	it('layers and tiles count the areas', () => {
		const [layers] = ofKind(figures, 'layers');
		const [tiles] = ofKind(figures, 'tiles');
		for (const day of days) {
			const areas = inForceOn(atlas.area, day);
			for (const { batch, runs } of layers!.data.layers)
				expect(countOn(runs, day)).toBe(areas.filter((a) => a.batch === batch).length);
			for (const { code, runs } of tiles!.data.tiles)
				expect(countOn(runs, day), code).toBe(
					areas.filter((a) => a.province === `CN-${code}`).length
				);
		}
	});

	it('every province that ever had an area has a tile', () => {
		const [tiles] = ofKind(figures, 'tiles');
		const codes = tiles!.data.tiles.map((t) => `CN-${t.code}`);
		expect([...new Set(atlas.area.map((a) => a.province))].sort()).toEqual(codes.sort());
	});

	it('the matrix has the status of each partner in each mechanism on the day', () => {
		const [matrix] = ofKind(figures, 'matrix');
		const { mechanisms, partners } = matrix!.data;
		for (const day of days)
			for (const { id, cells } of partners) {
				const country = atlas.partner.find((p) => p.id === id)!.country;
				const now = cells.filter((c) => c.from <= day && (c.to === null || day < c.to));
				for (const [i, { id: of }] of mechanisms.entries()) {
					const member = membersOn(
						atlas.mechanism.find((x) => x.id === of)!,
						day
					).get(country);
					expect(now.filter((c) => c.mechanism === i).map((c) => c.status)).toEqual(
						member?.certain ? [member.status] : []
					);
				}
			}
	});

	it('bars of trade are the partners’ figures in US dollars for a year, the largest first', () => {
		const [ranking] = ofKind(figures, 'ranking');
		const rows = ranking!.data.rows;
		const values = rows.map((r) => r.value);
		expect(values).toEqual(values.toSorted((a, b) => b - a));
		for (const { id, value, partner } of rows) {
			const trade = records.trade.find((t) => t.id === id)!;
			expect(value).toBeCloseTo(trade.value * (lang === 'zh' ? 10 : 1), 9);
			expect(trade.unit).toBe('usd-billion');
			expect(partner).toBeTruthy();
		}
	});

	it('every drawing lies within its plot, on any day', () => {
		const inside = (n: number) => n >= -0.01 && n <= 103;
		const placesOf = (mark: AnyMark): number[] => {
			if (mark.is === 'path') return [];
			if (mark.is === 'line') return [mark.x, mark.y, mark.x2, mark.y2];
			if (mark.is === 'bar') return [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height];
			return [mark.x, mark.y];
		};
		for (const { id, data } of drawn)
			for (const day of days) {
				const { wide, narrow } = draw(data!, { day, lang });
				for (const scene of [wide, narrow].filter((s): s is Scene => s !== undefined)) {
					for (const mark of [...scene.marks, ...scene.labels])
						for (const n of placesOf(mark))
							expect(inside(n), `${id} ${JSON.stringify(mark)}`).toBe(true);
					for (const { name, text } of scene.readouts)
						expect(`${name}${text}`).not.toMatch(/undefined|NaN/);
				}
			}
	});

	it('readouts are in the order in which the arrow keys go', () => {
		for (const { data } of drawn) {
			const { wide } = draw(data!, { day: atlas.asOf, lang });
			const along = wide.nearest === 'y' ? 'y' : 'x';
			if (wide.nearest === 'both' && !wide.time) continue;
			const places = wide.readouts.map((s) => s[along]);
			expect(places).toEqual(places.toSorted((a, b) => a - b));
		}
	});

	it('the axis of goals names each of their years, and no other', () => {
		for (const { data } of drawn) {
			if (data?.kind !== 'goals') continue;
			const { labels } = draw(data, { day: atlas.asOf, lang }).wide;
			const years = [...data.goals, ...data.path, ...data.scale].map(({ year }) => String(year));
			const named = labels
				.filter(({ x, y, only }) => x > 0 && y === 100 && !only)
				.map(({ text }) => text);
			expect(named).toEqual([...new Set(years)].toSorted());
		}
	});
});
