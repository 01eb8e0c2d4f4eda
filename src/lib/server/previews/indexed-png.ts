/** A picture of few colours as PNG: https://www.w3.org/TR/png-3/. Build time only. */
import { crc32, deflateSync } from 'node:zlib';
import type { Rgb } from './palette.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const bytes = Buffer.alloc(body.length + 8);
	bytes.writeUInt32BE(data.length);
	body.copy(bytes, 4);
	bytes.writeUInt32BE(crc32(body), body.length + 4);
	return bytes;
}

/** @param indices positions in the palette, row by row */
export function indexedPng(
	indices: Uint8Array,
	{ width, height }: { width: number; height: number },
	palette: readonly Rgb[]
): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width);
	header.writeUInt32BE(height, 4);
	// Eight bits to a pixel, which is a position in the palette.
	header.set([8, 3, 0, 0, 0], 8);
	const rows = Buffer.alloc((width + 1) * height);
	// Each begins with the number of its filter: none.
	for (let y = 0; y < height; y++)
		rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flat())),
		// The next level takes nearly three times as long for one hundredth fewer bytes.
		chunk('IDAT', deflateSync(rows, { level: 8 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}
