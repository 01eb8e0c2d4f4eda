import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Padding } from '../camera/padding.ts';

/**
 * Copies what is drawn onto a canvas that prints: WebGL keeps nothing for a printer.
 * @param covered CSS pixels under panels, which are left out
 */
export function copyForPrint(
	map: MapLibreMap,
	paper: HTMLCanvasElement,
	{ top, right, bottom, left }: Padding,
	isDark: boolean
): void {
	map.redraw();
	const drawn = map.getCanvas();
	const scale = drawn.width / drawn.clientWidth;
	paper.width = drawn.width - (left + right) * scale;
	paper.height = drawn.height - (top + bottom) * scale;
	const pen = paper.getContext('2d');
	if (!pen) return;
	// Paper is white: light and dark change places, and hues stay.
	if (isDark) pen.filter = 'invert(1) hue-rotate(180deg)';
	pen.drawImage(drawn, -left * scale, -top * scale);
}
