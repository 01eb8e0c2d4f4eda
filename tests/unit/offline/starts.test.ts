import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	firstStarts,
	isOnTrial,
	isRolledBack,
	readStarts,
	RETRY_AFTER,
	serving,
	started,
	startFailed,
	type Starts
} from '$lib/offline/starts.ts';

const fresh = firstStarts('2', '1');

describe('a new version', () => {
	it('that starts is trusted for good', () => {
		const proven = started(fresh);
		expect(serving(startFailed(proven, 1000), 2000)).toBe('2');
		expect(isOnTrial(proven, 0)).toBe(false);
	});
	it('that does not start gives way to the one before, for a day', () => {
		const failed = startFailed(fresh, 1000);
		expect(serving(failed, 1000)).toBe('1');
		expect(serving(failed, 1000 + RETRY_AFTER - 1)).toBe('1');
		expect(serving(failed, 1000 + RETRY_AFTER)).toBe('2');
		expect(isOnTrial(failed, 1000 + RETRY_AFTER)).toBe(true);
	});
	it('is tried again at once where the clock was set back by years', () => {
		expect(isRolledBack(startFailed(fresh, 1e12), 0)).toBe(false);
	});
	it('without a version before it is all there is', () => {
		const only = startFailed(firstStarts('1', null), 1000);
		expect(serving(only, 1000)).toBe('1');
		expect(isOnTrial(only, 0)).toBe(false);
	});
	it('loses its trust to no sequence, whatever the clock does', () => {
		const fails = fc.array(fc.integer().map((now) => (s: Starts) => startFailed(s, now)));
		fc.assert(
			fc.property(fails, fails, fc.integer(), (before, after, now) => {
				const told = started(before.reduce((s, to) => to(s), fresh));
				const end = after.reduce((s, to) => to(s), told);
				expect(serving(end, now)).toBe('2');
			})
		);
	});
});

it.each([undefined, null, 'text', 7, {}, { version: 7 }])(
	'what is no record is none: %o',
	(value) => expect(readStarts(value)).toBeUndefined()
);
