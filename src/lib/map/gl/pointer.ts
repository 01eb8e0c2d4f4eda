/** What a pointer or a key on the map asks for: a card over what it points at, a page for what it opens. */
import type { Ref } from '../../model/atlas.ts';
import type { ViewState } from '../../state/view-state.svelte.ts';
import type { MapController } from './controller.ts';
import { REACH, type Spot } from '../input/hit-test.ts';
import { mapKey } from '../input/keys.ts';

/** Spots are CSS pixels of the map. */
export interface Asks {
	onopen: (refs: Ref[], at: Spot) => void;
	onhover: (ref: Ref | null, at: Spot | null) => void;
	/** Whether motion is to be reduced. */
	isStill: () => boolean;
}

export type Pointed = Pick<ViewState, 'shown' | 'hovered'>;

export function followPointer(
	on: MapController,
	view: Pointed,
	{ onopen, onhover, isStill }: Asks
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

/** Arrow keys walk through the records; Enter opens the one they stand on. */
export function pressKey(
	on: MapController,
	e: KeyboardEvent,
	view: Pointed,
	{ onopen, onhover, isStill }: Asks
): void {
	const key = mapKey(e);
	if (!key) return;
	e.preventDefault();
	const at = (ref: Ref | null) => (ref && on.spotOf(ref)) ?? null;
	if (key.type === 'zoom') on.zoom(key.by, isStill());
	else if (key.type === 'walk') {
		view.hovered = on.walk(view.hovered, key.by, view.shown) ?? null;
		onhover(view.hovered, at(view.hovered));
	} else if (view.hovered) onopen([view.hovered], at(view.hovered) ?? { x: 0, y: 0 });
}
