/** A picture as PNG. */
import type { Picture } from './picture.ts';

/** Bytes of the chunk that says how many dots there are to a metre: https://www.w3.org/TR/png-3/#11pHYs */
function sizeChunk(dpi: number): Uint8Array {
	const chunk = new Uint8Array(21);
	const view = new DataView(chunk.buffer);
	const perMetre = Math.round(dpi / 0.0254);
	view.setUint32(0, 9);
	chunk.set(new TextEncoder().encode('pHYs'), 4);
	view.setUint32(8, perMetre);
	view.setUint32(12, perMetre);
	chunk[16] = 1;
	view.setUint32(17, crc(chunk.subarray(4, 17)));
	return chunk;
}

/** https://www.w3.org/TR/png-3/#5CRC-algorithm */
function crc(bytes: Uint8Array): number {
	let c = 0xffffffff;
	for (const byte of bytes) {
		c ^= byte;
		for (let n = 0; n < 8; n++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
	}
	return (c ^ 0xffffffff) >>> 0;
}

/** Signature and header, which every PNG begins with. */
const HEAD = 33;

/** Tells programs that place a picture by its size on paper how large it is. */
export function withDpi(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
	const chunk = sizeChunk(dpi);
	const whole = new Uint8Array(png.length + chunk.length);
	whole.set(png.subarray(0, HEAD));
	whole.set(chunk, HEAD);
	whole.set(png.subarray(HEAD), HEAD + chunk.length);
	return whole;
}

export interface Raster {
	blob: Blob;
	/** Pixels to a unit: less than asked for where the device has no room for more. */
	scale: number;
	/** Pixels. */
	width: number;
	height: number;
}

/**
 * @param scale pixels to a unit of the picture
 * @throws Error where the device draws it at no size
 */
export async function pngOf(picture: Picture, scale: number, dpi?: number): Promise<Raster> {
	for (const size of [scale, scale / 2, scale / 4]) {
		const { blob, ...made } = await drawn(picture, size);
		if (!blob) continue;
		if (dpi === undefined) return { blob, scale: size, ...made };
		const bytes = withDpi(new Uint8Array(await blob.arrayBuffer()), (dpi * size) / scale);
		return { blob: new Blob([bytes], { type: 'image/png' }), scale: size, ...made };
	}
	throw new Error('The device has no room for this picture.');
}

/** Without bytes where the device has no room for it. */
async function drawn({ width, height, paint }: Picture, scale: number) {
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	const pen = canvas.getContext('2d');
	if (pen) await paint(pen, scale);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	return { blob, width: canvas.width, height: canvas.height };
}
