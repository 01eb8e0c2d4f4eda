/** A page that the browser has translated: it never tells of another day than the clock. */
import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import DayBar from '$lib/figures/DayBar.svelte';
import ListPage from '../../src/routes/[lang=lang]/list/+page.svelte';
import Stage from '$lib/stage/Stage.svelte';
import { on } from './facts.ts';
import type { Surroundings } from './Harness.svelte';
import { show } from './harness.ts';

const NEVER = 'svg, script, style, textarea, [translate=no], font';

/** As Chrome does it: each text node gives way to one in two elements, and so do those that come later. */
function translate(root: Element): () => void {
	const wrap = (text: Text) => {
		if (!text.data.trim() || text.parentElement?.closest(NEVER)) return;
		const outer = document.createElement('font');
		const inner = document.createElement('font');
		inner.textContent = text.data;
		outer.append(inner);
		text.replaceWith(outer);
	};
	const wrapAll = (node: Node) => {
		const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
		const found: Text[] = node instanceof Text ? [node] : [];
		while (walker.nextNode()) found.push(walker.currentNode as Text);
		found.forEach(wrap);
	};
	wrapAll(root);
	const observer = new MutationObserver((changes) =>
		changes.forEach(({ addedNodes }) => addedNodes.forEach(wrapAll))
	);
	observer.observe(root, { childList: true, subtree: true });
	document.documentElement.classList.add('translated-ltr');
	return () => {
		observer.disconnect();
		document.documentElement.classList.remove('translated-ltr');
	};
}

let stop: (() => void) | undefined;
afterEach(() => {
	stop?.();
	stop = undefined;
});

const children = createRawSnippet(() => ({ render: () => '<span></span>' }));
/** Also of rows that are not laid out yet. */
const told = () => document.body.textContent.replace(/\s+/g, ' ');

describe.each([
	['the map', Stage, { children, picture: '' }, '', 'This device draws the map as a picture.'],
	['two days compared', Stage, { children, picture: '' }, '&from=2017-01-01', 'Status on the day'],
	['the day of the figures', DayBar, ({ view }: Surroundings) => ({ view }), '', 'on this day'],
	['the list', ListPage, { data: { lang: 'en', provinces: [] } }, '', 'Partner country']
] as const)('%s', (_, part, props, query, last) => {
	test('tells the same as one that was opened on the day that the clock went to', async () => {
		const opened = async (day: string) => {
			const shown = await show(part as never, props as never, { at: `/en/?t=${day}${query}` });
			// What comes last, and what needs the width of the clock.
			await expect.poll(told).toContain(last);
			await expect.poll(() => document.querySelector('.ticks:not(:has(button))')).toBeNull();
			return shown;
		};
		await opened('2024-06-30');
		const fresh = told();
		const { view } = await opened('2018-06-30');
		expect(told()).not.toBe(fresh);
		stop = translate(document.body);
		view.showDays({ from: view.from, day: on('2024-06-30') });
		await expect.poll(told).toBe(fresh);
	});
});
