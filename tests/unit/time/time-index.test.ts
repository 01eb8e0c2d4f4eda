import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALWAYS, NEVER, TimeIndex, type Change } from '../../../src/lib/time/time-index.ts';

interface Interval {
	start: number;
	end: number;
}

const day = fc.integer({ min: -30, max: 30 });
/** Few days for many spans, so that starts and ends often fall on the same one; some spans are empty, some turned round. */
const anySpan: fc.Arbitrary<Interval> = fc.record({
	start: fc.oneof({ weight: 6, arbitrary: day }, fc.constant(ALWAYS)),
	end: fc.oneof({ weight: 4, arbitrary: day }, fc.constant(NEVER))
});
const anySpans = fc.array(anySpan, { maxLength: 40 });
const anyDay = fc.integer({ min: -35, max: 35 });
const anyWalk = fc.array(anyDay, { minLength: 1, maxLength: 30 });

const indexOf = (spans: Interval[]) =>
	new TimeIndex(
		spans.map((s) => s.start),
		spans.map((s) => s.end)
	);
const openOn = (spans: Interval[], d: number): number[] =>
	spans.flatMap(({ start, end }, i) => (start <= d && d < end ? [i] : []));
/** As plain lists, which `toEqual` compares by content. */
const lists = ({ entered, left }: Change) => ({ entered: [...entered], left: [...left] });
const nothing = { entered: [], left: [] };
const ascending = (list: Iterable<number>) => [...list].sort((a, b) => a - b);

describe('a span', () => {
	const index = indexOf([
		{ start: 10, end: 20 },
		{ start: ALWAYS, end: 15 },
		{ start: 12, end: NEVER },
		{ start: 14, end: 14 },
		{ start: 18, end: 11 }
	]);

	it('is open from its start up to the day before its end', () => {
		expect([9, 10, 19, 20].map((d) => index.isOpen(0, d))).toEqual([false, true, true, false]);
	});

	it('may have been open always, or never end', () => {
		expect([-99999, 14, 15].map((d) => index.isOpen(1, d))).toEqual([true, true, false]);
		expect([11, 12, 99999].map((d) => index.isOpen(2, d))).toEqual([false, true, true]);
	});

	it('is never open where it ends before it begins', () => {
		for (let d = 0; d < 30; d++)
			expect([index.isOpen(3, d), index.isOpen(4, d)]).toEqual([false, false]);
	});

	it('that does not exist is not open', () => {
		expect(index.size).toBe(5);
		expect(index.isOpen(5, 12)).toBe(false);
		expect(index.isOpen(-1, 12)).toBe(false);
	});
});

describe('the count', () => {
	it('is that of going through all spans, on any day', () => {
		fc.assert(
			fc.property(anySpans, anyDay, (spans, d) => {
				const index = indexOf(spans);
				expect(index.count(d)).toBe(openOn(spans, d).length);
				expect(ascending(spans.keys()).filter((i) => index.isOpen(i, d))).toEqual(openOn(spans, d));
			}),
			{ numRuns: 500 }
		);
	});

	it('is 0 without spans', () => {
		expect(indexOf([]).count(0)).toBe(0);
		expect(lists(indexOf([]).cursor().seek(0))).toEqual(nothing);
	});
});

describe('a cursor', () => {
	it('tells at first everything that is open', () => {
		fc.assert(
			fc.property(anySpans, anyDay, (spans, d) => {
				const { entered, left } = indexOf(spans).cursor().seek(d);
				expect(ascending(entered)).toEqual(openOn(spans, d));
				expect([...left]).toEqual([]);
			})
		);
	});

	it('keeps what is open right on any walk forward and back, telling net changes only', () => {
		fc.assert(
			fc.property(anySpans, anyWalk, (spans, walk) => {
				const cursor = indexOf(spans).cursor();
				const open = new Set<number>();
				for (const d of walk) {
					const { entered, left } = cursor.seek(d);
					for (const i of left) expect(open.delete(i), `${i} left without being open`).toBe(true);
					for (const i of entered) {
						expect([...left], `${i} left and entered in one step`).not.toContain(i);
						expect(open.has(i), `${i} entered twice`).toBe(false);
						open.add(i);
					}
					expect(ascending(open)).toEqual(openOn(spans, d));
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('tells nothing while it stays, and nothing of a span passed over whole', () => {
		const cursor = indexOf([{ start: 10, end: 20 }]).cursor();
		cursor.seek(5);
		expect(lists(cursor.seek(5))).toEqual(nothing);
		expect(lists(cursor.seek(25))).toEqual(nothing);
		expect(lists(cursor.seek(5))).toEqual(nothing);
	});

	it('has a place of its own', () => {
		const index = indexOf([{ start: 10, end: 20 }]);
		const [a, b] = [index.cursor(), index.cursor()];
		expect([...a.seek(15).entered]).toEqual([0]);
		expect([...b.seek(15).entered]).toEqual([0]);
		expect([...a.seek(20).left]).toEqual([0]);
		expect(lists(b.seek(12))).toEqual(nothing);
	});

	it('agrees with the count over a hundred thousand spans', () => {
		const spans = Array.from({ length: 100_000 }, (_, i) => ({
			start: (i * 7919) % 10_007,
			end: ((i * 7919) % 10_007) + ((i * 104_729) % 3001)
		}));
		const index = indexOf(spans);
		const cursor = index.cursor();
		let open = 0;
		for (const d of [0, 5000, 5001, 4990, 12_000, 3, 9999]) {
			const { entered, left } = cursor.seek(d);
			open += entered.length - left.length;
			expect(open).toBe(index.count(d));
			expect(open).toBe(openOn(spans, d).length);
		}
	});
});

it('spans that lie millennia apart are counted and walked as any others', () => {
	const spans = [
		{ start: -700_000, end: -600_000 },
		{ start: ALWAYS, end: 40 },
		{ start: 20, end: NEVER }
	];
	const index = indexOf(spans);
	for (const d of [-700_001, -700_000, -600_000, 0, 20, 40, 900_000])
		expect(index.count(d)).toBe(openOn(spans, d).length);
	const cursor = index.cursor();
	expect(ascending(cursor.seek(-650_000).entered)).toEqual([0, 1]);
	expect(lists(cursor.seek(900_000))).toEqual({ entered: [2], left: [0, 1] });
});

describe('what is passed between two days', () => {
	it('began, or ended, after the one and up to the other, if it ever was open', () => {
		fc.assert(
			fc.property(anySpans, anyDay, fc.nat({ max: 40 }), (spans, from, length) => {
				const to = from + length;
				const { started, ended } = indexOf(spans).passed(from, to);
				const where = (test: (s: Interval) => boolean) =>
					spans.flatMap((s, i) => (s.start < s.end && test(s) ? [i] : []));
				expect(ascending(started)).toEqual(where((s) => from < s.start && s.start <= to));
				expect(ascending(ended)).toEqual(where((s) => from < s.end && s.end <= to));
			}),
			{ numRuns: 500 }
		);
	});

	it('comes in the order of the days', () => {
		const { started } = indexOf([
			{ start: 9, end: 20 },
			{ start: 3, end: NEVER },
			{ start: 5, end: 30 }
		]).passed(0, 10);
		expect([...started]).toEqual([1, 2, 0]);
	});
});
