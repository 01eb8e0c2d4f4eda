/**
 * One page of each kind, opened once: it comes up without a console message and without a request to another host (see visit.ts), says
 * what it is, and axe finds nothing in it.
 */
import { findsNothing, themeOf } from '../axe.ts';
import { inCiBeyond } from '../ci.ts';
import { test as onOnePage } from '../one-map.ts';
import { langs, pagesOf } from '../pages.ts';
import { expect, NONE } from '../visit.ts';

for (const [i, lang] of langs.entries())
	for (const [kind, path] of Object.entries(pagesOf(lang)))
		onOnePage.describe(`${lang} ${kind}`, () => {
			onOnePage.use({ tolerated: kind === 'lost' ? /status of 404/ : NONE });
			onOnePage(
				'comes up in silence, with one main heading and one main part, and axe finds nothing',
				inCiBeyond(1, i),
				async ({ page }) => {
					// Colours on their way from one to another have a contrast of their own.
					await page.emulateMedia({ reducedMotion: 'reduce' });
					await page.goto(`${path}?theme=${themeOf(lang)}`);
					// The pages of figures and data have no map.
					if (!['figures', 'data', 'facts'].includes(kind))
						await expect(page.locator('main')).toHaveAttribute('data-map', /ready|list/);
					await expect(page.locator('html')).toHaveAttribute('data-theme', themeOf(lang));
					await expect(page.locator('html')).toHaveAttribute(
						'lang',
						lang === 'en' ? 'en' : 'zh-Hans'
					);
					await expect(page.locator('h1')).toHaveCount(1);
					await expect(page.locator('main')).toHaveCount(1);
					expect(await page.title()).toContain(lang === 'en' ? 'Silk Road' : '丝路电商');
					const levels = await page
						.locator('h1, h2, h3, h4')
						.evaluateAll((all) =>
							all.filter((h) => h.checkVisibility()).map((h) => Number(h.tagName[1]))
						);
					for (const [i, level] of levels.entries())
						expect(level, `heading ${i}`).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1);
					await findsNothing(page, kind);
				}
			);
		});
