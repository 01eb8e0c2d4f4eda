/** Opens the map, or says why it cannot be opened. */
import type { Lang } from '../../model/schema.ts';
import type { MapStatus } from '../../state/map-handle.ts';
import { loadWorld } from './load-ground.ts';
import type { ViewState } from '../../state/view-state.svelte.ts';
import { guardContext } from './context-guard.ts';
import type { ContextEvents, ContextWatch } from './context-watch.ts';
import { MapController } from './controller.ts';
import { idle } from './idle.ts';
export { followHand } from './follow-hand.ts';
import type { Padding } from '../camera/padding.ts';
import { flatStyle } from './style.ts';
import type { MapTheme } from '../drawn/theme.ts';

export interface Opened {
	/** `loading` where its graphics were lost on the way: whoever watches over it is told how that ends. */
	status: MapStatus;
	controller?: MapController;
}

/** What may change while the map is on its way: asked for when it is needed. */
export interface MapInputs {
	lang: () => Lang;
	theme: () => MapTheme;
	padding: () => Padding;
	/** How much larger than on a desk everything on the map is drawn. */
	scale: () => number;
	/** Nobody wants this map any more, neither on its way nor later: it is removed. */
	signal: AbortSignal;
	isMotionReduced: () => boolean;
	/** It is there, and its graphics may be lost, long before it can be shown. */
	onmade: (guard: (events: ContextEvents, former?: ContextWatch) => ContextWatch) => void;
}

const fetchAll = () => Promise.all([import('./create.ts'), loadWorld()]);
let parts: ReturnType<typeof fetchAll> | undefined;

/** Fetches MapLibre and what the first view needs: once, and anew where that failed. */
export function fetchParts(): ReturnType<typeof fetchAll> {
	parts ??= fetchAll();
	parts.catch(() => (parts = undefined));
	return parts;
}

export async function openMap(
	container: HTMLElement,
	view: ViewState,
	asked: MapInputs
): Promise<Opened> {
	const { signal } = asked;
	let isLost = false;
	try {
		const [{ createMap }, world] = await fetchParts();
		if (signal.aborted) return { status: 'failed' };
		const look = {
			theme: asked.theme(),
			lang: asked.lang(),
			years: container.clientWidth >= 640
		};
		const style = flatStyle(view.atlas, world, look);
		const use = {
			isLasting: view.mode === 'kiosk',
			isFramed: view.mode === 'embed',
			isPicture: false
		};
		let controller: MapController | undefined;
		const map = await createMap(container, style, use, (made) => {
			const own = new MapController(
				made,
				view.atlas,
				view.inForce,
				world.ground,
				style,
				asked.isMotionReduced
			);
			controller = own;
			made.once('webglcontextlost', () => (isLost = true));
			asked.onmade((...how) => guardContext(made, ...how));
			if (signal.aborted) own.remove();
			else signal.addEventListener('abort', () => own.remove());
		});
		if (signal.aborted || !controller) return { status: 'failed' };
		// What MapLibre brings back by itself knows no feature's state.
		if (isLost) return { status: 'loading' };
		if (view.camera) controller.camera.restore(view.camera, asked.padding());
		else controller.camera.fit(view.selected, asked.padding(), view.step?.fit, true);
		controller.setVisibleLayers(view.layers, view.from !== null);
		controller.showDay(view.shown, view.selected);
		await idle(map);
		// A kiosk turns to its first stop, in another language, while the first picture is drawn.
		if (!signal.aborted && (await controller.restyle(style.theme, asked.lang()))) await idle(map);
		if (!signal.aborted && !isLost) {
			controller.setScale(asked.scale());
			await idle(map);
		}
		return isLost ? { status: 'loading' } : { status: 'ready', controller };
	} catch (error) {
		if (isLost) return { status: 'loading' };
		// MapLibre throws this where it gets no WebGL2 context. The build renames the class, not what it says of itself.
		const noGpu = error instanceof Error && error.name === 'GPUInitializationError';
		// It has hung its elements into the page before it asked.
		if (noGpu) container.replaceChildren();
		return { status: noGpu ? 'list' : 'failed' };
	}
}
