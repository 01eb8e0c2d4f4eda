import { inCi } from '../ci.ts';
import { expect, open, test } from '../visit.ts';

/** Pages of the document that the browser prints. */
const sheets = (pdf: Buffer): number =>
	pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

// The partner with the most facts, and the first area.
for (const path of ['/en/partner/id/', '/zh/partner/cl/', '/zh/area/hangzhou/'])
	test(
		`a brief is one A4 page with map, dates, sources and its address: ${path}`,
		inCi,
		async ({ page }) => {
			await open(page, `${path}?t=2026-01-01`);
			await expect(page.locator('.brief-foot svg')).toBeAttached();
			expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('.brief-foot')).toContainText(`${path}?t=2026-01-01`);
			await expect(page.locator('canvas.paper')).toBeVisible();
			const colours = await page.locator('canvas.paper').evaluate((canvas: HTMLCanvasElement) => {
				const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
				return new Set(new Uint32Array(pixels?.data.buffer ?? new ArrayBuffer(0))).size;
			});
			expect(colours).toBeGreaterThan(20);
			await expect(page.getByRole('slider').first()).toBeHidden();
		}
	);
