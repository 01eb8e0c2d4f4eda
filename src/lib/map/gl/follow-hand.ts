/** What a hand does to the map: it points, opens, moves and turns. Comes with MapLibre. */
import type { ViewState } from '../../state/view-state.svelte.ts';
import { MapInput, type InputEvents } from '../input/map-input.ts';
import type { MapController } from './controller.ts';

/** Degrees clockwise from north, and from straight down. */
export interface Turned {
	bearing: number;
	pitch: number;
}

export interface HandEvents extends InputEvents {
	/** Now, and after each turn. */
	onturn: (to: Turned) => void;
}

/** Spots are the map's own pixels. @returns what takes the keys */
export function followHand(
	controller: MapController,
	view: ViewState,
	{ onturn, ...events }: HandEvents
): MapInput {
	const { map } = controller;
	const input = new MapInput(controller, view, events);
	map.on('mousemove', ({ point }) => {
		map.getCanvas().style.cursor = input.hover(point) ? 'pointer' : '';
	});
	map.on('mouseout', () => input.leave());
	map.on('click', ({ point, originalEvent }) =>
		input.click(point, (originalEvent as PointerEvent).pointerType === 'touch')
	);
	let turned: Turned | undefined;
	const turn = () => {
		const now = { bearing: map.getBearing(), pitch: map.getPitch() };
		if (now.bearing !== turned?.bearing || now.pitch !== turned.pitch) onturn((turned = now));
	};
	map.on('move', turn);
	turn();
	map.on('moveend', (e) => {
		// One whose graphics are lost stands nowhere.
		if (e.originalEvent && view.mapStatus !== 'loading') view.camera = controller.camera.current;
	});
	return input;
}
