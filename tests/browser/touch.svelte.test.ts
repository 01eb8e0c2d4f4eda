/** Where a finger points, what answers it on pages of figures is 44 CSS pixels high and wide, also on a tablet. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import Figures from '../../src/routes/[lang=lang]/figures/+page.svelte';
import FigurePage from '../../src/routes/[lang=lang]/figures/[id]/+page.svelte';
import { edition, realThemes } from './figures.ts';
import { atlas, show } from './harness.ts';
import { pointWithFinger } from './pointer.ts';

/** CSS pixels, less what is lost in rounding. */
const LEAST = 43.5;
/** What two neighbours may share: a hair of rounding. */
const SHARED = 0.5;

beforeEach(async () => {
	await pointWithFinger();
	await page.viewport(820, 1180);
});

/** Where it answers: its box, and what stands over its edges. */
function reachOf(target: Element): DOMRect {
	const { x, y, width, height } = target.getBoundingClientRect();
	const over = getComputedStyle(target, '::after');
	if (over.content === 'none' || over.position !== 'absolute')
		return new DOMRect(x, y, width, height);
	const [left, top] = [parseFloat(over.left), parseFloat(over.top)];
	const [right, bottom] = [parseFloat(over.right), parseFloat(over.bottom)];
	return new DOMRect(x + left, y + top, width - left - right, height - top - bottom);
}
const shareOf = (a: DOMRect, b: DOMRect) =>
	Math.min(
		Math.min(a.right, b.right) - Math.max(a.left, b.left),
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
	);

/** What a finger misses: it is too small, or another one has a part of it. */
function missed(): string[] {
	// Tables of the small figures, of which there are others, would break over columns.
	for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.columns *)'))
		details.open = true;
	const targets = [...document.querySelectorAll('a, button, summary, label, select')]
		.filter((target) => target.checkVisibility())
		.map((target) => ({
			name: target.outerHTML,
			reach: reachOf(target),
			// A table that is wider than its box scrolls there.
			box: target.closest('[role=region]')
		}));
	expect(targets.length).toBeGreaterThan(10);
	return targets
		.filter(
			({ reach, box }, n) =>
				Math.min(reach.width, reach.height) < LEAST ||
				targets.some(
					(other, k) => k !== n && other.box === box && shareOf(reach, other.reach) > SHARED
				)
		)
		.map(({ name, reach }) => `${name} ${reach.width}×${reach.height}`);
}

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	const themes = realThemes(lang);

	test('on the page of all figures', async () => {
		await show(
			Figures as never,
			{ params: { lang }, data: { lang, atlas, edition, themes } },
			{ at: `/${lang}/figures/` }
		);
		expect(missed()).toEqual([]);
	});

	test('on the page of one', async () => {
		const figure = themes.flatMap(({ figures }) => figures).find(({ disputes }) => disputes.length);
		await show(
			FigurePage as never,
			{
				params: { lang, id: figure?.id },
				data: { lang, atlas, edition, theme: themes[0]?.name, figure }
			},
			{ at: `/${lang}/figures/${figure?.id}/` }
		);
		expect(missed()).toEqual([]);
	});
});
