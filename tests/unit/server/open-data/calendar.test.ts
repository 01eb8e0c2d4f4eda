/** The calendar, read by another library than the one that writes it. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { langs } from '../../../../src/lib/i18n/lang.ts';
import type { Event } from '../../../../src/lib/model/schema.ts';
import { eventCalendar } from '../../../../src/lib/server/open-data/calendar.ts';
import { built, recordsOf, textOf } from './open-data.ts';

const { edition, records } = built;

const read = (text: string): ICAL.Event[] =>
	new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((c) => new ICAL.Event(c));

const daysOf = (e: ICAL.Event): string[] => [String(e.startDate), String(e.endDate)];

/** A real event with another date. */
function on(date: string): ICAL.Event[] {
	const [event] = records.events;
	return read(eventCalendar([{ ...(event as Event), date }], edition, 'en'));
}

describe.each(langs)('events.%s.ics', (lang) => {
	const text = textOf(`events.${lang}.ics`);
	const events = read(text);

	it('has every event once, with the name and the days that the JSON has', () => {
		const published = recordsOf('events');
		expect(events.map((e) => e.uid)).toEqual(
			published.map((r) => `${r['id']}@silk-road-ecommerce-map`)
		);
		events.forEach((event, i) => {
			const record = published[i] ?? {};
			expect(event.summary).toContain((record['name'] as Record<string, string>)[lang]);
			expect(event.startDate.isDate).toBe(true);
			expect(String(event.startDate)).toBe(record['earliest']);
		});
	});

	it('says so in the title where no day is known, and nowhere else', () => {
		const marked = events.filter((e) =>
			/no day known|具体日期不详|unconfirmed|未证实/.test(e.summary)
		);
		const inexact = records.events.filter((e) => !/^\d{4}-\d{2}-\d{2}(\/|$)/.test(e.date));
		expect(inexact.length).toBeGreaterThan(20);
		expect(marked.map((e) => e.uid.split('@')[0])).toEqual(inexact.map((e) => e.id));
	});

	it('has lines of at most 75 octets that end with CRLF', () => {
		for (const line of text.split('\r\n')) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(line).not.toContain('\n');
		}
	});
});

describe('the days of an event', () => {
	it.each([
		['2023-11-23', '2023-11-23', '2023-11-24'],
		['2023-11-23/2023-11-27', '2023-11-23', '2023-11-28'],
		['2024-02', '2024-02-01', '2024-03-01'],
		['2022', '2022-01-01', '2023-01-01']
	])('%s: from %s, ending before %s', (date, start, end) =>
		expect(on(date).map(daysOf)).toEqual([[start, end]])
	);

	it('what has no first day is left out', () => expect(on('../2023-10-10')).toEqual([]));

	it('a date that no page confirms is tentative', () =>
		expect(
			on('2017-11-12?').map((e) => [e.component.getFirstPropertyValue('status'), e.summary])
		).toEqual([['TENTATIVE', expect.stringMatching(/unconfirmed\)$/)]]));
});

it('links to the page of the event where the site’s address is known, and nowhere otherwise', () => {
	const text = eventCalendar(records.events, edition, 'zh', 'https://example.org/map');
	const urls = read(text).map((e) => e.component.getFirstPropertyValue('url'));
	expect(urls).toEqual(records.events.map((e) => `https://example.org/map/zh/event/${e.id}/`));
	expect(textOf('events.zh.ics')).not.toMatch(/^URL/m);
});
