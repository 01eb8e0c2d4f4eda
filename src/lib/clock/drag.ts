/** Dragging a thumb with a mouse or one finger. The page is measured once, when the pointer comes down. */
import type { Day } from '../time/day.ts';
import type { Thumb } from './clock.svelte.ts';

/** CSS pixels that a pointer on a tick must move to mean the thumb and not the tick. */
const SLACK = 6;

export interface DragOptions {
	/** Place on the track, CSS pixels → day; asked for at every move, for the track may be laid out anew. */
	days: () => (place: number) => Day;
	nearest: (place: number) => Thumb;
	ontake: (thumb: Thumb) => void;
	/** `isOver`: the pointer was lifted. */
	onmove: (thumb: Thumb, day: Day, isOver: boolean) => void;
}

export class Drag {
	readonly #options: DragOptions;
	/** CSS pixels of the window: the left end of the track, and where the pointer came down. */
	#left = 0;
	#start = 0;
	#track: HTMLElement | undefined;
	#thumb: Thumb | undefined;

	constructor(options: DragOptions) {
		this.#options = options;
	}

	down(e: PointerEvent, track: HTMLElement): void {
		if (e.button !== 0 || !e.isPrimary) return;
		this.#left = track.getBoundingClientRect().left;
		this.#start = e.clientX;
		this.#track = track;
		// A press on a tick opens it, unless the pointer goes on.
		if (!(e.target instanceof Element && e.target.closest('button'))) this.#take(e);
	}

	move(e: PointerEvent): void {
		if (!this.#track) return;
		if (this.#thumb) this.#tell(e, false);
		else if (Math.abs(e.clientX - this.#start) > SLACK) this.#take(e);
	}

	up(e: PointerEvent): void {
		if (this.#thumb) this.#tell(e, true);
		this.#thumb = undefined;
		this.#track = undefined;
	}

	#take(e: PointerEvent): void {
		// From now on the pointer is the track's alone: no click comes of it.
		this.#track?.setPointerCapture(e.pointerId);
		this.#thumb = this.#options.nearest(this.#start - this.#left);
		e.preventDefault();
		this.#options.ontake(this.#thumb);
		this.#tell(e, false);
	}

	#tell(e: PointerEvent, isOver: boolean): void {
		if (this.#thumb)
			this.#options.onmove(this.#thumb, this.#options.days()(e.clientX - this.#left), isOver);
	}
}
