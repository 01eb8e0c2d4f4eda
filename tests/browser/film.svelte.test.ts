/** Films, made as a visitor would and read back: their frames, their size and their length. */
import { ALL_FORMATS, BlobSource, Input, VideoSampleSink } from 'mediabunny';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { film, supportedFormat } from '$lib/export/film.ts';
import FilmPart from '$lib/share/FilmPart.svelte';
import { FRAME_RATE } from '$lib/time/film.ts';
import { isoDay } from '$lib/time/day.ts';
import { atlas, show } from './harness.ts';
import { redMap, withMap } from './red-map.ts';

/** What players find in a file: each frame by its middle pixel. */
async function readBack(blob: Blob) {
	const input = new Input({ source: new BlobSource(blob), formats: ALL_FORMATS });
	const track = await input.getPrimaryVideoTrack();
	if (!track) throw new Error('The film has no picture.');
	const middles: string[] = [];
	let size = '';
	for await (const sample of new VideoSampleSink(track).samples()) {
		const { displayWidth: width, displayHeight: height } = sample;
		size = `${width} × ${height}`;
		const canvas = new OffscreenCanvas(width, height);
		const pen = canvas.getContext('2d')!;
		sample.draw(pen, 0, 0);
		const [r = 0, g = 0, b = 0] = pen.getImageData(width / 2, height / 2, 1, 1).data;
		middles.push([r, g, b].map((n) => Math.round(n / 64)).join(' '));
		sample.close();
	}
	return { size, middles, seconds: await input.computeDuration() };
}

const sizes = [
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 }
];
const never = new AbortController().signal;
/** Each day in a grey of its own. */
const grey = async (day: number, pen: CanvasRenderingContext2D) => {
	pen.fillStyle = `rgb(${day} ${day} ${day})`;
	pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
};

describe.each(sizes)('a film of $width × $height', (size) => {
	test('has a frame for each of its days, at its size, in its time', async () => {
		const kind = (await supportedFormat(size))!;
		const days = [0, 0, 0, 128, 128, 255];
		const blob = await film({ kind, size, days, paint: grey, signal: never });
		expect(blob.type).toBe(kind.mediaType);
		const { middles, seconds, size: read } = await readBack(blob);
		expect(read).toBe(`${size.width} × ${size.height}`);
		expect(middles).toEqual(['0 0 0', '0 0 0', '0 0 0', '2 2 2', '2 2 2', '4 4 4']);
		expect(seconds).toBeCloseTo(days.length / FRAME_RATE, 2);
	});
});

test('a browser without H.264 makes WebM', async () => {
	const { isConfigSupported } = VideoEncoder;
	const asked = vi
		.spyOn(VideoEncoder, 'isConfigSupported')
		.mockImplementation((config) =>
			config.codec.startsWith('avc')
				? Promise.resolve({ supported: false, config })
				: isConfigSupported.call(VideoEncoder, config)
		);
	const size = { width: 1278, height: 720 };
	const kind = (await supportedFormat(size))!;
	asked.mockRestore();
	expect(kind).toMatchObject({ ending: 'webm', mediaType: 'video/webm' });
	const blob = await film({ kind, size, days: [0, 255], paint: grey, signal: never });
	expect((await readBack(blob)).middles).toEqual(['0 0 0', '4 4 4']);
});

describe('the film of a view', () => {
	const make = page.getByRole('button', { name: 'Make the film' });
	const status = page.getByRole('status');
	const saved = page.getByRole('link', { name: 'Save film' });
	const about = {
		lang: 'en' as const,
		title: 'Silk Road E-commerce Map',
		otherTitle: '',
		publishers: [],
		address: 'https://example.org/en/',
		screen: 1280
	};
	const open = () => show(FilmPart, { page: about }, { at: '/en/' });

	test('says how long making it takes before it is made, and is made of the days asked for', async () => {
		await open();
		await expect.element(status).toHaveTextContent(/^Making it takes about \d+ (sec|min) on/);
		await page.getByLabelText('First day').fill('2016-11-21');
		await page.getByLabelText('Last day').fill('2016-11-22');
		await page.getByLabelText('Length').selectOptions('15 sec');
		await make.click();
		await expect.element(saved).toHaveFocus();
		await expect
			.element(saved)
			.toHaveAttribute('download', expect.stringMatching(/2016-11-21-2016-11-22\.(mp4|webm)$/));
		await expect
			.element(status)
			.toHaveTextContent(/^The film is made: [\d.]+ MB\. If nothing is saved/);
		const blob = await (await fetch((saved.element() as HTMLAnchorElement).href)).blob();
		const { middles, size, seconds } = await readBack(blob);
		expect([middles.length, size, seconds]).toEqual([15 * FRAME_RATE, '1280 × 720', 15]);
	});

	test('shows the map that MapLibre draws out of sight, of which nothing stays', async () => {
		const end = vi.fn();
		const asked = vi.fn(redMap(end));
		await show(
			FilmPart,
			({ view }) => {
				withMap(view, asked);
				return { page: about };
			},
			{ at: '/en/' }
		);
		await page.getByLabelText('First day').fill('2016-11-21');
		await page.getByLabelText('Last day').fill('2016-11-22');
		await page.getByLabelText('Length').selectOptions('15 sec');
		await make.click();
		await expect.element(saved).toHaveFocus();
		const blob = await (await fetch((saved.element() as HTMLAnchorElement).href)).blob();
		const { middles } = await readBack(blob);
		expect(new Set(middles)).toEqual(new Set(['4 0 0']));
		expect(asked).toHaveBeenCalledWith(expect.objectContaining({ width: 1280, scale: 1 }));
		expect(end).toHaveBeenCalledTimes(asked.mock.calls.length);
	});

	test('that is stopped leaves nothing behind', async () => {
		const kept = vi.spyOn(URL, 'createObjectURL');
		const dropped = vi.spyOn(URL, 'revokeObjectURL');
		await open();
		await make.click();
		await page.getByRole('button', { name: 'Stop' }).click();
		await expect.element(status).toHaveTextContent('Stopped. Nothing was kept.');
		await expect.element(saved).not.toBeInTheDocument();
		await vi.waitFor(() => expect(dropped.mock.calls.length).toBe(kept.mock.calls.length));
		kept.mockRestore();
		dropped.mockRestore();
	});

	test('is not offered where the first day is not before the last', async () => {
		await open();
		await page.getByLabelText('First day').fill(isoDay(atlas.asOf));
		await expect.element(make).toBeDisabled();
		await expect.element(status).toHaveTextContent('must lie before');
	});

	test('is not offered by a browser that makes none, which says so', async () => {
		const { VideoEncoder } = globalThis;
		Reflect.deleteProperty(globalThis, 'VideoEncoder');
		onTestFinished(() => void Object.assign(globalThis, { VideoEncoder }));
		await open();
		await expect.element(status).toHaveTextContent('This browser cannot make films');
	});
});
