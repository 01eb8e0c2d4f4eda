/** Paints sheets of one size, one after the other: what looks as it did on the sheet before is not drawn anew. */
import { imageOf, penOn } from './raster.ts';
import { frameSvg, mapSvg, type Sheet } from './sheet.ts';
import type { View } from './view.ts';

/** Pixels. */
export interface Size {
	width: number;
	height: number;
}

/** The drawing that was last asked for, in pixels. */
function lastDrawn({ width, height }: Size) {
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	const pen = penOn(canvas);
	let drawn: string | undefined;
	return async (svg: string): Promise<HTMLCanvasElement> => {
		if (svg === drawn) return canvas;
		const image = await imageOf(svg);
		pen.clearRect(0, 0, width, height);
		pen.drawImage(image, 0, 0, width, height);
		drawn = svg;
		return canvas;
	};
}

export function painter(sheet: Sheet, size: Size) {
	const mapOf = lastDrawn(size);
	const frameOf = lastDrawn(size);
	return async (view: View, pen: CanvasRenderingContext2D): Promise<void> => {
		for (const part of [await mapOf(mapSvg(view, sheet)), await frameOf(frameSvg(view, sheet))])
			pen.drawImage(part, 0, 0);
	};
}
