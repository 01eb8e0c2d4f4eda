/** What the clock says of a day, and of the time between two days. */
import { languages } from '../i18n/lang.ts';
import { formatDay } from '../i18n/dates.ts';
import { joinNames } from '../i18n/join.ts';
import type { Atlas, Item } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import type { Counts } from '../model/status.ts';
import { m } from '../paraglide/messages.js';
import type { Comparison } from '../model/comparison.ts';
import { isoDay, type Day } from '../time/day.ts';

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

/** `30 September 2025: 36 partners, 178 areas; since 25 December 2019: 14 partners joined, 122 areas added, 3 revoked` */
export const spokenComparison = (comparison: Comparison, lang: Lang): string =>
	m.clock_spoken({
		day: formatDay(comparison.to, lang),
		partners: m.count_partners({ count: comparison.kinds.partner.after }),
		areas: m.count_areas({ count: comparison.kinds.area.after })
	}) +
	m.clock_spoken_since({
		day: formatDay(comparison.from, lang),
		changes: changesText(comparison, lang)
	});

/** `2019-12-25 → 2025-09-30: 14 partners joined, 122 areas added, 3 revoked` */
export const changesSentence = (comparison: Comparison, lang: Lang): string =>
	m.changes_sentence({
		from: lang === 'zh' ? formatDay(comparison.from, lang) : isoDay(comparison.from),
		to: lang === 'zh' ? formatDay(comparison.to, lang) : isoDay(comparison.to),
		changes: changesText(comparison, lang)
	});

/** `14 partners joined, 122 areas added, 3 revoked`: what the two curves of the clock show. */
export function changesText({ kinds: { partner, area } }: Comparison, lang: Lang): string {
	const revoked = area.added.length ? m.areas_revoked : m.areas_revoked_only;
	const parts = [
		{ say: m.partners_joined, items: partner.added },
		{ say: m.partners_ended, items: partner.ended },
		{ say: m.areas_added, items: area.added },
		{ say: revoked, items: area.ended }
	]
		.filter(({ items }) => items.length)
		.map(({ say, items }) => say({ count: items.length }));
	return parts.length ? parts.join(languages[lang].signs.comma) : m.changes_none();
}
