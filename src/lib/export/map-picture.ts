/** A sheet whose map is drawn by MapLibre, out of sight, and what is round it over that. */
import type { MapHandle } from '../state/map-handle.ts';
import { drawnPicture, type Picture } from './picture.ts';
import { pngOf } from './png.ts';
import { imageOf } from './raster.ts';
import { frameSvg, layoutOf, sheetSvg, type Sheet } from './sheet.ts';
import type { ExportedView } from './view.ts';

/** Pixels to a unit of a small picture. */
const SMALL = 0.6;

/** Where the graphics have no room for the map, it is the drawn one. */
export async function mapPicture(
	map: MapHandle,
	view: ExportedView,
	sheet: Sheet
): Promise<Picture> {
	const drawn = await drawnPicture(sheetSvg(view, sheet));
	const frame = await imageOf(frameSvg(view, sheet));
	const { x, y, width, height } = layoutOf(sheet).map;
	const shot = { width, height, view: view.viewIn(width, height) };
	const picture: Picture = {
		...drawn,
		async paint(pen, scale) {
			const maps = await map.pictures({ ...shot, scale }).catch(() => undefined);
			const seen = await maps?.on(view.day, view.from).catch(() => undefined);
			if (seen) {
				pen.drawImage(seen, x * scale, y * scale, width * scale, height * scale);
				pen.drawImage(frame, 0, 0, sheet.width * scale, sheet.height * scale);
			} else await drawn.paint(pen, scale);
			maps?.end();
		},
		thumbnail: async () => (await pngOf(picture, SMALL)).blob
	};
	return picture;
}
