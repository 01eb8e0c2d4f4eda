/** The saved drawing looks the same in other programs as the saved picture does. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { ensureTool } from '../../../src/cli/lib/debian.mjs';
import { expect, open, test } from '../visit.ts';

const run = promisify(execFile);
const [WIDTH, HEIGHT] = [1920, 1080];

async function saved(page: Page, button: string): Promise<string> {
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return (await saving).path();
}

/** The share of pixels that differ by more than letters do that are smoothed in another way, of two pictures a quarter as wide. */
const difference = (page: Page, pictures: string[]): Promise<number> =>
	page.evaluate(
		async ({ pictures, width, height }) => {
			const [a = [], b = []] = await Promise.all(
				pictures.map(async (base64) => {
					const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
					const image = await createImageBitmap(new Blob([bytes]), {
						resizeWidth: width,
						resizeHeight: height,
						resizeQuality: 'high'
					});
					const pen = new OffscreenCanvas(width, height).getContext('2d');
					pen?.drawImage(image, 0, 0);
					return [...(pen?.getImageData(0, 0, width, height).data ?? [])];
				})
			);
			const differing = a.filter((value, i) => Math.abs(value - (b[i] ?? 0)) > 40);
			return differing.length / a.length;
		},
		{ pictures, width: WIDTH / 4, height: HEIGHT / 4 }
	);

for (const address of ['/en/partner/rs/', '/zh/?t=2020-01-01&theme=dark'])
	test(`the drawing of ${address} is read by librsvg as by the browser`, async ({ page }) => {
		const rsvg = await ensureTool('rsvg-convert', 'librsvg2-bin');
		await open(page, address);
		await page
			.getByRole('button', { name: /^(Share this view|分享当前画面)$/ })
			.first()
			.click();
		const [png, svg] = [
			await saved(page, address.includes('zh') ? '保存PNG' : 'Save PNG'),
			await saved(page, address.includes('zh') ? '保存SVG' : 'Save SVG')
		];
		const out = test.info().outputPath('rsvg.png');
		await run(rsvg, ['--width', String(WIDTH), '--height', String(HEIGHT), '-o', out, svg]);
		const pictures = await Promise.all(
			[png, out].map(async (path) => (await readFile(path)).toString('base64'))
		);
		expect(await difference(page, pictures)).toBeLessThan(0.01);
	});
