/** A picture to take along, before it has a size. */
import { imageOf, svgFile } from './raster.ts';

export interface Picture {
	/** Units. */
	width: number;
	height: number;
	/** The same as a drawing, for programs that take one. */
	svg: string;
	/** Draws it at so many pixels to a unit. */
	paint: (pen: CanvasRenderingContext2D, scale: number) => Promise<void>;
	/** As it will be saved, but small. */
	thumbnail: () => Promise<Blob>;
}

/** @throws Error where the browser does not draw it */
export async function drawnPicture(svg: string): Promise<Picture> {
	const image = await imageOf(svg);
	const { naturalWidth: width, naturalHeight: height } = image;
	return {
		width,
		height,
		svg,
		paint: async (pen, scale) => pen.drawImage(image, 0, 0, width * scale, height * scale),
		thumbnail: async () => svgFile(svg)
	};
}
