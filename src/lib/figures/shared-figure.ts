/** A figure as it is taken along, in the colours of the page. Fetched when asked for. */
import { saveFile } from '../device/save-file.ts';
import { drawnPicture } from '../export/picture.ts';
import { pngOf } from '../export/png.ts';
import { svgFile } from '../export/raster.ts';
import type { SharedFigure } from '../share/sharing.ts';
import { pageColours } from '../ui/page-colours.ts';
import { figurePath } from '../url/paths.ts';
import { figureCitation, type FigureView } from './citation.ts';
import type { Figure } from './figure.ts';
import { figureSvg } from './picture.ts';

/** Nothing where the figure is a table or a sentence. */
function svgOf(figure: Figure, shown: FigureView): string | undefined {
	const { colour, end } = pageColours();
	const svg = figureSvg(figure, { ...shown, colour });
	end();
	return svg;
}

export async function savePicture(
	figure: Figure,
	shown: FigureView,
	form: 'svg' | 'png'
): Promise<void> {
	const svg = svgOf(figure, shown);
	if (svg === undefined) return;
	const blob = form === 'svg' ? svgFile(svg) : (await pngOf(await drawnPicture(svg), 2)).blob;
	saveFile(blob, `${figure.id}.${form}`);
}

export function sharedFigure(figure: Figure, shown: FigureView): SharedFigure {
	const { id, title } = figure;
	const svg = svgOf(figure, shown);
	return {
		id,
		path: figurePath(shown.lang, id),
		title,
		...(svg !== undefined && { svg }),
		citation: figureCitation(figure, shown)
	};
}
