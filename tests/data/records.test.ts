/** The real data: nothing wrong with it, everything in it, and its counts those that were officially stated. */
import { describe, expect, it } from 'vitest';
import { formatEdtf, formatPeriod } from '../../src/lib/i18n/dates.ts';
import { langs } from '../../src/lib/i18n/lang.ts';
import { describeProblem } from '../../src/lib/model/checks/index.ts';
import { ourCount } from '../../src/lib/model/checks/counts.ts';
import { countsFrom } from '../../src/lib/model/compile.ts';
import { countsOn } from '../../src/lib/model/status.ts';
import { kinds } from '../../src/lib/model/kinds.ts';
import { freshData, on } from '../unit/helpers/atlas.ts';

const { records, problems, atlas } = await freshData();

/** Every value under some keys, however deep. */
function valuesOf(value: unknown, keys: ReadonlySet<string>): string[] {
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, v]) =>
		keys.has(key) && typeof v === 'string' ? [v] : valuesOf(v, keys)
	);
}

describe('the data', () => {
	it('have no problem', () => {
		expect(problems.map(describeProblem)).toEqual([]);
	});

	it('hold every record', () => {
		expect(atlas.partner).toHaveLength(36);
		expect(atlas.area).toHaveLength(181);
		expect(atlas.zone.length).toBeGreaterThanOrEqual(127);
		expect(atlas.pavilion.length).toBeGreaterThanOrEqual(92);
		expect(atlas.mechanism.length).toBeGreaterThanOrEqual(16);
		expect(atlas.event.length).toBeGreaterThanOrEqual(77);
	});

	it('hold eight batches, of which three areas have ended', () => {
		expect(records.batches.map((b) => b.count)).toEqual([1, 12, 22, 24, 46, 27, 33, 16]);
		const ended = atlas.area.filter((a) => a.span.end !== null).map((a) => a.id);
		expect(ended.sort()).toEqual(['alashankou', 'haikou', 'sanya']);
	});

	it('name something different by every name of a kind', () => {
		for (const kind of kinds)
			for (const lang of langs) {
				const names = atlas[kind].map((item) => item.name[lang]);
				expect(
					names.filter((name, i) => names.indexOf(name) !== i),
					`${kind} ${lang}`
				).toEqual([]);
			}
	});

	it('come into force no later than the day they were checked', () => {
		const late = kinds.flatMap((kind) =>
			atlas[kind].filter((item) => item.span.latest > atlas.asOf)
		);
		expect(late.map((item) => item.id)).toEqual([]);
	});

	it('have an event for every partner whose day is known', () => {
		const told = new Set(atlas.event.flatMap((e) => e.about));
		const dated = atlas.partner.filter((p) => /^\d{4}-\d{2}-\d{2}$/.test(p.start));
		expect(dated.length).toBeGreaterThan(10);
		expect(dated.filter((p) => !told.has(`partner/${p.id}`)).map((p) => p.id)).toEqual([]);
	});

	it('have dates that can be put into words in both languages', () => {
		const keys = new Set(['date', 'start', 'end', 'candidate', 'replied', 'published']);
		const dates = [...new Set(valuesOf(records, keys))];
		expect(dates.length).toBeGreaterThan(300);
		for (const date of dates)
			for (const lang of langs)
				for (const words of [formatEdtf(date, lang), formatPeriod(date, lang, 'short')])
					expect(words, date).not.toMatch(/NaN|undefined|\.\.|[?~%]/);
	});
});

describe('counts on the official days', () => {
	it('of partners', () => {
		expect(countsOn(atlas, on('2020-02-26')).partner).toBe(22);
		expect(countsOn(atlas, on('2023-11-23')).partner).toBeGreaterThanOrEqual(30);
		expect(countsOn(atlas, on('2025-09-30')).partner).toBe(36);
	});

	it('of areas', () => {
		expect(countsOn(atlas, on('2020-06-01')).area).toBe(105);
		expect(countsOn(atlas, on('2023-11-23')).area).toBe(165);
		expect(countsOn(atlas, atlas.asOf).area).toBe(178);
	});

	it.each(records.counts.map((c) => [c.id, c] as const))('%s', (_, c) => {
		const ours = ourCount(atlas, c.counts, countsFrom(c.date));
		if (c.difference) {
			expect(ours).toBe(c.difference.ours);
			expect(c.difference.reason.en.length, 'the reason is told').toBeGreaterThan(20);
		} else if (!c.scope) {
			if (c.qualifier === 'more-than') expect(ours).toBeGreaterThan(c.count);
			else expect(ours).toBe(c.count);
		}
	});
});
