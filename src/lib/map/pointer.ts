/** What a pointer on the map asks for: a card over what it points at, a page for what it clicks. */
import type { Ref } from '../model/atlas.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { MapController } from './controller.ts';
import { REACH, type Spot } from './hits.ts';

/** Spots are CSS pixels of the map. */
export interface PointerEvents {
	onopen: (refs: Ref[], at: Spot) => void;
	onhover: (ref: Ref | null, at: Spot | null) => void;
	/** Whether motion is to be reduced. */
	isStill: () => boolean;
}

export function followPointer(
	on: MapController,
	view: Pick<ViewState, 'shown' | 'hovered'>,
	{ onopen, onhover, isStill }: PointerEvents
): void {
	const { map, hits } = on;
	map.on('mousemove', ({ point: { x, y } }) => {
		const ref = hits.at({ x, y }, view.shown, REACH.mouse)[0] ?? null;
		map.getCanvas().style.cursor = ref ? 'pointer' : '';
		view.hovered = ref;
		onhover(ref, ref ? { x, y } : null);
	});
	map.on('mouseout', () => {
		view.hovered = null;
		onhover(null, null);
	});
	map.on('click', ({ point: { x, y }, originalEvent }) => {
		const isTouch = (originalEvent as PointerEvent).pointerType === 'touch';
		const refs = hits.at({ x, y }, view.shown, isTouch ? REACH.touch : REACH.mouse);
		if (refs.length === 0) on.openNumber({ x, y }, !isStill());
		onopen(refs, { x, y });
	});
}
