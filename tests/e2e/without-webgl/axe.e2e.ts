/** axe-core finds nothing, on every kind of page and with everything open that opens, in both languages and themes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';
import { langs, pagesOf } from '../pages.ts';
import { expect, open, test } from '../visit.ts';

/** Run in the page itself: @axe-core/playwright opens another page for each report, which takes longer than the report. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of many equal rows the first dozen speaks for all. */
const ALIKE = ':is(li, tr):nth-child(n + 13)';
/** The drawn map is the same on every page; one kind of page has it looked at. */
const DRAWING = '.picture svg';

/** Points of a curve stand where their dates are; each has its row in the table below (WCAG 2.5.8, equivalent). */
const ALSO_IN_TABLE = /^<a href="#count-/;

type Theme = 'light' | 'dark';

/** `what`: named in the report of a failure. `theme`: the dark one differs from the light one in colours alone. */
async function findsNothingIn(page: Page, what: string, theme: Theme): Promise<void> {
	await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
	const runOnly = theme === 'light' ? tags : ['color-contrast', 'link-in-text-block'];
	const exclude = [ALIKE, ...(what === 'explore' ? [] : [DRAWING])];
	await page.evaluate(axe);
	const violations = await page.evaluate(
		async ([without, options]) => {
			const { axe } = window as unknown as { axe: typeof axeCore };
			const { violations } = await axe.run({ exclude: without.map((part) => [part]) }, options);
			return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
		},
		[exclude, { runOnly, resultTypes: ['violations'] } satisfies axeCore.RunOptions] as const
	);
	const found = violations
		.map(({ id, nodes }) => ({
			id,
			at: nodes.filter((html) => id !== 'target-size' || !ALSO_IN_TABLE.test(html)).slice(0, 5)
		}))
		.filter(({ at }) => at.length > 0);
	expect.soft(found, `${what}, ${theme}`).toEqual([]);
}

/** In both themes, on a page that was opened in the light one. Colours are the same in every language: the dark ones are looked at in one. */
async function findsNothing(page: Page, what: string, lang: string): Promise<void> {
	if (lang === langs[0]) await findsNothingIn(page, what, 'dark');
	await findsNothingIn(page, what, 'light');
}

// Colours on their way from one to another have a contrast of their own.
test.use({ contextOptions: { reducedMotion: 'reduce' }, tolerated: /status of 404/ });

for (const lang of langs) {
	for (const [kind, path] of Object.entries(pagesOf(lang)))
		test(`axe finds nothing on a page of the kind ${kind}: ${lang}`, async ({ page }) => {
			await page.goto(`${path}?theme=light`);
			await expect(page.locator('h1')).toBeAttached();
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
			await findsNothing(page, kind, lang);
		});

	test(`axe finds nothing in a story that is made, sent and read: ${lang}`, async ({ page }) => {
		const word = (en: string, zh: string) => (lang === 'en' ? en : zh);
		await open(page, `/${lang}/partner/cl/?theme=light`);
		await page.keyboard.press('k');
		await page.getByRole('button', { name: word('Open the story', '打开故事') }).click();
		const stop = page.getByRole('link', { name: word('Chile 30 Nov 2016', '智利 2016年11月30日') });
		await stop.click();
		const caption = page.getByRole('textbox', {
			name: word('What the audience reads', '观众看到的文字')
		});
		await expect(caption).toBeVisible();
		await findsNothing(page, 'story panel', lang);
		await page.getByRole('button', { name: word('Link', '链接'), exact: true }).click();
		const field = page.getByRole('textbox', { name: word('Link', '链接'), exact: true });
		const link = await field.inputValue();
		await findsNothing(page, 'link of a story', lang);
		await page.goto(link.replace('#', '?theme=light#'));
		await expect(page.getByText(word('Made by a visitor', '此为用户自制故事'))).toBeVisible();
		await findsNothing(page, 'cover of a story', lang);
	});

	test(`axe finds nothing with layers, search and chooser open: ${lang}`, async ({ page }) => {
		await page.goto(`/${lang}/?theme=light&t=2025-09-25`);
		const word = (en: string, zh: string) => (lang === 'en' ? en : zh);
		await page.getByRole('button', { name: word('Layers', '图层'), exact: true }).click();
		await findsNothing(page, 'layers', lang);
		await page.keyboard.press('Escape');
		await page.getByRole('combobox').fill('chi');
		await expect(page.getByRole('option').first()).toBeVisible();
		await findsNothing(page, 'search', lang);
		await page.getByRole('combobox').press('Escape');
		await page.getByRole('slider').first().press('Enter');
		await expect(
			page.getByRole('navigation', { name: word('Several records here', '此处有多条记录') })
		).toBeVisible();
		await findsNothing(page, 'chooser', lang);
	});
}
