/**
 * Stands in for SvelteKit's router, which does not run in a component test: it writes addresses as the router would, loads no page,
 * and remembers where it was sent.
 */
import type { AfterNavigate, BeforeNavigate } from '@sveltejs/kit';
import { onMount } from 'svelte';
import { page, paramsOf } from './current-page.svelte.ts';

/** SvelteKit, which does not know that its router is not running, warns of whoever calls `history.replaceState`. */
const write = (to: string | URL): void =>
	History.prototype.replaceState.call(history, null, '', to);

/** Where every test begins. */
export const START = '/en/';

/** The pages that were gone to, by link or by `goto`, the latest last: path and query. */
export const visited: string[] = [];

/** Paths of pages that do not arrive when they are asked for before they are gone to. */
export const missing = new Set<string>();

/** What pages carry, by path. */
export const contents = new Map<string, Record<string, unknown>>();

/** Path and query in the address bar. */
export const address = (): string => location.pathname + location.search;

/** Opens a page as a link from elsewhere would. */
export function open(to: string): void {
	write(to);
	page.open(new URL(location.href));
	visited.length = 0;
	missing.clear();
	contents.clear();
}

const leaving: ((navigation: BeforeNavigate) => void)[] = [];
const arriving: ((navigation: AfterNavigate) => void)[] = [];

function arrive(to: string, type: 'link' | 'goto'): void {
	const url = new URL(to, location.href);
	const end = { url, params: paramsOf(url) };
	const navigation = { type, from: { url: page.url, params: page.params }, to: end };
	for (const tell of leaving) tell(navigation as unknown as BeforeNavigate);
	visited.push(url.pathname + url.search);
	write(url);
	Object.assign(page, end);
	for (const tell of arriving) tell(navigation as unknown as AfterNavigate);
}

addEventListener('click', (e) => {
	const link = e.target instanceof Element ? e.target.closest<HTMLAnchorElement>('a[href]') : null;
	if (!link) return;
	// A link that left the page would end the run.
	if (!e.defaultPrevented) arrive(link.href, 'link');
	e.preventDefault();
});

// What follows is `$app/navigation`, as far as the site uses it.

export const goto = async (to: string | URL): Promise<void> => arrive(String(to), 'goto');
export const pushState = (to: string): void => write(to);
export const replaceState = pushState;

export async function preloadData(to: string) {
	const { pathname } = new URL(to, location.href);
	const data = contents.get(pathname) ?? {};
	return { type: 'loaded', status: missing.has(pathname) ? 404 : 200, data } as const;
}

/** For as long as the component that calls is there. */
function listen<T>(all: T[], one: T): void {
	onMount(() => {
		all.push(one);
		return () => void all.splice(all.indexOf(one), 1);
	});
}
export const beforeNavigate = (tell: (navigation: BeforeNavigate) => void): void =>
	listen(leaving, tell);
export const afterNavigate = (tell: (navigation: AfterNavigate) => void): void =>
	listen(arriving, tell);
