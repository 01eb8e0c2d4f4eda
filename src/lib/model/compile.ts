/** Records as edited → the atlas that the browser gets. Expects records without problems (see `checks/`). */
import { calendar, dayOf, type Day } from '../time/day.ts';
import type { Atlas, Item, Ref, Span } from './atlas.ts';
import type { Kind } from './kinds.ts';
import { drawCurves } from '../charts/clock-curves.ts';
import { readEdtf } from './edtf.ts';
import type { Area, Batch, Confidence, Edition, Records, Text } from './schema.ts';
import { inBoth } from './wording.ts';

/** A start (and an end) in EDTF as day numbers. */
export function spanOf(start: string, end: string | undefined): Span {
	const s = readEdtf(start);
	if (s.latest === null) throw new Error(`"${start}" has no last possible day.`);
	const e = end === undefined ? null : readEdtf(end).latest;
	return { earliest: s.earliest, latest: s.latest, end: e };
}

/** Start, confidence and sources of an area: its own, or else those of its batch. */
export function areaFacts(area: Area, batches: Batch[]) {
	const batch = batches.find((b) => b.number === area.batch);
	if (!batch) throw new Error(`area ${area.id} names batch ${area.batch}, which does not exist.`);
	return {
		batch,
		start: area.start ?? batch.start,
		confidence: area.confidence ?? batch.confidence,
		sources: area.sources ?? batch.sources
	};
}

interface Dated {
	id: string;
	name: Text;
	start: string;
	end?: string | undefined;
	confidence: Confidence;
}

const item = <K extends Kind>(kind: K, r: Dated): Item & { kind: K } => ({
	kind,
	id: r.id,
	name: r.name,
	start: r.start,
	...(r.end === undefined ? {} : { end: r.end }),
	span: spanOf(r.start, r.end),
	confidence: r.confidence
});

/** Sorted by the day from which they count, then by id: the order of the list, of "1 of 36" and of the keyboard. */
const byDate = <T extends Item>(items: T[]): T[] =>
	items.sort((a, b) => a.span.latest - b.span.latest || (a.id < b.id ? -1 : 1));

export function compile(records: Records, edition: Edition): Atlas {
	const at = (p: { lon: number; lat: number }): [number, number] => [p.lon, p.lat];
	const partner = byDate(
		records.partners.map((r) => ({ ...item('partner', r), country: r.country }))
	);
	const mechanism = byDate(
		records.mechanisms.map((r) => ({
			...item('mechanism', r),
			short: r.short,
			form: r.kind,
			members: r.members.map((m) => ({
				country: m.country,
				status: m.status,
				start: m.start,
				span: spanOf(m.start, m.end),
				confidence: m.confidence
			}))
		}))
	);
	const zone = byDate(
		records.zones.map((r) => ({
			...item('zone', r),
			programme: r.programme,
			province: r.province,
			at: at(r.place),
			approximate: r.place.precision === 'approximate',
			gb: r.gb ?? []
		}))
	);
	const area = byDate(
		records.areas.map((r) => ({
			...item('area', { ...r, ...areaFacts(r, records.batches) }),
			batch: r.batch,
			province: r.province,
			at: at(r.place),
			gb: r.gb
		}))
	);
	const pavilion = byDate(
		records.pavilions.map((r) => ({
			...item('pavilion', r),
			...(r.country ? { country: r.country } : {}),
			form: r.form,
			host: r.host,
			at: at(r.place)
		}))
	);
	const event = byDate(
		records.events.map((r) => ({
			...item('event', { ...r, start: r.date }),
			// An event counts from its first day: on its day it is new.
			span: eventSpan(r.date),
			theme: r.kind,
			...publisherOf(records, r.sources),
			about: (r.about ?? []) as Ref[],
			...(r.place ? { at: at(r.place.at), place: r.place.name } : {})
		}))
	);
	const asOf = spanOf(edition.asOf, undefined).latest;
	// The track begins with the year of the first event (docs/decisions/0003-where-the-track-begins.md).
	const firstDay = dayOf(calendar(Math.min(...event.map((e) => e.span.latest))).year);
	return {
		version: edition.version,
		asOf,
		firstDay,
		partner,
		mechanism,
		zone,
		area,
		pavilion,
		event,
		programmes: records.programmes.map(({ id, name, short, family }) => ({
			id,
			name,
			short,
			family
		})),
		curves: drawCurves({ partner, area, zone }, firstDay, asOf),
		countries: Object.fromEntries(records.countries.map((c) => [c.id, c.name])),
		aliases: {
			partner: aliases(records.partners),
			mechanism: aliases(records.mechanisms),
			zone: aliases(records.zones),
			area: aliases(records.areas),
			pavilion: aliases(records.pavilions),
			event: aliases(records.events)
		}
	};
}

/** A day, or the first and last day of a gathering; a month or a year is a bracket like any other. */
function eventSpan(date: string): Span {
	const gathering = /^(\d{4}-\d{2}-\d{2})\//.exec(date);
	return spanOf(gathering?.[1] ?? date, undefined);
}

const aliases = (
	records: { id: string; aliases?: string[] | undefined }[]
): Record<string, string> =>
	Object.fromEntries(records.flatMap((r) => (r.aliases ?? []).map((a) => [a, r.id])));

/** Day from which a record with this EDTF start counts. */
export const countsFrom = (start: string): Day => spanOf(start, undefined).latest;

/** Who says so, in one name: the publisher of the first source. */
function publisherOf(records: Records, [first]: readonly string[]): { source?: Text } {
	const publisher = records.sources.find((s) => s.id === first)?.publisher;
	return publisher === undefined ? {} : { source: inBoth(publisher) };
}
