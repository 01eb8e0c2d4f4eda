import { describe, expect, it } from 'vitest';
import { countsCsv, noUse, readCounts, withSession, withStop } from '$lib/kiosk/counts.ts';
import { isOpen } from '$lib/kiosk/opening.ts';
import { FRAME_TIMEOUT, RESTARTS, Watchdog } from '$lib/kiosk/watchdog.ts';

describe('opening hours', () => {
	/** Local time; 2026-11-02 is a Monday. */
	const at = (day: number, time: string) => new Date(`2026-11-0${day}T${time}:00`);
	it('without any are always', () => {
		expect(isOpen([], at(2, '03:00'))).toBe(true);
	});
	it('begin at the first minute and end before the last', () => {
		const hours = [{ from: '09:00', to: '18:00' }];
		expect(['08:59', '09:00', '17:59', '18:00'].map((time) => isOpen(hours, at(2, time)))).toEqual([
			false,
			true,
			true,
			false
		]);
	});
	it('may be of some days, and go past midnight', () => {
		const hours = [{ days: ['mon'] as const, from: '20:00', to: '02:00' }];
		expect(isOpen(hours, at(2, '21:00'))).toBe(true);
		expect(isOpen(hours, at(3, '01:30'))).toBe(true);
		expect(isOpen(hours, at(3, '21:00'))).toBe(false);
		expect(isOpen(hours, at(2, '01:30'))).toBe(false);
	});
	it('may go on to midnight', () => {
		expect(isOpen([{ from: '10:00', to: '24:00' }], at(2, '23:59'))).toBe(true);
	});
});

describe('counts', () => {
	const day = '2026-11-05';
	it('sum sessions, languages, hours and stops, and survive being stored', () => {
		let counts = withSession(noUse(day), 'zh', 9);
		counts = withStop(withStop(withSession(counts, 'en', 9), '/partner/cl/'), '/partner/cl/');
		expect(counts).toMatchObject({
			sessions: 2,
			languages: { zh: 1, en: 1 },
			stops: { '/partner/cl/': 2 }
		});
		expect(counts.hours[9]).toBe(2);
		expect(readCounts(JSON.stringify(counts))).toEqual(counts);
		expect(countsCsv(counts)).toContain('stop,/partner/cl/,2');
	});
	it.each([null, '', '{}', 'null', '[1', '{"since":"2026-01-01","sessions":1}'])(
		'begin anew where the storage holds %s',
		(stored) => expect(readCounts(stored)).toBeUndefined()
	);
});

describe('the watchdog', () => {
	it('restarts after 20 s without a frame, three times an hour, then gives up', () => {
		let now = 0;
		const dog = new Watchdog(() => now);
		const later = (ms: number) => {
			now += ms;
			return dog.check();
		};
		expect(later(FRAME_TIMEOUT - 1)).toBe('fine');
		for (let i = 0; i < RESTARTS; i++) expect(later(FRAME_TIMEOUT)).toBe('restart');
		expect(later(FRAME_TIMEOUT)).toBe('give-up');
	});
	it('is content while frames come', () => {
		let now = 0;
		const dog = new Watchdog(() => now);
		for (let i = 0; i < 100; i++) {
			now += 5000;
			dog.frame();
			expect(dog.check()).toBe('fine');
		}
	});
	it('forgets restarts after an hour', () => {
		let now = 0;
		const dog = new Watchdog(() => now);
		for (let i = 0; i < 20; i++) {
			now += 1_300_000;
			expect(dog.check()).toBe('restart');
		}
	});
});
