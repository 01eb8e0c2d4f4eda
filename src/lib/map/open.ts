/** Opens the map, or says why it cannot be opened. */
import type { Lang } from '../model/schema.ts';
import type { MapStatus } from '../state/map-status.ts';
import { loadWorld } from '../state/load-ground.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { MapController, type Padding } from './controller.ts';
import { worldSources } from './sources.ts';
import type { MapTheme } from './theme.ts';

export interface Opened {
	status: Exclude<MapStatus, 'loading'>;
	controller?: MapController;
}

/** What may change while the map is on its way: asked for when it is needed. */
export interface Asked {
	lang: () => Lang;
	theme: () => MapTheme;
	padding: () => Padding;
	/** Nobody waits for this map any more: what it would ask for is no longer there. */
	isGone: () => boolean;
}

export async function openMap(
	container: HTMLElement,
	view: ViewState,
	asked: Asked
): Promise<Opened> {
	try {
		const [{ createMap }, ground] = await Promise.all([import('./create.ts'), loadWorld()]);
		if (asked.isGone()) return { status: 'failed' };
		const style = {
			theme: asked.theme(),
			lang: asked.lang(),
			years: container.clientWidth >= 640,
			programmes: view.atlas.programmes.map((p) => p.id),
			projection: 'mercator' as const,
			sources: worldSources(view.atlas, ground)
		};
		const map = await createMap(container, style, view.mode === 'kiosk');
		const controller = new MapController(map, view.atlas, view.clock, ground, style);
		if (asked.isGone()) return { status: 'failed', controller };
		if (view.camera) controller.restore(view.camera, asked.padding());
		else controller.fit(view.selected, asked.padding(), false, view.scene?.fit);
		controller.showLayers(view.layers, view.from !== null);
		controller.show(view.day, view.from, view.selected);
		await idle(map);
		// A kiosk turns to its first stop, in another language, while the first picture is drawn.
		if (!asked.isGone() && (await controller.restyle(style.theme, asked.lang()))) await idle(map);
		return { status: 'ready', controller };
	} catch (error) {
		// MapLibre throws this where the browser promises WebGL2 and then does not keep it.
		const noGpu = error instanceof Error && error.constructor.name === 'GPUInitializationError';
		return { status: noGpu ? 'list' : 'failed' };
	}
}

const idle = (map: MapController['map']): Promise<void> =>
	new Promise((done) => void map.once('idle', () => done()));
