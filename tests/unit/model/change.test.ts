import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../src/lib/model/change.ts';

const day = fc.integer({ min: 0, max: 30 });
const anySpan = fc.record({ latest: day, end: fc.option(day) });
const isOn = ({ latest, end }: { latest: number; end: number | null }, d: number) =>
	latest <= d && (end === null || d < end);

describe('what became of a record between two days', () => {
	it.each([
		[{ latest: 5, end: null }, 'kept'],
		[{ latest: 10, end: null }, 'kept'],
		[{ latest: 11, end: null }, 'added'],
		[{ latest: 20, end: null }, 'added'],
		[{ latest: 21, end: null }, undefined],
		[{ latest: 5, end: 20 }, 'ended'],
		[{ latest: 5, end: 21 }, 'kept'],
		[{ latest: 5, end: 10 }, undefined],
		[{ latest: 5, end: 11 }, 'ended'],
		[{ latest: 12, end: 15 }, 'passed'],
		[{ latest: 15, end: 15 }, undefined]
	])('10 → 20: %o is %s', (span, change) => {
		expect(changeBetween(span, 10, 20)).toBe(change);
	});

	it('follows from what is in force on each of the two days and in between', () => {
		fc.assert(
			fc.property(anySpan, day, fc.nat({ max: 30 }), (span, from, length) => {
				const to = from + length;
				const [before, after] = [isOn(span, from), isOn(span, to)];
				const ever = Array.from({ length: length + 1 }, (_, i) => from + i).some((d) =>
					isOn(span, d)
				);
				const expected =
					before && after
						? 'kept'
						: after
							? 'added'
							: before
								? 'ended'
								: ever
									? 'passed'
									: undefined;
				expect(changeBetween(span, from, to)).toBe(expected);
			}),
			{ numRuns: 1000 }
		);
	});
});
