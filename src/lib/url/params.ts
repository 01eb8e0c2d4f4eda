/**
 * The query parameters of every address, one row each: how a raw value is read and how a value is written. Reading is
 * total: it returns the nearest valid value, and a problem where that was not what was asked for.
 */
import { isoDay, readDay, type Day } from '../time/day.ts';
import { clampDay } from '../time/steps.ts';
import { isoOf } from '../time/written-day.ts';
import { decodeAgain, normalise } from './pasted.ts';
import { listKeys } from './view.ts';
import type {
	Camera,
	CompareOn,
	FrameOptions,
	ListKey,
	Mode,
	Param,
	ParamKey,
	ParsedParam,
	ThemeChoice,
	UrlContext,
	View
} from './view.ts';

export type * from './view.ts';

const param = <K extends ParamKey>(key: K, row: Omit<Param<View[K]>, 'key'>): Param<View[K]> => ({
	key,
	...row
});

function readClockDay(raw: string, ctx: UrlContext): ParsedParam<Day> | undefined {
	if (wordOf(raw) === 'latest') return { value: ctx.lastDay, exact: true };
	const iso = isoOf(decodeAgain(raw));
	const read = iso && readDay(iso);
	if (!read) return undefined;
	const value = clampDay(read.day, ctx.firstDay, ctx.lastDay);
	// A year or a month that is still running means its last day so far.
	const running = value === ctx.lastDay && isoDay(value).startsWith(iso);
	return { value, exact: read.exact && (value === read.day || running) };
}

const writeClockDay = (day: Day, ctx: UrlContext): string =>
	day === ctx.lastDay ? 'latest' : isoDay(day);

/** A word without what was appended to it. */
const wordOf = (raw: string): string => /^[a-z]*/.exec(normalise(decodeAgain(raw)))?.[0] ?? '';

/** The same of an id. */
const idOf = (text: string): string | undefined => /^[a-z\d-]*[a-z\d]/.exec(text)?.[0];

const exactly = <T>(value: T | undefined): ParsedParam<T> | undefined =>
	value === undefined ? undefined : { value, exact: true };

const oneOf =
	<T extends string>(values: readonly T[]) =>
	(raw: string): ParsedParam<T> | undefined =>
		exactly(values.find((v) => v === wordOf(raw)));

const flag = (fallback: boolean): Omit<Param<boolean>, 'key'> => ({
	fallback: () => fallback,
	read: (raw) => {
		const [digit] = /^[01](?!\d)/.exec(normalise(decodeAgain(raw))) ?? [];
		return digit === undefined ? undefined : { value: digit === '1', exact: true };
	},
	write: (value) => (value ? '1' : '0')
});

/** Two days with two full stops between them, the earlier first. */
function readPlay(raw: string, ctx: UrlContext): ParsedParam<FrameOptions['play']> | undefined {
	const [from, to] = raw.split('..').map((day) => readClockDay(day, ctx));
	if (!from || !to || from.value >= to.value) return undefined;
	return { value: { from: from.value, to: to.value }, exact: from.exact && to.exact };
}

/** An empty list is a choice (nothing drawn); a list of unknown ids is none. */
function readLayers(raw: string, ctx: UrlContext): ParsedParam<readonly string[]> | undefined {
	const asked = normalise(decodeAgain(raw))
		.split(/[,、]/)
		.flatMap((id) => idOf(id.trim()) ?? []);
	const value = ctx.layerIds.filter((id) => asked.includes(id));
	if (asked.length && !value.length) return undefined;
	return { value, exact: asked.every((id) => ctx.layerIds.includes(id)) };
}

/** One of the codes that the list can be narrowed by, in letters of either case. */
const code = (key: ListKey): Param<string> =>
	param(key, {
		fallback: () => '',
		read(raw, { codes }) {
			const asked = idOf(normalise(decodeAgain(raw)));
			return exactly(codes ? codes[key].find((one) => one.toLowerCase() === asked) : '');
		},
		write: (value, { codes }) => (codes ? value : '')
	});

/** Longest search text in an address, UTF-16 units. */
const LONGEST = 100;

function readText(raw: string): ParsedParam<string> {
	const asked = raw.trim();
	// The cut may go through a character of two units, of which no half may stay.
	const value = asked
		.slice(0, LONGEST)
		.replace(/\p{Surrogate}$/u, '')
		.trim();
	return { value, exact: value === asked };
}

