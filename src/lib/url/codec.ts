/** Address query ↔ view. Total: no input throws. Canonical: one view, one query. */
import { migrations } from './migrations.ts';
import { readPairs } from './pasted.ts';
import {
	params,
	type FrameOptions,
	type ParamKey,
	type Problem,
	type UrlContext,
	type View
} from './params.ts';

const keys = params.map(({ key }) => key);

export interface ParsedView {
	view: View;
	problems: Problem[];
}

/** Only a page in a frame has any. */
export const NO_FRAME: FrameOptions = { clock: true, panel: true, lock: false, play: null };

/** @param query with or without the leading `?`; unknown keys are ignored. */
export function parseView(query: string, ctx: UrlContext): ParsedView {
	const asked = new URLSearchParams(readPairs(query, keys));
	const search = migrations.reduce((q, migrate) => migrate(q), asked);
	const view = defaultView(ctx);
	const problems: Problem[] = [];
	for (const row of params) {
		const all = search.getAll(row.key).map((raw) => ({ raw, read: row.read(raw, ctx) }));
		// Of one that is given twice the first that is right counts.
		const best = all.find(({ read }) => read?.exact) ?? all.find(({ read }) => read) ?? all[0];
		if (!best) continue;
		const { raw, read } = best;
		if (read) assign(view, row.key, read.value);
		if (!read?.exact)
			problems.push({ key: row.key, raw, used: read ? row.write(read.value as never, ctx) : '' });
	}
	if (view.from !== null && view.from > view.t) {
		const raw = search.get('from');
		if (raw !== null) problems.push({ key: 'from', raw, used: '' });
		view.from = null;
	}
	if (view.from === null && view.compare !== 'one') {
		const raw = search.get('compare');
		if (raw !== null) problems.push({ key: 'compare', raw, used: '' });
		view.compare = 'one';
	}
	return { view: view.mode === 'embed' ? view : { ...view, ...NO_FRAME }, problems };
}

/** The canonical query, with its leading `?`, or the empty string where all is default. */
export function formatView(view: View, ctx: UrlContext): string {
	const parts: string[] = [];
	for (const row of params) {
		// One day has no other beside it.
		if (row.key === 'compare' && view.from === null) continue;
		const written = row.write(view[row.key] as never, ctx);
		if (written !== row.write(row.fallback(ctx) as never, ctx))
			parts.push(`${row.key}=${encode(written)}`);
	}
	return parts.length ? `?${parts.join('&')}` : '';
}

/** What goes along from page to page of a visit. */
export type Carried = Pick<View, 'mode' | 'theme'> & Partial<FrameOptions>;

/** The query of another page that is to look and behave the same; empty where both are the default. */
export const carriedQuery = (
	{ mode, theme, clock = true, panel = true, lock = false }: Carried,
	ctx: UrlContext
): string => formatView({ ...defaultView(ctx), mode, theme, clock, panel, lock }, ctx);

export function defaultView(ctx: UrlContext): View {
	const view = {} as View;
	for (const row of params) assign(view, row.key, row.fallback(ctx));
	return view;
}

function assign(view: View, key: ParamKey, value: View[ParamKey]): void {
	Object.assign(view, { [key]: value });
}

/** Commas stay readable in an address. Half a character, at which `encodeURIComponent` throws, becomes U+FFFD. */
const encode = (s: string): string =>
	encodeURIComponent(s.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%2C', ',');
