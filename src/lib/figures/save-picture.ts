/** Gives the browser the picture of a figure, as it is on screen. Fetched when asked for. */
import { saveFile } from '../device/save-file.ts';
import { pngOf } from '../export/png.ts';
import { pageColours } from '../ui/page-colours.ts';
import type { Figure } from './figure.ts';
import { figureSvg, type PictureView } from './picture.ts';

export async function savePicture(
	figure: Figure,
	view: Omit<PictureView, 'colour'>,
	form: 'svg' | 'png'
): Promise<void> {
	const { colour, end } = pageColours();
	const svg = figureSvg(figure, { ...view, colour });
	end();
	if (svg === undefined) return;
	const blob =
		form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : (await pngOf(svg, 2)).blob;
	saveFile(blob, `${figure.id}.${form}`);
}
