/** Stands in for MapLibre where only what becomes of its pictures matters. */
import type { MapHandle, MapPictures } from '$lib/state/map-handle.ts';
import type { ViewState } from '$lib/state/view-state.svelte.ts';

/** A map of one colour on every day. */
export const redMap =
	(end: () => void): MapHandle['pictures'] =>
	({ width, height, scale }) => {
		const canvas = document.createElement('canvas');
		canvas.width = width * scale;
		canvas.height = height * scale;
		const pen = canvas.getContext('2d')!;
		pen.fillStyle = 'rgb(255 0 0)';
		pen.fillRect(0, 0, canvas.width, canvas.height);
		const maps: MapPictures = { on: () => Promise.resolve(canvas), end };
		return Promise.resolve(maps);
	};

export function withMap(view: ViewState, pictures: MapHandle['pictures']): void {
	view.mapStatus = 'ready';
	view.map = { pictures } as MapHandle;
}
