import type { Lang } from '../model/schema.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { addYears, type Day } from '../time/day.ts';
import type { FrameSource } from '../time/frames.ts';
import { Latest } from '../time/latest.ts';
import { Player } from '../time/player.svelte.ts';
import { clampDay, nextDay, previousDay } from '../time/steps.ts';
import { changesSentence, spokenComparison, spokenDay } from './announce.ts';
import type { ClockKey } from './slider-keys.ts';

/** The thumb of the day shown, and that of the day it is compared with. */
export type Thumb = 'day' | 'from';

/** Whether the live region tells of a move: a slider in focus is read by itself, a drag is read when it ends. */
type Manner = 'spoken' | 'silent';

interface Move {
	thumb: Thumb;
	day: Day;
	manner: Manner;
}

/** Day and text of a slider: `aria-valuenow` and `aria-valuetext`. */
interface Spoken {
	day: Day;
	text: string;
}

export interface ClockOptions {
	frames: FrameSource;
	reducedMotion: () => boolean;
	lang: () => Lang;
}

/**
 * The verbs of the clock. Every input only says where a thumb should go; one frame takes the last word, and the map, the counts
 * and the track are drawn once for it.
 */
export class Clock {
	readonly player: Player;
	/** What the live region says: manual steps and pauses, never a tick of play. */
	said = $state('');
	readonly #view: ViewState;
	readonly #lang: () => Lang;
	readonly #isStill: () => boolean;
	readonly #moves: Latest<Move>;
	/** What a slider said when playing began: a screen reader hears nothing else until it stops. */
	#held = $state.raw<Spoken | null>(null);

	constructor(view: ViewState, { frames, reducedMotion, lang }: ClockOptions) {
		this.#view = view;
		this.#lang = lang;
		this.#isStill = reducedMotion;
		this.#moves = new Latest<Move>(frames, (move) => this.#apply(move));
		this.player = new Player(
			{
				score: { days: view.inForce.eventDays, eventsOn: view.inForce.eventsOn },
				get firstDay() {
					return view.from ?? view.frame.play?.from ?? view.atlas.firstDay;
				},
				get lastDay() {
					return view.frame.play?.to ?? view.atlas.asOf;
				},
				get day() {
					return view.day;
				},
				set day(day) {
					view.goTo(day);
				}
			},
			frames,
			{ reducedMotion, loop: () => view.mode === 'kiosk', onend: () => this.#say() }
		);
	}

	/** What the address asks for when a page opens: it plays, or where motion is to be reduced stands at the end. */
	begin(): void {
		const { play } = this.#view.frame;
		if (!play) return;
		this.#view.goTo(this.#isStill() ? play.to : play.from);
		if (!this.#isStill()) this.toggle();
	}

	/** What the slider of the day tells: while playing, what it told when playing began. */
	get spoken(): Spoken {
		if (this.player.playing && this.#held) return this.#held;
		const { atlas, day, comparison, counts } = this.#view;
		const lang = this.#lang();
		const text = comparison
			? spokenComparison(comparison, lang)
			: spokenDay(atlas, day, counts, lang);
		return { day, text };
	}

	/** What the slider of the day compared with tells. */
	get spokenFrom(): string {
		const { atlas, inForce } = this.#view;
		const { day } = this.thumb('from');
		return spokenDay(atlas, day, inForce.counts(day), this.#lang());
	}

	/** A thumb's day, and the days between which it can stand: the two limit each other. */
	thumb(thumb: Thumb): { day: Day; min: Day; max: Day } {
		const { day, from, atlas } = this.#view;
		return thumb === 'from'
			? { day: from ?? atlas.firstDay, min: atlas.firstDay, max: day }
			: { day, min: from ?? atlas.firstDay, max: atlas.asOf };
	}

	/** Where a thumb stands once the next frame is drawn. */
	#aim(thumb: Thumb): Day {
		const { pending } = this.#moves;
		return pending?.thumb === thumb ? pending.day : this.thumb(thumb).day;
	}

	move(thumb: Thumb, day: Day, manner: Manner = 'spoken'): void {
		this.player.pause();
		const { min, max } = this.thumb(thumb);
		this.#moves.set({ thumb, day: clampDay(Math.round(day), min, max), manner });
	}

	/** A day that was asked for by name; the other thumb makes way. */
	goTo(thumb: Thumb, day: Day): void {
		this.player.pause();
		if (thumb === 'from' && day > this.#view.day) this.#view.goTo(day);
		this.#moves.set({ thumb, day, manner: 'spoken' });
	}

	step(thumb: Thumb, by: 1 | -1, manner: Manner = 'spoken'): void {
		const days = this.#view.inForce.eventDays;
		const day = this.#aim(thumb);
		const { min, max } = this.thumb(thumb);
		const to = by > 0 ? nextDay(days, day) : previousDay(days, day);
		this.move(thumb, to ?? (by > 0 ? max : min), manner);
	}

	year(thumb: Thumb, by: 1 | -1, manner: Manner = 'spoken'): void {
		this.move(thumb, addYears(this.#aim(thumb), by), manner);
	}

	/** What a key does on a thumb, whose slider is read by itself. */
	press(thumb: Thumb, key: ClockKey): void {
		if (key.type === 'play') return this.toggle();
		if (key.type === 'event') return this.step(thumb, key.by, 'silent');
		if (key.type === 'year') return this.year(thumb, key.by, 'silent');
		const { min, max } = this.thumb(thumb);
		this.move(thumb, key.end === 'first' ? min : max, 'silent');
	}

	latest(): void {
		this.move('day', this.#view.atlas.asOf);
	}

	toggle(): void {
		if (this.player.playing) return this.pause();
		this.#moves.drop();
		this.#held = this.spoken;
		this.said = '';
		this.player.play();
	}

	/** Stops playing and says where; nothing where nothing plays. */
	pause(): void {
		if (!this.player.playing) return;
		this.player.pause();
		this.#say();
	}

	/** Compares with the day a year before, or ends the comparison. */
	toggleComparison(): void {
		const view = this.#view;
		this.pause();
		view.compareWith(view.from === null ? addYears(view.day, -1) : null);
		this.#say();
	}

	/** Says what stands there now, e.g. at the end of a drag. */
	#say(): void {
		const { comparison } = this.#view;
		this.said = comparison ? changesSentence(comparison, this.#lang()) : this.spoken.text;
	}

	#apply({ thumb, day, manner }: Move): void {
		if (thumb === 'from') this.#view.compareWith(day);
		else this.#view.goTo(day);
		if (manner === 'spoken') this.#say();
	}
}
