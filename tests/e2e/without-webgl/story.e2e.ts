/** One's own story: made by keys alone, sent as a link, presented elsewhere; and made on a phone. */
import { readFileSync } from 'node:fs';
import { inCi } from '../ci.ts';
import { serve } from '../../../src/cli/serve.mjs';
import { build } from '../site.ts';
import { expect, open, settled, test } from '../visit.ts';

test('a story made by keys alone opens on another origin from its link, and is presented with its notes', async ({
	page,
	browser
}) => {
	await open(page, '/en/partner/cl/?t=2020-02-26');
	await page.keyboard.press('k');
	await expect(page.getByText('Kept as stop 1')).toBeVisible();
	await open(page, '/en/?t=2022-12-31&from=2019-12-31');
	await page.keyboard.press('k');
	await page.getByRole('button', { name: 'Open the story' }).press('Enter');
	await page.getByRole('link', { name: /Chile.*15 s/ }).press('Enter');
	await page.getByRole('textbox', { name: 'What the audience reads' }).press('End');
	await page.keyboard.type('Chile was the first.');
	await page.getByRole('textbox', { name: 'Notes for a speaker' }).press('End');
	await page.keyboard.type('Pause here.');
	await page.getByRole('button', { name: 'Link', exact: true }).press('Enter');
	const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();

	const server = await serve({ port: 0, dir: build });
	const context = await browser.newContext();
	const there = await context.newPage();
	const { pathname, hash } = new URL(link);
	await there.goto(`http://localhost:${server.port}${pathname}${hash}`);
	await settled(there);
	await expect(there.getByText('Made by a visitor, not by this site.')).toBeVisible();
	await there.getByRole('link', { name: 'Present' }).press('Enter');
	await expect(there.getByRole('heading', { level: 1 })).toHaveText('Chile');
	await expect(there.getByText('Chile was the first.')).toBeVisible();
	const opening = context.waitForEvent('page');
	await there.getByRole('button', { name: 'Open the speaker’s window' }).press('Enter');
	const notes = await opening;
	await expect(notes.getByText('Pause here.')).toBeVisible();
	await expect(notes.getByText('Stop 1 of 2')).toBeVisible();
	await there.keyboard.press('PageDown');
	await expect(notes.getByText('Stop 2 of 2')).toBeVisible();
	await expect(there.getByRole('heading', { level: 1 })).toContainText('partners');
	await context.close();
	await server.close();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a story is made, and saved as a file', inCi, async ({ page }) => {
		for (const path of ['/zh/area/hangzhou/', '/zh/partner/cl/']) {
			await open(page, path);
			await page.getByRole('button', { name: '菜单' }).tap();
			await page.getByRole('button', { name: '将此画面收入我的故事' }).tap();
			await expect(page.getByText(/^已收入/)).toBeVisible();
		}
		await page.getByRole('button', { name: '打开故事' }).tap();
		await page.getByRole('link', { name: /智利.*15秒/ }).tap();
		await page.getByRole('textbox', { name: '观众看到的文字' }).fill('智利最先签署。');
		await page.getByRole('button', { name: '导出' }).tap();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: '保存文件' }).tap();
		const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as object;
		expect(saved).toMatchObject({
			story: 1,
			steps: [
				{ select: 'area/hangzhou' },
				{ select: 'partner/cl', caption: { zh: '智利最先签署。' } }
			]
		});
	});
});
