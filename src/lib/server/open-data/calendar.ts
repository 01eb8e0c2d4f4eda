/**
 * `/data/events.*.ics`: the events as an iCalendar (RFC 5545), all-day. A known day is that day and a gathering its days; what is
 * known by the month or the year alone spans all of it and says so in its title, so that no day is made up.
 */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { formatEdtf, isApproximate, isUncertain } from '../../i18n/dates.ts';
import { readEdtf } from '../../model/edtf.ts';
import type { Edition, Event, Lang } from '../../model/schema.ts';
import { m } from '../../paraglide/messages.js';
import { isoDay, type Day } from '../../time/day.ts';
import { recordPath } from '../../url/paths.ts';

const dateOf = (day: Day): Date => new Date(isoDay(day));

/** @param siteUrl where the site is served; calendars know no relative addresses, so without it events link nowhere */
export function eventCalendar(
	events: readonly Event[],
	{ asOf }: Edition,
	lang: Lang,
	siteUrl?: string
): string {
	const calendar = ical({
		name: m.data_calendar_title({}, { locale: lang }),
		prodId: { company: 'Silk Road E-commerce Map', product: 'events', language: lang },
		method: ICalCalendarMethod.PUBLISH
	});
	for (const event of events) {
		const { earliest, latest, uncertain } = readEdtf(event.date);
		// "By a day" has no first day that a calendar could show.
		if (earliest === null || latest === null) continue;
		calendar.createEvent({
			id: `${event.id}@silk-road-ecommerce-map`,
			summary: titleOf(event, lang),
			description: event.summary[lang],
			start: dateOf(earliest),
			// The end of an all-day event is the day after its last one.
			end: dateOf(latest + 1),
			allDay: true,
			// The day of the edition: a build of the same data gives the same file.
			stamp: new Date(asOf),
			status: uncertain ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
			transparency: ICalEventTransparency.TRANSPARENT,
			...(event.place && { location: locationOf(event.place, lang) }),
			...(siteUrl && { url: siteUrl + recordPath(lang, 'event', event.id) })
		});
	}
	return calendar.toString();
}

const isExact = (date: string): boolean =>
	!isUncertain(date) &&
	!isApproximate(date) &&
	date.split('/').every((part) => part.length === 'YYYY-MM-DD'.length);

function titleOf({ name, date }: Event, lang: Lang): string {
	if (isExact(date)) return name[lang];
	const inputs = { name: name[lang], date: formatEdtf(date, lang) };
	return isUncertain(date)
		? m.data_calendar_unconfirmed(inputs, { locale: lang })
		: m.data_calendar_inexact(inputs, { locale: lang });
}

const locationOf = ({ name, at }: NonNullable<Event['place']>, lang: Lang) => ({
	title: name[lang],
	geo: { lat: at.lat, lon: at.lon }
});
