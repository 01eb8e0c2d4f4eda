/** One page of each make (axe opens one of each kind): it comes up without a console message and without a request to another host (see visit.ts). */
import { langs, pagesOf } from '../pages.ts';
import { expect, NONE, test } from '../visit.ts';

/** Record pages of all kinds come from the same parts. */
const MAKES = ['explore', 'mechanism', 'figures', 'list', 'data', 'lost'];

for (const lang of langs)
	for (const [kind, path] of Object.entries(pagesOf(lang)).filter(([kind]) => MAKES.includes(kind)))
		test.describe(`${lang} ${kind}`, () => {
			test.use({ tolerated: kind === 'lost' ? /status of 404/ : NONE });
			test('comes up in silence, with one main heading and one main part', async ({ page }) => {
				await page.goto(path);
				// The pages of figures and data have no map.
				if (!['figures', 'data'].includes(kind))
					await expect(page.locator('main')).toHaveAttribute('data-map', /ready|list/);
				await expect(page.locator('h1')).toHaveCount(1);
				await expect(page.locator('main')).toHaveCount(1);
				await expect(page.locator('html')).toHaveAttribute(
					'lang',
					lang === 'en' ? 'en' : 'zh-Hans'
				);
				expect(await page.title()).toContain(lang === 'en' ? 'Silk Road' : '丝路电商');
				const levels = await page
					.locator('h1, h2, h3, h4')
					.evaluateAll((all) =>
						all.filter((h) => h.checkVisibility()).map((h) => Number(h.tagName[1]))
					);
				for (const [i, level] of levels.entries())
					expect(level, `heading ${i}`).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1);
			});
		});
