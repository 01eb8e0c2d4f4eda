/** What axe-core says of a page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';
import { expect } from './visit.ts';

/** Run in the page itself: @axe-core/playwright opens another page for each report, which takes longer than the report. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of many equal rows the first dozen speaks for all. */
const ALIKE = ':is(li, tr):nth-child(n + 13)';
/** The drawn map is the same on every page; one kind of page has it looked at. */
const DRAWING = '.picture svg';

/** Points of a curve stand where their dates are; each has its row in the table below (WCAG 2.5.8, equivalent). */
const ALSO_IN_TABLE = /^<a href="#count-/;

/** Each theme in one language: colours are the same in both, and words in both themes. */
export const themeOf = (lang: string) => (lang === 'en' ? 'light' : 'dark');

/** `what`: named in the report of a failure. */
export async function findsNothing(page: Page, what: string): Promise<void> {
	await page.evaluate(axe);
	const violations = await page.evaluate(
		async ([alike, options]) => {
			const { axe } = window as unknown as { axe: typeof axeCore };
			// Out of the page meanwhile: axe takes long over what it is told to leave out.
			const gaps = Array.from(document.querySelectorAll(alike), (part) => {
				const gap = document.createComment('');
				part.replaceWith(gap);
				return { gap, part };
			});
			const { violations } = await axe.run(options);
			for (const { gap, part } of gaps) gap.replaceWith(part);
			return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
		},
		[
			what === 'explore' ? ALIKE : `${ALIKE}, ${DRAWING}`,
			{ runOnly: tags, resultTypes: ['violations'] } satisfies axeCore.RunOptions
		] as const
	);
	const found = violations
		.map(({ id, nodes }) => ({
			id,
			at: nodes.filter((html) => id !== 'target-size' || !ALSO_IN_TABLE.test(html)).slice(0, 5)
		}))
		.filter(({ at }) => at.length > 0);
	expect.soft(found, `axe: ${what}`).toEqual([]);
}
