/** Paints sheets of one size, one after the other: what looks as it did on the sheet before is not drawn anew. */
import { imageOf, penOn } from './raster.ts';
import type { MapPictures } from '../state/map-handle.ts';
import { frameSvg, layoutOf, mapSvg, type Sheet } from './sheet.ts';
import type { ExportedView } from './view.ts';

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

/** @param maps those of MapLibre, where it draws this page; at the scale of the sheets */
export function painter(sheet: Sheet, size: Size, maps?: MapPictures) {
	const mapOf = lastDrawn(size);
	const frameOf = lastDrawn(size);
	const scale = size.width / sheet.width;
	const { x, y } = layoutOf(sheet).map;
	return async (view: ExportedView, pen: CanvasRenderingContext2D): Promise<void> => {
		if (maps) pen.drawImage(await maps.on(view.day, view.from), x * scale, y * scale);
		else pen.drawImage(await mapOf(mapSvg(view, sheet)), 0, 0);
		pen.drawImage(await frameOf(frameSvg(view, sheet)), 0, 0);
	};
}
