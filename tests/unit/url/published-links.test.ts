/**
 * Every form of link that was ever released. A link is added when a form is released and never changed or taken out; where a
 * form changes, a migration keeps the link working and only its `canonical` is new.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLang, langs } from '../../../src/lib/i18n/lang.ts';
import { findRef, type Ref } from '../../../src/lib/model/atlas.ts';
import { isKind, kinds } from '../../../src/lib/model/kinds.ts';
import { allPaths } from '../../../src/lib/server/pages/all-paths.ts';
import { readEditorial } from '../../../src/lib/server/read/read-figures.ts';
import { ViewState } from '../../../src/lib/state/view-state.svelte.ts';
import { formatView, NO_FRAME, parseView } from '../../../src/lib/url/codec.ts';
import { loadTours } from '../../../src/lib/tours/load-tours.ts';
import { presentPath, storyPath } from '../../../src/lib/url/paths.ts';
import { params, type View } from '../../../src/lib/url/params.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

interface Link {
	link: string;
	/** What differs from the page's default view; days as in an address. */
	view: Partial<Omit<View, 't' | 'from' | 'play'>> & {
		t?: string;
		from?: string;
		play?: { from: string; to: string };
	};
	/** The query that the page writes instead, where it writes another one. */
	canonical?: string;
}

const links = JSON.parse(
	readFileSync(new URL('published-links.json', import.meta.url), 'utf8')
) as Link[];

const atlas = realAtlas();
/** Those that search engines know, and those for one visitor alone. */
const paths = [
	...allPaths({
		atlas,
		tours: await loadTours(),
		figures: readEditorial().entries.map(({ id }) => id)
	}),
	...langs.flatMap((lang) => [storyPath(lang), presentPath(lang)])
];

function pageOf(link: string): { path: string[]; query: string; ref: Ref | null } {
	const { pathname, search } = new URL(link, 'https://example.org');
	const path = pathname.split('/').filter(Boolean);
	const [, kind = '', id = ''] = path;
	const ref = isKind(kind) ? (`${kind}/${id}` as Ref) : null;
	return { path, query: search, ref };
}

const contextOf = (ref: Ref | null) => new ViewState(atlas, () => ref).urlContext;

describe.each(links)('$link', ({ link, view: { t, from, play, ...rest }, canonical }) => {
	const { path, query, ref } = pageOf(link);
	const ctx = contextOf(ref);
	const dayOf = (text: string) => (text === 'latest' ? ctx.lastDay : on(text));

	it('opens a page that exists', () => {
		const [lang] = path;
		expect(isLang(lang)).toBe(true);
		if (ref) expect(findRef(atlas, ref)).toBeDefined();
		else expect(paths).toContain(`/${path.join('/')}/`);
	});

	it('shows the view it was published for, without a complaint', () => {
		const expected: View = {
			t: t === undefined ? ctx.defaultDay : dayOf(t),
			from: from === undefined ? null : dayOf(from),
			compare: 'one',
			layers: ctx.defaultLayers,
			m: null,
			q: '',
			mode: 'explore',
			theme: 'system',
			...NO_FRAME,
			...rest,
			play: play ? { from: dayOf(play.from), to: dayOf(play.to) } : null
		};
		expect(parseView(query, ctx)).toEqual({ view: expected, problems: [] });
	});

	it('is written in its canonical form', () => {
		expect(formatView(parseView(query, ctx).view, ctx)).toBe(canonical ?? query);
	});
});

describe('the published links', () => {
	it('use every key, both languages and every kind of page', () => {
		const used = new Set(
			links.flatMap((l) => [...new URL(l.link, 'https://x').searchParams.keys()])
		);
		expect(params.map((p) => p.key).filter((key) => !used.has(key))).toEqual([]);
		const pages = new Set(links.flatMap((l) => pageOf(l.link).path.slice(0, 2)));
		const others = paths.map((path) => path.split('/')[2] ?? '').filter(Boolean);
		expect([...langs, ...kinds, ...others].filter((page) => !pages.has(page))).toEqual([]);
	});

	it('stand once each', () => {
		expect(new Set(links.map((l) => l.link)).size).toBe(links.length);
	});
});
