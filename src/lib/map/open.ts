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

export async function openMap(
	container: HTMLElement,
	view: ViewState,
	lang: Lang,
	theme: MapTheme,
	/** Asked for when the map is there: the page may have been laid out only then. */
	padding: () => Padding
): Promise<Opened> {
	try {
		const [{ createMap }, ground] = await Promise.all([import('./create.ts'), loadWorld()]);
		const style = {
			theme,
			lang,
			years: container.clientWidth >= 640,
			programmes: view.atlas.programmes.map((p) => p.id),
			projection: 'mercator' as const,
			sources: worldSources(view.atlas, ground)
		};
		const map = await createMap(container, style);
		const controller = new MapController(map, view.atlas, view.clock, ground, style);
		if (view.camera) controller.restore(view.camera);
		else controller.fit(view.selected, padding(), false, view.scene?.fit);
		controller.showLayers(view.layers, view.from !== null);
		controller.sink.show(view.day, view.from);
		await new Promise<void>((done) => map.once('idle', () => done()));
		return { status: 'ready', controller };
	} catch (error) {
		// MapLibre throws this where the browser promises WebGL2 and then does not keep it.
		const noGpu = error instanceof Error && error.constructor.name === 'GPUInitializationError';
		return { status: noGpu ? 'list' : 'failed' };
	}
}
