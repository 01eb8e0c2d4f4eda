/** SVG as an image that a canvas takes. */

export const svgFile = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** @throws Error where the browser does not draw it */
export async function imageOf(svg: string): Promise<HTMLImageElement> {
	const address = URL.createObjectURL(svgFile(svg));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** @throws Error where the device has no room for it */
export function penOn(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('The device has no room for this picture.');
	return pen;
}
