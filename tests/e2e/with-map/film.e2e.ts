/** A film as a visitor takes it away: made of the map that MapLibre draws, read from the file that was saved. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { inCi } from '../ci.ts';
import { expect, open, test } from '../one-map.ts';

/** The shortest and smallest that is offered: 25 frames a second. */
const [WIDTH, HEIGHT, SECONDS, FRAMES] = [1280, 720, 15, 375];

/** Tells which canvases of MapLibre are drawn elsewhere, and how many files of the page's memory are kept. */
async function watch(page: Page) {
	await page.evaluate(() => {
		const copied: string[] = [];
		const kept = new Set<string>();
		const { drawImage } = CanvasRenderingContext2D.prototype;
		const { createObjectURL, revokeObjectURL } = URL;
		CanvasRenderingContext2D.prototype.drawImage = function (
			this: CanvasRenderingContext2D,
			...args: unknown[]
		) {
			const [image] = args;
			if (image instanceof HTMLCanvasElement && image.className === 'maplibregl-canvas')
				copied.push(`${image.width} × ${image.height}`);
			Reflect.apply(drawImage, this, args);
		} as typeof drawImage;
		URL.createObjectURL = (file) => {
			const address = createObjectURL(file);
			kept.add(address);
			return address;
		};
		URL.revokeObjectURL = (address) => {
			kept.delete(address);
			revokeObjectURL(address);
		};
		const restore = () => {
			CanvasRenderingContext2D.prototype.drawImage = drawImage;
			Object.assign(URL, { createObjectURL, revokeObjectURL });
		};
		Object.assign(window, { watched: { copied, kept, restore } });
	});
	const watched = <T>(read: (w: Watched) => T) =>
		page.evaluate<T>(`(${String(read)})(window.watched)`);
	return {
		sizes: () => watched(({ copied }) => [...new Set(copied)]),
		kept: () => watched(({ kept }) => kept.size),
		restore: () => watched(({ restore }) => restore())
	};
}
interface Watched {
	copied: string[];
	kept: Set<string>;
	restore: () => void;
}

/** The file as any player reads it. */
async function readFilm(path: string) {
	const input = new Input({
		source: new BufferSource(await readFile(path)),
		formats: ALL_FORMATS
	});
	const track = await input.getPrimaryVideoTrack();
	if (!track) throw new Error('The film has no picture.');
	const sink = new EncodedPacketSink(track);
	const times: number[] = [];
	for await (const { timestamp } of sink.packets(undefined, undefined, { metadataOnly: true }))
		times.push(timestamp);
	const first = await sink.getFirstPacket();
	const config = await track.getDecoderConfig();
	if (!first || !config) throw new Error('The film has no frame.');
	return {
		container: (await input.getFormat()).mimeType,
		codec: track.codec,
		size: [track.displayWidth, track.displayHeight],
		seconds: await input.computeDuration(),
		times,
		first: Buffer.from(first.data).toString('base64'),
		config: {
			codec: config.codec,
			...(config.description && {
				description: Buffer.from(config.description as Uint8Array).toString('base64')
			})
		}
	};
}

/** How much of the map's box in a frame has each of the colours, by how the page's theme calls them: shares of 1. */
const coloursOf = (
	page: Page,
	{ first, config }: Pick<Awaited<ReturnType<typeof readFilm>>, 'first' | 'config'>,
	tokens: string[]
): Promise<number[]> =>
	page.evaluate(
		async ({ first, config, tokens }) => {
			const bytes = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
			const frame = await new Promise<VideoFrame>((output, error) => {
				const decoder = new VideoDecoder({ output, error });
				const { codec, description } = config;
				decoder.configure({ codec, ...(description && { description: bytes(description) }) });
				decoder.decode(new EncodedVideoChunk({ type: 'key', timestamp: 0, data: bytes(first) }));
				void decoder.flush();
			});
			const pen = new OffscreenCanvas(frame.displayWidth, frame.displayHeight).getContext('2d')!;
			pen.drawImage(frame, 0, 0);
			frame.close();
			// Between head and foot, of 720 pixels.
			const { data } = pen.getImageData(0, 100, pen.canvas.width, 440);
			const probe = document.body.appendChild(document.createElement('i'));
			const colours = tokens.map((token) => {
				probe.style.color = `var(--${token})`;
				return (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
			});
			probe.remove();
			// A codec keeps colours nearly.
			const isNear = (at: number, colour: number[]) =>
				colour.every((value, n) => Math.abs(value - (data[at + n] ?? 0)) < 12);
			return colours.map((colour) => {
				let seen = 0;
				for (let at = 0; at < data.length; at += 4) if (isNear(at, colour)) seen += 1;
				return (4 * seen) / data.length;
			});
		},
		{ first, config, tokens }
	);

test(
	'a film of the map is read by players, and one that is stopped leaves nothing behind',
	inCi,
	async ({ page }) => {
		await open(page, '/en/?t=2020-01-01');
		const { sizes, kept, restore } = await watch(page);
		await page.getByRole('button', { name: 'Share this view' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByText('Film', { exact: true }).click();
		const make = dialog.getByRole('button', { name: 'Make the film' });
		await dialog.getByLabel('First day').fill('2019-12-30');
		await dialog.getByLabel('Last day').fill('2019-12-31');
		await dialog.getByLabel('Length').selectOption('15 sec');
		await expect(make).toBeEnabled();
		const before = await kept();

		await make.click();
		await dialog.getByRole('button', { name: 'Stop' }).click();
		await expect(dialog.getByText('Stopped. Nothing was kept.')).toBeVisible();
		await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
		await expect(dialog.getByRole('link', { name: 'Save film' })).toHaveCount(0);
		await expect.poll(kept).toBe(before);

		await make.click();
		const save = dialog.getByRole('link', { name: 'Save film' });
		await expect(save).toBeFocused();
		const saving = page.waitForEvent('download');
		await save.press('Enter');
		const saved = await saving;
		const film = await readFilm(await saved.path());
		await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
		expect(await sizes()).toContainEqual(expect.stringMatching(`^${WIDTH} × `));

		expect(saved.suggestedFilename()).toMatch(/2019-12-30-2019-12-31\.(mp4|webm)$/);
		const isMp4 = saved.suggestedFilename().endsWith('mp4');
		expect([film.container, film.codec]).toEqual(
			isMp4 ? ['video/mp4', 'avc'] : ['video/webm', expect.stringMatching(/^vp[89]$/)]
		);
		expect(film.size).toEqual([WIDTH, HEIGHT]);
		expect(film.seconds).toBeCloseTo(SECONDS, 2);
		expect(film.times.map((t) => Math.round(t * 25))).toEqual([...Array(FRAMES).keys()]);
		const [sea = 0, land = 0, china = 0, partner = 0] = await coloursOf(page, film, [
			'sea',
			'land',
			'china',
			'partner'
		]);
		expect(sea).toBeGreaterThan(0.3);
		for (const share of [land, china, partner]) expect(share).toBeGreaterThan(0.01);
		await restore();
		await page.keyboard.press('Escape');
	}
);
