/** The saved drawing looks the same in other programs as the saved picture does. */
import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { inCi } from '../ci.ts';
import { ensureLibreOffice, ensureLibrsvg } from '../readers.ts';
import { expect, open, test } from '../visit.ts';

const run = promisify(execFile);
const [WIDTH, HEIGHT] = [1920, 1080];

async function saved(page: Page, button: string): Promise<string> {
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await saving;
	const path = test.info().outputPath(file.suggestedFilename());
	await file.saveAs(path);
	return path;
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

/** What draws SVG with a code of its own, and puts it into slides: their pictures of a drawing. */
const readers = {
	librsvg: async (svg: string, folder: string): Promise<string> => {
		const rsvg = await ensureLibrsvg();
		const out = join(folder, 'rsvg.png');
		await run(rsvg, ['--width', String(WIDTH), '--height', String(HEIGHT), '-o', out, svg]);
		return out;
	},
	LibreOffice: async (svg: string, folder: string): Promise<string> => {
		const office = await ensureLibreOffice();
		// Its settings too are of this test alone.
		const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
		await run(office, [own, '--headless', '--convert-to', 'png', '--outdir', folder, svg]);
		return join(folder, basename(svg).replace(/(\.svg)?$/, '.png'));
	}
};

type Reader = keyof typeof readers;
/** Of what differs. LibreOffice sets each letter on its own grid, so that lines end elsewhere. */
const MOST: Record<Reader, number> = { librsvg: 0.01, LibreOffice: 0.02 };

for (const address of ['/en/partner/rs/', '/zh/?t=2020-01-01&theme=dark'])
	test(
		`the drawing of ${address} is read by other programs as by the browser`,
		inCi,
		async ({ page }) => {
			await open(page, address);
			await page
				.getByRole('button', { name: /^(Share this view|分享当前画面)$/ })
				.first()
				.click();
			const [png, svg] = [
				await saved(page, address.includes('zh') ? '保存PNG' : 'Save PNG'),
				await saved(page, address.includes('zh') ? '保存SVG' : 'Save SVG')
			];
			const wanted = (await readFile(png)).toString('base64');
			for (const [name, read] of Object.entries(readers)) {
				const folder = test.info().outputPath(name);
				await mkdir(folder, { recursive: true });
				const seen = (await readFile(await read(svg, folder))).toString('base64');
				expect(await difference(page, [wanted, seen]), name).toBeLessThan(MOST[name as Reader]);
			}
		}
	);
