/** The picture that a visitor saves has a map of its own, drawn by MapLibre out of sight. */
import { readFile } from 'node:fs/promises';
import { inCi } from '../ci.ts';
import { expect, open, test } from '../visit.ts';

test('a saved picture is drawn by a second map, of which nothing stays', inCi, async ({ page }) => {
	await open(page, '/en/?t=2020-01-01');
	const drawn = await page.evaluate(() => {
		const { drawImage } = CanvasRenderingContext2D.prototype;
		const sizes: string[] = [];
		CanvasRenderingContext2D.prototype.drawImage = function (
			this: CanvasRenderingContext2D,
			...args: unknown[]
		) {
			const [image] = args;
			if (image instanceof HTMLCanvasElement && image.className === 'maplibregl-canvas')
				sizes.push(`${image.width} × ${image.height}`);
			Reflect.apply(drawImage, this, args);
		} as typeof drawImage;
		Object.assign(window, { sizes });
		return sizes;
	});
	expect(drawn).toEqual([]);
	await page.getByRole('button', { name: 'Share this view' }).click();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save PNG' }).click();
	const png = await readFile(await (await saving).path());
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
	const sizes = await page.evaluate(() => (window as unknown as { sizes: string[] }).sizes);
	expect(sizes).toContainEqual(expect.stringMatching(/^1920 × /));
	await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
});
