/** The picture of a view: its map by MapLibre where there is one, and the same frame round it. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import PicturePart from '$lib/share/PicturePart.svelte';
import { pngOf } from '$lib/export/png.ts';
import type { Picture } from '$lib/export/picture.ts';
import { filmSheet, formats, layoutOf, type Sheet } from '$lib/export/sheet.ts';
import type { ExportedPage } from '$lib/export/said-of.ts';
import { pictureOf } from '$lib/export/take-picture.ts';
import type { MapHandle } from '$lib/state/map-handle.ts';
import { show } from './harness.ts';
import { readCodes } from './read-code.ts';
import { redMap, withMap } from './red-map.ts';

const about: ExportedPage = {
	lang: 'en',
	title: '36 partners',
	otherTitle: '',
	publishers: [],
	address: 'https://example.org/en/',
	screen: 1280
};
const [slide] = formats;
const { map: box } = layoutOf(slide);

/** Its pixels at one to a unit, of the map and of all else. */
async function pixelsOf(picture: Picture) {
	const { blob } = await pngOf(picture, 1);
	const image = await createImageBitmap(blob);
	const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
	pen.drawImage(image, 0, 0);
	const part = (y: number, height: number) =>
		pen.getImageData(0, y, image.width, height).data.join();
	const below = box.y + box.height + 1;
	return {
		map: pen.getImageData(image.width / 2, box.y + box.height / 2, 1, 1).data.join(),
		frame: part(0, box.y - 1) + part(below, image.height - below)
	};
}

/** The view of a page, as MapLibre draws it and as it is drawn without. */
async function bothPictures(picture: MapHandle['pictures']) {
	const { view } = await show(PicturePart, { page: about }, { at: '/en/?t=2020-01-01' });
	const drawn = await pictureOf(view, about, slide);
	withMap(view, picture);
	return { drawn, mapped: await pictureOf(view, about, slide) };
}

test('has MapLibre’s map in its box, at its scale, and the same title, key, note and code', async () => {
	const end = vi.fn();
	const asked = vi.fn(redMap(end));
	const { drawn, mapped } = await bothPictures(asked);
	const [before, after] = [await pixelsOf(drawn), await pixelsOf(mapped)];
	expect(after.map).toBe('255,0,0,255');
	expect(before.map).not.toBe(after.map);
	expect(after.frame).toBe(before.frame);
	expect(asked).toHaveBeenCalledWith(
		expect.objectContaining({ width: box.width, height: box.height, scale: 1 })
	);
	expect(end).toHaveBeenCalledTimes(asked.mock.calls.length);
	expect(mapped.svg).toBe(drawn.svg);
});

test('has all partners on it, the northernmost too, where it shows the whole world', async () => {
	const { view } = await show(PicturePart, { page: about }, { at: '/en/?t=2020-01-01' });
	for (const sheet of formats) {
		const { svg } = await pictureOf(view, about, sheet);
		expect(/>Iceland 2018</.test(svg), sheet.id).toBe(true);
	}
});

test('is the drawn one where the graphics have no room for it', async () => {
	const { drawn, mapped } = await bothPictures(() => Promise.reject(new Error('no room')));
	expect(await pixelsOf(mapped)).toEqual(await pixelsOf(drawn));
});

test('a size that the device has no room for is made at the next one down, which it says', async () => {
	const { toBlob } = HTMLCanvasElement.prototype;
	const small = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
		this: HTMLCanvasElement,
		done,
		...how
	) {
		if (this.width > 2000) done(null);
		else toBlob.call(this, done, ...how);
	});
	const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
	onTestFinished(() => {
		small.mockRestore();
		saved.mockRestore();
	});
	await show(PicturePart, { page: about }, { at: '/en/' });
	await page.getByRole('radio', { name: /Large screen/ }).click();
	await page.getByRole('button', { name: 'Save PNG' }).click();
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent('This device has no room for that size; the picture is 1920 × 1080.');
	expect(saved).toHaveBeenCalledOnce();
});

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
	test.each<Sheet & { scale?: number }>([...formats, { ...filmSheet, scale: 0.8 }])(
		'a phone reads the address from the code of a sheet for $id',
		async (sheet) => {
			document.documentElement.dataset['theme'] = theme;
			onTestFinished(() => void delete document.documentElement.dataset['theme']);
			const query = '?t=2025-09-30&from=2016-11-30&layers=partners,areas,pilot-ftz,depa,rcep';
			const address = `https://example.org/zh/partner/cl/${query}`;
			const { view } = await show(PicturePart, { page: about }, { at: `/zh/partner/cl/${query}` });
			const picture = await pictureOf(view, { ...about, address }, sheet);
			const { blob } = await pngOf(picture, sheet.scale ?? 1);
			expect(await readCodes(blob)).toEqual([address]);
		}
	);
});
