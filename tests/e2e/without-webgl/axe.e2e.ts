/** axe-core finds nothing with everything open that opens, in both languages and themes. (Pages as they come: see smoke.e2e.ts.) */
import { findsNothing, themeOf } from '../axe.ts';
import { inCi } from '../ci.ts';
import { langs } from '../pages.ts';
import { expect, open, test } from '../visit.ts';

// Colours on their way from one to another have a contrast of their own.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const lang of langs) {
	const theme = themeOf(lang);

	test(
		`axe finds nothing in a story that is made, sent and read: ${lang}`,
		inCi,
		async ({ page }) => {
			const word = (en: string, zh: string) => (lang === 'en' ? en : zh);
			await open(page, `/${lang}/partner/cl/?theme=${theme}`);
			await page.keyboard.press('k');
			await page.getByRole('button', { name: word('Open the story', '打开故事') }).click();
			const stop = page.getByRole('link', {
				name: word('Chile 30 Nov 2016', '智利 2016年11月30日')
			});
			await stop.click();
			const caption = page.getByRole('textbox', {
				name: word('What the audience reads', '观众看到的文字')
			});
			await expect(caption).toBeVisible();
			await findsNothing(page, 'story panel');
			await page.getByRole('button', { name: word('Link', '链接'), exact: true }).click();
			const field = page.getByRole('textbox', { name: word('Link', '链接'), exact: true });
			const link = await field.inputValue();
			await findsNothing(page, 'link of a story');
			await page.goto(link.replace('#', `?theme=${theme}#`));
			await expect(page.getByText(word('Made by a visitor', '此为用户自制故事'))).toBeVisible();
			await findsNothing(page, 'cover of a story');
		}
	);

	test(
		`axe finds nothing with layers, search and chooser open: ${lang}`,
		inCi,
		async ({ page }) => {
			await page.goto(`/${lang}/?theme=${theme}&t=2025-09-25`);
			const word = (en: string, zh: string) => (lang === 'en' ? en : zh);
			await page.getByRole('button', { name: word('Layers', '图层'), exact: true }).click();
			await findsNothing(page, 'layers');
			await page.keyboard.press('Escape');
			await page.getByRole('combobox').fill('chi');
			await expect(page.getByRole('option').first()).toBeVisible();
			await findsNothing(page, 'search');
			await page.getByRole('combobox').press('Escape');
			await page.getByRole('slider').first().press('Enter');
			await expect(
				page.getByRole('navigation', { name: word('Several records here', '此处有多条记录') })
			).toBeVisible();
			await findsNothing(page, 'chooser');
		}
	);
}
