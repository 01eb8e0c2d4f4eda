/** A second map, out of sight, that draws what the page shows for pictures and films: of their size, and as fine as they are. */
import { chosenMechanisms } from '../../model/members.ts';
import type { Lang } from '../../model/schema.ts';
import type { MapPictures, Shot } from '../../state/map-handle.ts';
import type { ViewState } from '../../state/view-state.svelte.ts';
import type { Day } from '../../time/day.ts';
import { fromFlat, zoomOf } from '../camera/flat-view.ts';
import type { MapTheme } from '../drawn/theme.ts';
import { MapController } from './controller.ts';
import { createMap } from './create.ts';
import { idle } from './idle.ts';
import { loadDetail, loadWorld } from './load-ground.ts';
import { flatStyle } from './style.ts';

/**
 * On this map nothing moves by itself: no label fades and no ring opens, so that a frame depends on its day alone and not on when it is drawn.
 * @throws Error where the graphics are lost, or have no room for it
 */
export async function openPictures(
	view: ViewState,
	{ lang, theme }: { lang: Lang; theme: MapTheme },
	{ width, height, scale, view: { size, at } }: Shot
): Promise<MapPictures> {
	const { atlas, inForce, layers, selected, camera } = view;
	const [world, detail] = await Promise.all([loadWorld(), loadDetail()]);
	const style = flatStyle(atlas, world, { theme, lang, years: true });
	const container = document.createElement('div');
	Object.assign(container.style, {
		position: 'fixed',
		inset: `0 auto auto ${-2 * width}px`,
		width: `${width}px`,
		height: `${height}px`
	});
	container.inert = true;
	document.body.append(container);
	const use = { isLasting: false, isFramed: false, isPicture: true };
	let controller: MapController | undefined;
	function end(): void {
		controller?.remove();
		container.remove();
	}
	try {
		const map = await createMap(container, style, use, (made) => {
			controller = new MapController(made, atlas, inForce, world.ground, style);
		});
		const lost = new Promise<never>((_, fail) => {
			map.once('webglcontextlost', () => fail(new Error('The graphics were lost.')));
		});
		// Whoever waits for it hears of it.
		lost.catch(() => undefined);
		const { bearing = 0, pitch = 0 } = camera ?? {};
		map.jumpTo({ center: fromFlat(at), zoom: zoomOf(size), bearing, pitch });
		controller?.addDetail(detail);
		controller?.setVisibleLayers(layers);
		await Promise.race([idle(map), lost]);
		map.setPixelRatio(scale);
		const canvas = document.createElement('canvas');
		const on = async (day: Day, from: Day | null): Promise<HTMLCanvasElement> => {
			controller?.setVisibleLayers(layers, from !== null);
			controller?.showDay({ day, from }, selected);
			controller?.showMembers(chosenMechanisms(atlas, layers, selected), day);
			map.redraw();
			// A layer that was hidden until now may lack some of its tiles.
			if (!map.loaded()) await Promise.race([idle(map), lost]);
			return copied(map.redraw().getCanvas(), canvas, width * scale, height * scale);
		};
		return { on, end };
	} catch (error) {
		end();
		throw error;
	}
}

/** WebGL keeps a drawing no longer than its task. */
function copied(
	drawn: HTMLCanvasElement,
	canvas: HTMLCanvasElement,
	width: number,
	height: number
): HTMLCanvasElement {
	if (drawn.width < Math.floor(width) || drawn.height < Math.floor(height))
		throw new Error('The graphics have no room for this picture.');
	canvas.width = drawn.width;
	canvas.height = drawn.height;
	canvas.getContext('2d')?.drawImage(drawn, 0, 0);
	return canvas;
}
