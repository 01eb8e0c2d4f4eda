/** What the query of an address says, and what reading and writing it needs. */
import type { Day } from '../time/day.ts';

export interface Camera {
	/** Degrees, WGS 84. */
	lon: number;
	lat: number;
	zoom: number;
	/** Degrees clockwise from north. */
	bearing: number;
	/** Degrees from straight down. */
	pitch: number;
}

export type Mode = 'explore' | 'kiosk' | 'present' | 'embed';
/** How two days that are compared are drawn: on one map, or on two side by side. */
export type CompareOn = 'one' | 'side';
export type ThemeChoice = 'system' | 'light' | 'dark';

/** What a page in a frame of somebody else's shows and does. */
export interface FrameOptions {
	/** Its small clock is shown. */
	clock: boolean;
	/** The panel of a record or a tour is shown. */
	panel: boolean;
	/** The map stays as it is: it neither moves nor opens anything. */
	lock: boolean;
	/** The clock runs by itself when the page opens. */
	play: { from: Day; to: Day } | null;
}

/** What the list is narrowed by, on the day shown. */
export const listKeys = ['kind', 'country', 'province', 'programme', 'batch', 'status'] as const;
export type ListKey = (typeof listKeys)[number];

/** Codes, of which an empty one narrows nothing. Other pages have no such choice. */
export type ListChoice = Record<ListKey, string>;

/** The codes that can be chosen from. */
export type ListCodes = Readonly<Record<ListKey, readonly string[]>>;

/** @param from a choice, and more */
export const listChoice = (from?: ListChoice): ListChoice =>
	Object.fromEntries(listKeys.map((key) => [key, from?.[key] ?? ''])) as ListChoice;

/** Everything that the query says. */
export interface View extends FrameOptions, ListChoice {
	/** The day shown. */
	t: Day;
	/** Start of a comparison, always ≤ `t`. */
	from: Day | null;
	/** Always `one` without a comparison. */
	compare: CompareOn;
	/** Ids of what is drawn, in the order of the catalogue. */
	layers: readonly string[];
	/** `null`: fitted by the page. */
	m: Camera | null;
	q: string;
	mode: Mode;
	theme: ThemeChoice;
}

/** What reading and writing need to know of the atlas and the page. */
export interface UrlContext {
	firstDay: Day;
	/** What `latest` means. */
	lastDay: Day;
	/** The day that the page shows when the address names none. */
	defaultDay: Day;
	/** The day that the page compares with when the address names none. */
	defaultFrom?: Day;
	/** How it compares with that day. */
	defaultCompare?: CompareOn;
	/** All layer ids, in canonical order. */
	layerIds: readonly string[];
	defaultLayers: readonly string[];
	/** Only of the list. */
	codes?: ListCodes | undefined;
}

export type ParamKey = keyof View;

export interface Problem {
	key: ParamKey;
	/** As found in the address. */
	raw: string;
	/** As it would be written for the value used instead; empty where the default is used. */
	used: string;
}

export interface ParsedParam<T> {
	value: T;
	exact: boolean;
}

export interface Param<T> {
	key: ParamKey;
	fallback(ctx: UrlContext): T;
	/** `undefined`: nothing valid is near. */
	read(raw: string, ctx: UrlContext): ParsedParam<T> | undefined;
	/** The value as written; the codec leaves it out where it equals the default's. */
	write(value: T, ctx: UrlContext): string;
}
