/**
 * The atlas several times over: copies of the records that can be many, each with a name and an id of its own, beside the place and on the
 * dates of the one that it copies. Partners and mechanisms stay as they are: there are no more countries, and few agreements.
 */
import type { RawRecords } from '../../../src/lib/model/checks/shape.ts';

type Raw = Record<string, unknown> & { id: string };

const copied = ['zones', 'areas', 'pavilions', 'events', 'sources', 'contradictions'] as const;

const isText = (value: unknown): value is { en: string; zh: string } =>
	typeof value === 'object' && value !== null && 'en' in value && 'zh' in value;

/** Degrees between a record and its copy: a few kilometres. */
const APART = 0.03;

function placed(place: unknown, n: number): unknown {
	if (typeof place !== 'object' || place === null) return place;
	if ('at' in place) return { ...place, at: placed(place.at, n) };
	if (!('lon' in place) || !('lat' in place)) return place;
	const angle = n * 2.4;
	return {
		...place,
		lon: Number(place.lon) + APART * Math.cos(angle),
		lat: Number(place.lat) + APART * Math.sin(angle)
	};
}

function copy(record: Raw, n: number): Raw {
	const { name } = record;
	return {
		...record,
		id: `${record.id}-copy-${n}`,
		...(isText(name) && { name: { en: `${name.en} ${n}`, zh: `${name.zh}${n}` } }),
		...('url' in record && { url: `${String(record['url'])}?copy=${n}` }),
		...('place' in record && { place: placed(record['place'], n) })
	};
}

export function grow(raw: RawRecords, times: number): RawRecords {
	const more = (records: unknown): unknown =>
		Array.isArray(records)
			? Array.from({ length: times }, (_, n) =>
					n === 0 ? records : (records as Raw[]).map((record) => copy(record, n))
				).flat()
			: records;
	return { ...raw, ...Object.fromEntries(copied.map((name) => [name, more(raw[name])])) };
}
