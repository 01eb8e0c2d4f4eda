/** A PNG with a palette, as `indexedPng` writes it, read again. */
import { inflateSync } from 'node:zlib';

export interface Picture {
	width: number;
	height: number;
	/** `#rrggbb` of a pixel. */
	at: (x: number, y: number) => string;
}

export function readPng(png: Buffer): Picture {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
		at += 12 + length;
	}
	const part = (name: string): Buffer => chunks.get(name) ?? Buffer.alloc(0);
	const width = part('IHDR').readUInt32BE(0);
	const height = part('IHDR').readUInt32BE(4);
	const rows = inflateSync(part('IDAT'));
	const palette = part('PLTE').toString('hex').match(/.{6}/g) ?? [];
	const colours = palette.map((hex) => `#${hex}`);
	return {
		width,
		height,
		at: (x, y) => colours[rows[y * (width + 1) + 1 + x] ?? 0] ?? ''
	};
}
