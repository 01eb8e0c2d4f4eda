/**
 * What a page may say to the map in its frame, and what it hears: docs/embed.md. Values are those of the address, so that links,
 * frames and messages have one grammar. Total: no message throws.
 */
import { findRef, type Atlas, type Ref } from '../model/atlas.ts';
import { formatView, parseView } from '../url/codec.ts';
import { params, type UrlContext, type View } from '../url/params.ts';

const VERSION = 1;
/** Who speaks: the map, or the page round it. */
const MAP = 'silk-road-map';
const PAGE = 'silk-road-map-page';

const settable = ['t', 'from', 'layers', 'm'] as const;
type Settable = (typeof settable)[number];

/** What is shown: as written in an address, `null` where the address would leave it out. */
export type ShownState = Record<Settable, string | null> & {
	/** `kind/id` */
	select: string | null;
	/** Path and canonical query. */
	address: string;
};

/** `undefined`: stays as it is; `null`: as the page would show it by itself. */
type Changes = Partial<Record<Settable, string | null>> & { select?: Ref | null };

export type Request =
	| { type: 'get'; id: Id }
	| { type: 'set'; id: Id; changes: Changes }
	| { type: 'error'; id: Id; message: string };

type Id = string | number | undefined;

/** @returns nothing for what is not meant for the map: other programs use the same channel */
export function readMessage(data: unknown, atlas: Atlas): Request | undefined {
	if (!isObject(data) || data['source'] !== PAGE) return undefined;
	const id = isId(data['id']) ? data['id'] : undefined;
	const error = (message: string): Request => ({ type: 'error', id, message });
	if (data['v'] !== VERSION) return error(`"v" must be ${VERSION}.`);
	if (data['type'] === 'get') return { type: 'get', id };
	if (data['type'] !== 'set') return error('"type" must be "get" or "set".');
	const { payload } = data;
	if (!isObject(payload)) return error('"payload" must be an object.');
	for (const [key, value] of Object.entries(payload)) {
		if (key !== 'select' && !settable.some((name) => name === key))
			return error(`"${key.slice(0, 40)}" is not one of ${settable.join(', ')}, select.`);
		if (value !== null && typeof value !== 'string')
			return error(`"${key}" must be a text as in an address, or null.`);
	}
	const { select } = payload;
	if (typeof select === 'string' && !isRef(select, atlas))
		return error('"select" names no record: it must be such as "partner/cl".');
	return { type: 'set', id, changes: payload as Changes };
}

/** The view with the changes, or a sentence that says which of them is wrong. */
export function withChanges(view: View, changes: Changes, ctx: UrlContext): View | string {
	const query = new URLSearchParams(formatView(view, ctx));
	for (const key of settable) {
		const value = changes[key];
		if (value === null) query.delete(key);
		else if (value !== undefined) query.set(key, value);
	}
	// One day has no other beside it.
	if (!query.has('from')) query.delete('compare');
	const { view: next, problems } = parseView(query.toString(), ctx);
	const [wrong] = problems;
	return wrong ? `"${wrong.key}" cannot be "${wrong.raw.slice(0, 40)}".` : next;
}

export function shown(view: View, ctx: UrlContext, path: string, select: Ref | null): ShownState {
	const query = formatView(view, ctx);
	const written = new URLSearchParams(query);
	const value = (key: Settable) => written.get(key);
	const [t] = params;
	return {
		// The day is always told.
		t: t.write(view.t, { ...ctx, lastDay: ctx.lastDay + 1 }),
		from: value('from'),
		layers: value('layers'),
		m: value('m'),
		select,
		address: path + query
	};
}

export const envelope = (
	type: 'ready' | 'state' | 'change' | 'error',
	payload: object,
	id?: Id
) => ({
	v: VERSION,
	source: MAP,
	type,
	...(id !== undefined && { id }),
	payload
});

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string | number =>
	typeof value === 'string' || typeof value === 'number';
const isRef = (text: string, atlas: Atlas): text is Ref =>
	/^\w+\/[\w-]+$/.test(text) && findRef(atlas, text as Ref) !== undefined;