/** The closest that the map goes: at this scale a prefecture fills the screen. */
export const MAX_ZOOM = 10;

/** Decimals that still matter at a zoom level: about a pixel. */
const decimals = (zoom: number): number => (zoom < 4 ? 2 : zoom < 8 ? 3 : 4);

const tidy = (n: number, places: number): number => Number(n.toFixed(places)) + 0;

/** At the beginning of a text, with nothing behind that could belong to them. */
const NUMBERS = /^-?\d+(?:\.\d+)?(?:\s*,\s*-?\d+(?:\.\d+)?)*(?![\w-]|\.\d|,\s*\S)/;

export function readCamera(raw: string): ParsedParam<Camera> | undefined {
	const [list = ''] = NUMBERS.exec(normalise(decodeAgain(raw))) ?? [];
	const numbers = list.split(',').map(Number);
	if (numbers.length < 3 || numbers.length > 5 || !numbers.every(Number.isFinite)) return undefined;
	const [lon = 0, lat = 0, zoom = 0, bearing = 0, pitch = 0] = numbers;
	const value: Camera = {
		lon: wrap(lon),
		lat: limit(lat, -85, 85),
		zoom: limit(zoom, 0, MAX_ZOOM),
		bearing: wrap(bearing),
		pitch: limit(pitch, 0, 60)
	};
	const exact =
		value.lon === lon &&
		value.lat === lat &&
		value.zoom === zoom &&
		value.bearing === bearing &&
		value.pitch === pitch;
	return { value: roundCamera(value), exact };
}

/** The camera as precisely as an address holds it. */
export function roundCamera(c: Camera): Camera {
	const zoom = tidy(c.zoom, 2);
	const places = decimals(zoom);
	return {
		lon: wrap(tidy(wrap(c.lon), places)),
		lat: tidy(c.lat, places),
		zoom,
		bearing: wrap(tidy(wrap(c.bearing), 1)),
		pitch: tidy(c.pitch, 1)
	};
}

export function writeCamera(camera: Camera): string {
	const c = roundCamera(camera);
	const turned = c.bearing !== 0 || c.pitch !== 0;
	return [c.lon, c.lat, c.zoom, ...(turned ? [c.bearing, c.pitch] : [])].join(',');
}

const limit = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n));
/** Degrees brought into [-180, 180). */
const wrap = (degrees: number): number =>
	degrees >= -180 && degrees < 180 ? degrees : ((((degrees + 180) % 360) + 360) % 360) - 180;

/** In canonical order. */
export const params = [
	param('t', {
		fallback: (ctx) => ctx.defaultDay,
		read: readClockDay,
		write: writeClockDay
	}),
	param('from', {
		fallback: ({ defaultFrom }) => defaultFrom ?? null,
		// Nothing is compared, where the page would: a value that is empty says so.
		read: (raw, ctx) =>
			raw === '' && ctx.defaultFrom !== undefined
				? { value: null, exact: true }
				: readClockDay(raw, ctx),
		write: (day, ctx) => (day === null ? '' : writeClockDay(day, ctx))
	}),
	param('compare', {
		fallback: ({ defaultCompare }) => defaultCompare ?? 'one',
		read: oneOf<CompareOn>(['one', 'side']),
		write: (compare) => compare
	}),
	param('layers', {
		fallback: (ctx) => ctx.defaultLayers,
		read: readLayers,
		write: (layers, ctx) => ctx.layerIds.filter((id) => layers.includes(id)).join(',')
	}),
	param('m', {
		fallback: () => null,
		read: readCamera,
		write: (camera) => (camera ? writeCamera(camera) : '')
	}),
	param('q', {
		fallback: () => '',
		read: readText,
		write: (q) => q
	}),
	...listKeys.map(code),
	param('mode', {
		fallback: () => 'explore',
		read: oneOf<Mode>(['explore', 'kiosk', 'present', 'embed']),
		write: (mode) => mode
	}),
	param('clock', flag(true)),
	param('panel', flag(true)),
	param('lock', flag(false)),
	param('play', {
		fallback: () => null,
		read: readPlay,
		write: (play, ctx) => (play ? `${isoDay(play.from)}..${writeClockDay(play.to, ctx)}` : '')
	}),
	param('theme', {
		fallback: () => 'system',
		read: oneOf<ThemeChoice>(['light', 'dark']),
		write: (theme) => theme
	})
] as const;
