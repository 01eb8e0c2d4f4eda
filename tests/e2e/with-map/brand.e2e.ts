/** The look of a copy is one style sheet beside the pages, which the map reads too. */
import { inflateSync } from 'node:zlib';
import { expect, open, test } from '../visit.ts';

test.use({ serviceWorkers: 'block' });

/** Red, green and blue of the first pixel of a PNG of 8 bits a channel, whatever the filter of its first row. */
function firstPixel(png: Buffer): number[] {
	const parts: Buffer[] = [];
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
			parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	return [...inflateSync(Buffer.concat(parts)).subarray(1, 4)];
}

test('a style sheet on the server changes the page and the map without a build', async ({
	page
}) => {
	await page.route('**/brand.css', (route) =>
		route.fulfill({
			contentType: 'text/css',
			body: ':root { --sea: light-dark(#b04080, #4080b0); }'
		})
	);
	// The middle of the Pacific: nothing but sea.
	await open(page, '/en/?m=-160,20,5&layers=');
	// Half way through its fade two layers of one colour are rounded to another.
	await expect(page.locator('.map')).toHaveCSS('opacity', '1');
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	const clip = { x: width / 2, y: height / 3, width: 4, height: 4 };
	expect(firstPixel(await page.screenshot({ clip }))).toEqual([0xb0, 0x40, 0x80]);
});
