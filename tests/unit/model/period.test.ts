import { describe, expect, it } from 'vitest';
import { readPeriod, samePeriod, yearBefore } from '../../../src/lib/model/period.ts';

describe('a period', () => {
	it.each([
		['2025', 2025 * 12, 2025 * 12 + 11],
		['2025-04', 2025 * 12 + 3, 2025 * 12 + 3],
		['2025-01/2025-06', 2025 * 12, 2025 * 12 + 5],
		['2024-12/2025-02', 2024 * 12 + 11, 2025 * 12 + 1]
	])('%s is its months', (period, first, last) => {
		expect(readPeriod(period)).toEqual({ first, last });
	});

	it('has the same months a year before', () => {
		const before = yearBefore(readPeriod('2025-01/2025-06'));
		expect(samePeriod(before, readPeriod('2024-01/2024-06'))).toBe(true);
		expect(samePeriod(before, readPeriod('2024'))).toBe(false);
	});

	it('is a year or its twelve months, however it is written', () => {
		expect(readPeriod('2025-01/2025-12')).toEqual(readPeriod('2025'));
	});
});
