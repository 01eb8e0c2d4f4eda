/** A film: one picture after the other, each drawn for its day, in a file that players read. A chunk of its own. */
import {
	BufferTarget,
	CanvasSource,
	getFirstEncodableVideoCodec,
	Mp4OutputFormat,
	Output,
	QUALITY_HIGH,
	WebMOutputFormat,
	type VideoCodec
} from 'mediabunny';
import type { Day } from '../time/day.ts';
import { FRAME_RATE } from '../time/film.ts';
import type { Size } from './painter.ts';
import { penOn } from './raster.ts';

/** The first is what every player, office program and messenger reads, in MP4; the others are for WebM. */
const wanted: VideoCodec[] = ['avc', 'vp9', 'vp8'];

export interface FilmFormat {
	codec: VideoCodec;
	/** Of the file, without its dot. */
	ending: 'mp4' | 'webm';
	mediaType: string;
}

/** What this browser makes of a film; nothing where it makes none. */
export async function supportedFormat(size: Size): Promise<FilmFormat | undefined> {
	if (!('VideoEncoder' in globalThis)) return undefined;
	const codec = await getFirstEncodableVideoCodec(wanted, { ...size, quality: QUALITY_HIGH });
	if (!codec) return undefined;
	return codec === 'avc'
		? { codec, ending: 'mp4', mediaType: 'video/mp4' }
		: { codec, ending: 'webm', mediaType: 'video/webm' };
}

export interface Shooting {
	kind: FilmFormat;
	size: Size;
	/** One for each frame. */
	days: readonly Day[];
	/** Draws a day on the canvas that is filmed. */
	paint: (day: Day, pen: CanvasRenderingContext2D) => Promise<void>;
	/** Ends it before its end: nothing is kept. */
	signal: AbortSignal;
	/** Told how many frames there are by now. */
	onframe?: (frames: number) => void;
}

/** @throws the reason of the signal, or an error of the encoder */
export async function film({
	kind: { codec, ending, mediaType },
	size,
	days,
	paint,
	signal,
	onframe
}: Shooting): Promise<Blob> {
	const canvas = Object.assign(document.createElement('canvas'), size);
	const pen = penOn(canvas);
	const target = new BufferTarget();
	const format =
		ending === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
	const output = new Output({ format, target });
	const source = new CanvasSource(canvas, { codec, quality: QUALITY_HIGH });
	output.addVideoTrack(source, { frameRate: FRAME_RATE });
	try {
		await output.start();
		for (const [n, day] of days.entries()) {
			signal.throwIfAborted();
			// A clock that rests shows what it showed.
			if (day !== days[n - 1]) await paint(day, pen);
			await source.add(n / FRAME_RATE, 1 / FRAME_RATE);
			onframe?.(n + 1);
		}
		signal.throwIfAborted();
		await output.finalize();
	} catch (error) {
		await output.cancel();
		throw error;
	}
	return new Blob([target.buffer ?? new ArrayBuffer()], { type: mediaType });
}
