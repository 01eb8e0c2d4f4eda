/** The records of which a day had heard: what began later, was stated later or is about a later period is left out. */
import { spanOf } from '$lib/model/compile.ts';
import { readPeriod } from '$lib/model/period.ts';
import type { Records } from '$lib/model/schema.ts';
import { calendar, type Day } from '$lib/time/day.ts';

export function upTo(records: Records, day: Day): Records {
	const { year, month } = calendar(day);
	const lastMonth = year * 12 + month - 1;
	const hasBegun = ({ start }: { start: string }) => spanOf(start, undefined).latest <= day;
	const isOver = ({ period }: { period: string }) => readPeriod(period).last <= lastMonth;
	const series = records.series.map((one) => ({
		...one,
		points: one.points.filter((p) => p.status === 'target' || isOver(p))
	}));
	const batches = records.batches.filter(hasBegun);
	const numbers = new Set(batches.map((batch) => batch.number));
	return {
		...records,
		batches,
		series: series.filter(({ points }) => points.length > 0),
		areas: records.areas.filter((area) => numbers.has(area.batch)),
		partners: records.partners.filter(hasBegun),
		zones: records.zones.filter(hasBegun),
		pavilions: records.pavilions.filter(hasBegun),
		mechanisms: records.mechanisms.map((one) => ({
			...one,
			members: one.members.filter(hasBegun)
		})),
		trade: records.trade.filter(isOver),
		counts: records.counts.filter(({ date }) => spanOf(date, undefined).latest <= day)
	};
}
