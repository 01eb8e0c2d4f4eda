/** Gives the browser the picture of a figure, as it is on screen. Fetched when asked for. */
import { saveFile } from '../device/save-file.ts';
import type { Figure } from './figure.ts';
import { figureSvg, type PictureView } from './picture.ts';

/**
 * What tokens stand for on this page, in its theme and with its brand. A property that is `light-dark()` becomes one colour only where
 * an element uses it, so one does.
 */
function pageColours(): { colour: (token: string) => string; end: () => void } {
	const probe = document.createElement('i');
	document.documentElement.append(probe);
	return {
		colour(token) {
			probe.style.color = `var(--${token})`;
			const parts = getComputedStyle(probe).color.match(/\d+(\.\d+)?/g) ?? [];
			const hex = parts.slice(0, 3).map((n) => Math.round(Number(n)).toString(16).padStart(2, '0'));
			return `#${hex.join('')}`;
		},
		end: () => probe.remove()
	};
}

export async function savePicture(
	figure: Figure,
	view: Omit<PictureView, 'colour'>,
	form: 'svg' | 'png'
): Promise<void> {
	const { colour, end } = pageColours();
	const svg = figureSvg(figure, { ...view, colour });
	end();
	if (svg === undefined) return;
	const blob = form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterOf(svg, 2);
	saveFile(blob, `${figure.id}.${form}`);
}

/** @param scale pixels to a unit of the drawing */
async function rasterOf(svg: string, scale: number): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * scale;
		canvas.height = image.naturalHeight * scale;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
		);
	} finally {
		URL.revokeObjectURL(address);
	}
}
