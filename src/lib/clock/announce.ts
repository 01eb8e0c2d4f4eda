/** What the clock says of a day. */
import { formatDay } from '../i18n/dates.ts';
import { joinNames } from '../i18n/join.ts';
import type { Atlas, Item } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import type { Counts } from '../model/status.ts';
import { m } from '../paraglide/messages.js';
import type { Day } from '../time/day.ts';

/** More names than this are only counted. */
const NAMES = 4;

/** Partners and areas that came into force on the day. */
export const newOn = (atlas: Atlas, day: Day): Item[] => [
	...atlas.partner.filter((p) => p.span.latest === day),
	...atlas.area.filter((a) => a.span.latest === day)
];

/** `31 May 2025: 34 partners, 178 areas; new: Bangladesh` */
export function spokenDay(atlas: Atlas, day: Day, counts: Counts, lang: Lang): string {
	const base = m.clock_spoken({
		day: formatDay(day, lang),
		partners: m.count_partners({ count: counts.partner }),
		areas: m.count_areas({ count: counts.area })
	});
	const fresh = newOn(atlas, day);
	if (!fresh.length) return base;
	const names = fresh.slice(0, NAMES).map((item) => item.name[lang]);
	const rest = fresh.length - names.length;
	return (
		base +
		m.clock_spoken_new({
			names: joinNames(rest ? [...names, m.and_more({ count: rest })] : names, lang)
		})
	);
}
