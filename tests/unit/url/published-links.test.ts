/** Every shape of link that was ever released is read, without a complaint, and written as it is said to be. */
import { describe, expect, it } from 'vitest';
import { isLang, langs } from '../../../src/lib/i18n/lang.ts';
import { findRef, type Ref } from '../../../src/lib/model/atlas.ts';
import { listCodes } from '../../../src/lib/list/rows.ts';
import { isKind, kinds } from '../../../src/lib/model/kinds.ts';
import { allPaths } from '../../../src/lib/server/pages/all-paths.ts';
import { readEditorial } from '../../../src/lib/server/read/read-figures.ts';
import { ViewState } from '../../../src/lib/state/view-state.svelte.ts';
import { formatView, parseView } from '../../../src/lib/url/codec.ts';
import { loadTours } from '../../../src/lib/tours/load-tours.ts';
import { presentPath, storyPath } from '../../../src/lib/url/paths.ts';
import { params } from '../../../src/lib/url/params.ts';
import { links } from '../../links.ts';
import { realAtlas } from '../helpers/atlas.ts';

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

function contextOf(ref: Ref | null, path: string[] = []) {
	const view = new ViewState(atlas, () => ref);
	if (path[1] === 'list') view.codes = listCodes(atlas);
	return view.urlContext;
}

describe.each(links)('$link', ({ link, canonical }) => {
	const { path, query, ref } = pageOf(link);
	const ctx = contextOf(ref, path);

	it('opens a page that exists', () => {
		const [lang] = path;
		expect(isLang(lang)).toBe(true);
		if (ref) expect(findRef(atlas, ref)).toBeDefined();
		else expect(paths).toContain(`/${path.join('/')}/`);
	});

	it('shows what it says, which is written in its canonical form', () => {
		const { view, problems } = parseView(query, ctx);
		expect(problems).toEqual([]);
		expect(formatView(view, ctx)).toBe(pageOf(canonical).query);
		expect(pageOf(canonical).path).toEqual(path);
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

	it('stand once each, below what they have in common', () => {
		expect(new Set(links.map((l) => l.link)).size).toBe(links.length);
		expect(links.filter(({ shape }) => !shape)).toEqual([]);
	});
});
