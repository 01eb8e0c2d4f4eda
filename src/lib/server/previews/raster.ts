/** A drawing as PNG. resvg in WebAssembly draws the same on every machine. Build time only. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { lightPalette } from '../figures/palette.ts';
import { indexedPng } from './indexed-png.ts';
import { nearestIn, paletteOf } from './palette.ts';

const palette = paletteOf(lightPalette());
const nearest = nearestIn(palette);

const isReady = initWasm(
	readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))
);

/** @param svg without text, on an opaque ground */
export async function rasterOf(svg: string): Promise<Buffer> {
	await isReady;
	const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
	try {
		const image = drawing.render();
		const { width, height, pixels } = image;
		const indices = new Uint8Array(width * height);
		for (let i = 0; i < indices.length; i++)
			indices[i] = nearest(pixels[4 * i] ?? 0, pixels[4 * i + 1] ?? 0, pixels[4 * i + 2] ?? 0);
		image.free();
		return indexedPng(indices, { width, height }, palette);
	} finally {
		drawing.free();
	}
}
