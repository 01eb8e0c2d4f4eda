/** The small pictures that the map's layers name, drawn with the theme's colours. Needs a canvas. */
import type { StyleImageMetadata } from 'maplibre-gl';
import { ARROW, arrowDistances } from '../drawn/arrow.ts';
import { eventPlaceMark, type Mark } from '../drawn/marks.ts';
import { endedMark, pavilionMark, zoneMarks } from '../drawn/record-marks.ts';
import type { MapTheme, PlainToken } from '../drawn/theme.ts';
import { hatch, markLine } from '../drawn/look.ts';
import { MARK } from '../drawn/mark-look.ts';

/** Pixels to a CSS pixel: sharp on any screen. */
const PIXEL_RATIO = 3;
/** Edge of the room that a point needs, CSS pixels. */
const POINT_SPACE = 6;
/** Edge of the plate and what stays as it is round its middle, CSS pixels. */
const PLATE = 16;
const CORNER = 5;

export interface MapImage {
	data: ImageData;
	/** How MapLibre is to take it. */
	options: Partial<StyleImageMetadata>;
}

export function mapImages(theme: MapTheme): Record<string, MapImage> {
	const plain = (data: ImageData): MapImage => ({ data, options: { pixelRatio: PIXEL_RATIO } });
	const marks = Object.entries({
		...zoneMarks,
		pavilion: pavilionMark,
		ended: endedMark,
		event: eventPlaceMark
	});
	return {
		...Object.fromEntries(marks.map(([id, mark]) => [`mark-${id}`, plain(drawMark(mark, theme))])),
		hatch: plain(drawHatch(theme)),
		plate: drawPlate(theme),
		room: plain(draw(POINT_SPACE, () => undefined)),
		arrow: {
			data: new ImageData(arrowDistances(ARROW * PIXEL_RATIO), ARROW * PIXEL_RATIO),
			options: { pixelRatio: PIXEL_RATIO, sdf: true }
		}
	};
}

/** What a name stands on; its middle stretches. */
function drawPlate(theme: MapTheme): MapImage {
	const data = draw(PLATE, (ctx) => {
		ctx.fillStyle = theme.halo;
		ctx.strokeStyle = theme.cinnabar;
		ctx.beginPath();
		ctx.roundRect(0.5, 0.5, PLATE - 1, PLATE - 1, CORNER - 2);
		ctx.fill();
		ctx.stroke();
	});
	const [from, to] = [CORNER * PIXEL_RATIO, (PLATE - CORNER) * PIXEL_RATIO];
	const middle: [number, number][] = [[from, to]];
	return { data, options: { pixelRatio: PIXEL_RATIO, stretchX: middle, stretchY: middle } };
}

function drawMark(mark: Mark, theme: MapTheme): ImageData {
	const colour = theme[mark.token as PlainToken];
	return draw(MARK, (ctx) => {
		const scale = MARK / 24 / 1.12;
		ctx.translate(MARK / 2, MARK / 2);
		ctx.scale(scale, scale);
		ctx.translate(-12, -12);
		const path = new Path2D(mark.path);
		ctx.lineJoin = 'round';
		ctx.strokeStyle = theme.halo;
		ctx.lineWidth = mark.style === 'open' ? markLine.openRim : markLine.rim;
		ctx.stroke(path);
		ctx.fillStyle = mark.style === 'open' ? theme.halo : colour;
		ctx.fill(path);
		if (mark.style === 'open') {
			ctx.strokeStyle = colour;
			ctx.lineWidth = markLine.open;
			ctx.stroke(path);
		}
		if (mark.inner) {
			ctx.fillStyle = theme.halo;
			ctx.fill(new Path2D(mark.inner));
		}
	});
}

function drawHatch(theme: MapTheme): ImageData {
	return draw(hatch.tile, (ctx) => {
		ctx.strokeStyle = theme.hatch;
		ctx.lineWidth = hatch.width;
		ctx.beginPath();
		for (const offset of [-hatch.tile, 0, hatch.tile]) {
			ctx.moveTo(offset - 2, hatch.tile + 2);
			ctx.lineTo(offset + hatch.tile + 2, -2);
		}
		ctx.stroke();
	});
}

function draw(edge: number, paint: (ctx: CanvasRenderingContext2D) => void): ImageData {
	const size = Math.round(edge * PIXEL_RATIO);
	const canvas = document.createElement('canvas');
	canvas.width = size;
	canvas.height = size;
	const ctx = canvas.getContext('2d', { willReadFrequently: true });
	if (!ctx) throw new Error('This browser draws no canvas pictures.');
	ctx.scale(size / edge, size / edge);
	paint(ctx);
	return ctx.getImageData(0, 0, size, size);
}
