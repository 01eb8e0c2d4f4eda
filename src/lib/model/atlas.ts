/**
 * The compiled atlas: what the browser gets, once, as one cached file. Long texts and sources are not in it; they come
 * with the page of the record that they belong to.
 */
import type { Day } from '../time/day.ts';
import type { Curves } from '../charts/clock-curves.ts';
import type { Kind } from './kinds.ts';
import type { Confidence, Event, MemberStatus, Text } from './schema.ts';

export type Ref = `${Kind}/${string}`;

/** Day numbers of a start or an end that may be known only as a bracket. */
export interface Span {
	/** First day on which it may have come into force; `null` where nothing says. */
	earliest: Day | null;
	/** Day from which it certainly was in force; it counts from here. */
	latest: Day;
	/** First day on which it is no longer in force. */
	end: Day | null;
}

export interface Item {
	kind: Kind;
	id: string;
	name: Text;
	/** EDTF, as written in the data. */
	start: string;
	/** EDTF, where it has ended. */
	end?: string;
	span: Span;
	confidence: Confidence;
}

/** WGS 84 degrees: longitude, latitude. */
export type LonLat = [number, number];

export interface PartnerItem extends Item {
	kind: 'partner';
	/** ISO 3166-1 alpha-2 */
	country: string;
}

export interface MemberItem {
	country: string;
	status: MemberStatus;
	start: string;
	span: Span;
	confidence: Confidence;
}

export interface MechanismItem extends Item {
	kind: 'mechanism';
	short: Text;
	form: string;
	members: MemberItem[];
}

export interface ProgrammeItem {
	id: string;
	name: Text;
	short: Text;
	family: string;
}

export interface ZoneItem extends Item {
	kind: 'zone';
	programme: string;
	/** ISO 3166-2 */
	province: string;
	at: LonLat;
	approximate: boolean;
	/** GB/T 2260 codes of the divisions it covers wholly; empty for a park or a district. */
	gb: string[];
}

export interface AreaItem extends Item {
	kind: 'area';
	batch: number;
	province: string;
	at: LonLat;
	gb: string[];
}

export interface PavilionItem extends Item {
	kind: 'pavilion';
	country?: string;
	form: 'hall' | 'platform';
	host: Text;
	at: LonLat;
}

export type EventKind = Event['kind'];

export interface EventItem extends Item {
	kind: 'event';
	theme: EventKind;
	/** Who publishes its first source. */
	source?: Text;
	about: Ref[];
	at?: LonLat;
	place?: Text;
}

export type AnyItem = PartnerItem | MechanismItem | ZoneItem | AreaItem | PavilionItem | EventItem;

export interface Atlas {
	/** CalVer of the data. */
	version: string;
	/** The day up to which the data were checked: the latest day the clock can show. */
	asOf: Day;
	/** First day of the clock. */
	firstDay: Day;
	partner: PartnerItem[];
	mechanism: MechanismItem[];
	zone: ZoneItem[];
	area: AreaItem[];
	pavilion: PavilionItem[];
	event: EventItem[];
	programmes: ProgrammeItem[];
	/** ISO 3166-1 alpha-2 → name, for every country that the atlas names. */
	countries: Record<string, Text>;
	/** The drawing behind the track. */
	curves: Curves;
	/** Earlier id → id, by kind. */
	aliases: Partial<Record<Kind, Record<string, string>>>;
}

export const refOf = (item: { kind: Kind; id: string }): Ref => `${item.kind}/${item.id}`;

/** The record that a kind and an id, or an earlier id of it, name. */
export function find<K extends Kind>(
	atlas: Atlas,
	kind: K,
	id: string
): Atlas[K][number] | undefined {
	const now = atlas.aliases[kind]?.[id] ?? id;
	return (atlas[kind] as Atlas[K][number][]).find((item) => item.id === now);
}

export function findRef(atlas: Atlas, ref: Ref): AnyItem | undefined {
	const [kind, id] = ref.split('/') as [Kind, string];
	return find(atlas, kind, id);
}
