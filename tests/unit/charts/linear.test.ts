import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linear } from '../../../src/lib/charts/linear.ts';

const value = fc.integer({ min: -50_000, max: 50_000 });
const interval = fc.tuple(value, value).filter(([a, b]) => a !== b) as fc.Arbitrary<
	[number, number]
>;

it('is the clamped scaleLinear of d3-scale, there and back', () => {
	fc.assert(
		fc.property(interval, interval, value, (domain, range, v) => {
			const ours = linear(domain, range);
			const theirs = scaleLinear(domain, range).clamp(true);
			expect(ours(v)).toBeCloseTo(theirs(v), 6);
			expect(ours.invert(v)).toBeCloseTo(theirs.invert(v), 6);
		})
	);
});

it('of a domain that is one value goes to the near end', () => {
	expect(linear([3, 3], [10, 20])(3)).toBe(10);
});
