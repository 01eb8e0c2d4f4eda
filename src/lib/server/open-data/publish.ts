/** Records as edited → records as published. */
import { z } from 'zod';
import { isUncertain } from '../../i18n/dates.ts';
import type { Span } from '../../model/atlas.ts';
import { ourCount } from '../../model/checks/counts.ts';
import { areaFacts, countsFrom, spanOf } from '../../model/compile.ts';
import type { CollectionName, Confidence, OfficialCount } from '../../model/schema.ts';
import { inBoth } from '../../model/wording.ts';
import { isoDay, type Day } from '../../time/day.ts';
import type { Built } from '../read/built.ts';
import { covering, figuresOf } from './figures.ts';
import { schemas, type Published } from './schemas.ts';

const iso = (day: Day | null): string | null => (day === null ? null : isoDay(day));

const bracket = ({ earliest, latest }: Span, edtf: string) => ({
	earliest: iso(earliest),
	latest: isoDay(latest),
	unconfirmed: isUncertain(edtf)
});

/** The dates of a record that lasts, resolved to days. */
function dated<T extends { start: string; end?: string | undefined }>(record: T) {
	const span = spanOf(record.start, record.end);
	return {
		...record,
		...bracket(span, record.start),
		inForceFrom: isoDay(span.latest),
		inForceBefore: iso(span.end)
	};
}

interface Rest {
	confidence: Confidence;
	sources: string[];
}

/** Facts inside a record, resting on the record's own sources and confidence where they have none. */
const rested = <T extends Partial<Rest>>(facts: T[] | undefined, { confidence, sources }: Rest) =>
	facts?.map((f) => ({
		...f,
		confidence: f.confidence ?? confidence,
		sources: f.sources ?? sources
	}));

export function publish({ records, atlas }: Built): Published {
	const spans = new Map(atlas.event.map((e) => [e.id, e.span]));
	const all: { [K in CollectionName]: z.input<(typeof schemas)[K]>[] } = {
		...records,
		partners: records.partners.map((r) => ({ ...dated(r), timeline: rested(r.timeline, r) })),
		mechanisms: records.mechanisms.map((r) => ({
			...dated(r),
			members: r.members.map((m) => ({ ...dated(m), sources: m.sources ?? r.sources })),
			timeline: rested(r.timeline, r)
		})),
		programmes: records.programmes.map((r) => ({
			...r,
			...(r.start === undefined
				? { earliest: null, latest: null, unconfirmed: false }
				: bracket(spanOf(r.start, undefined), r.start))
		})),
		zones: records.zones.map((r) => ({
			...dated(r),
			measures: r.measures?.map((m) => ({ ...m, sources: m.sources ?? r.sources })),
			timeline: rested(r.timeline, r)
		})),
		batches: records.batches.map(dated),
		areas: records.areas.map((r) => {
			const { start, confidence, sources } = areaFacts(r, records.batches);
			return dated({ ...r, start, confidence, sources });
		}),
		pavilions: records.pavilions.map(dated),
		events: records.events.map((r) => {
			const span = spans.get(r.id);
			if (!span) throw new Error(`event ${r.id} is not in the atlas: run data:build.`);
			return { ...r, ...bracket(span, r.date) };
		}),
		sources: records.sources.map((r) => ({
			...r,
			title: inBoth(r.title),
			publisher: inBoth(r.publisher)
		})),
		counts: records.counts.map((r) => {
			const day = countsFrom(r.date);
			return {
				...r,
				day: isoDay(day),
				ours: comparable(r) ? ourCount(atlas, r.counts, day) : null
			};
		}),
		series: records.series.map(figuresOf),
		trade: records.trade.map((r) => ({ ...r, ...covering(r) }))
	};
	// Parsing brings the keys into the order of the schema and fails where a record is not as promised.
	const parsed = Object.entries(schemas).map(([name, schema]) => [
		name,
		z.array(schema).parse(all[name as CollectionName])
	]);
	return Object.fromEntries(parsed) as Published;
}

/** A statement about something narrower or wider than the atlas counts has no count of ours beside it. */
const comparable = (count: OfficialCount): boolean =>
	count.scope === undefined || count.difference !== undefined;
