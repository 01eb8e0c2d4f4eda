/** A kiosk at work: the machine, driven by a clock and by what visitors do, and what its changes bring about. */
import type { Lang } from '../model/schema.ts';
import { stopPath } from '../url/paths.ts';
import { countedAs } from './addresses.ts';
import { noUse, withSession, withStop, type UseCounts } from './counts.ts';
import type { LoopStop } from './loop.ts';
import { isVisit, next, START, type Happening, type KioskState } from './machine.ts';
import { isOpen } from './opening.ts';
import { DEFAULTS, type BoothFault, type Settings, type SettingsInForce } from './settings.ts';

/** What a kiosk runs with. */
export interface Equipment extends Omit<SettingsInForce, 'right' | 'faults'> {
	faults: readonly BoothFault[];
	loop: readonly LoopStop[];
}

export interface Surroundings {
	/** Milliseconds of a clock that is never set back. */
	now: () => number;
	/** The clock on the wall. */
	wall: () => Date;
	/** Shows a stop; fails where it cannot be shown. */
	showStop: (stop: LoopStop) => Promise<void>;
	/** Removes all traces of the last visitor, and takes a new version of the site over. */
	clean: () => Promise<void>;
	/** Opens the page anew. */
	restart: () => void;
	/** Whether the page would come if it were opened anew. */
	answers: () => Promise<boolean>;
	/** Keeps the counts; whether that works is not its business. */
	keep: (counts: UseCounts) => void;
}

/** Milliseconds after which a reset that does not end is ended by opening the page anew. */
const RESET_LIMIT = 20_000;
/** Milliseconds after which a reset that failed is tried again, as long as the page would not come if it were opened anew. */
const AGAIN = 5000;
/** Milliseconds after which a stop of the loop that is not shown yet counts as one that cannot be shown. */
const SHOW_LIMIT = 10_000;
/** Milliseconds that count at most between two looks at the clock: while a machine stalls or sleeps nobody can read or answer. */
const STALL = 2500;
/**
 * Milliseconds after which a page makes room for a fresh one when nobody is there: what a browser piles up in a week is gone, and a
 * map that was given up has another chance.
 */
const FRESH = 4 * 3_600_000;
/** How many errors the staff screen lists. */
const LISTED = 20;

const dayOf = (date: Date): string =>
	[date.getFullYear(), date.getMonth() + 1, date.getDate()]
		.map((n) => String(n).padStart(2, '0'))
		.join('-');

export class Kiosk {
	state = $state.raw<KioskState>(START);
	settings = $state.raw<Settings>(DEFAULTS);
	faults = $state.raw<readonly BoothFault[]>([]);
	/** Whose settings these are. */
	inForce = $state.raw<SettingsInForce['inForce']>('defaults');
	loop = $state.raw<readonly LoopStop[]>([]);
	counts = $state.raw<UseCounts>(noUse(''));
	errors = $state.raw<{ at: Date; text: string }[]>([]);
	/** The stop that a visitor who watches a tour is at, and for how long, milliseconds. */
	#watched: { stop: LoopStop; ms: number } | null = null;
	#failed = false;
	/** The stop that the map shows; until it shows one of this round, what it was asked for. */
	#shown = $state.raw<LoopStop>();
	/** The stop that is on its way. */
	#awaited: LoopStop | null = null;
	#last: number;
	/** When a reset that failed is tried again, and when one that does not end is given up; milliseconds, as `now`. */
	#retryAt = Infinity;
	#limitAt = Infinity;
	readonly #born: number;
	readonly #around: Surroundings;

	phase = $derived.by(() => this.state.phase);
	stop = $derived.by((): LoopStop | undefined => this.loop[this.state.stop]);
	/** Whose story is told: that of another stop only once the map shows it. */
	told = $derived.by((): LoopStop | undefined => this.#shown ?? this.stop);
	/** Seconds until the reset, while the question stands. */
	seconds = $derived.by(() =>
		Math.max(0, Math.ceil((this.settings.countdown - this.state.rest) / 1000))
	);

	constructor(around: Surroundings, counts: UseCounts | undefined) {
		this.#around = around;
		this.#last = around.now();
		this.#born = this.#last;
		this.counts = counts ?? noUse(dayOf(around.wall()));
	}

	/** With its settings and tours: shows the first stop. Also later, when they arrived only then. */
	begin({ settings, faults, inForce, loop }: Equipment): void {
		this.settings = settings;
		this.faults = faults;
		this.inForce = inForce;
		this.loop = loop;
		if (this.state.phase === 'attract') this.#showStop();
	}

	/** To be called several times a second. */
	tick(): void {
		const now = this.#around.now();
		const ms = Math.min(STALL, Math.max(0, now - this.#last));
		this.#last = now;
		if (this.#awaited && this.state.phase === 'attract' && this.state.rest > SHOW_LIMIT) {
			this.note(new Error(`${this.#awaited.step.id} did not come`));
			this.#failed = true;
		}
		if (this.#failed) {
			this.#failed = false;
			this.happen({ type: 'skip' });
		}
		this.happen({ type: 'time', ms, open: isOpen(this.settings.hours, this.#around.wall()) });
		this.#watch(ms);
		if (this.state.phase === 'reset' && now >= this.#retryAt) void this.#reset();
		else if (this.state.phase === 'reset' && now >= this.#limitAt) void this.#comeBack();
	}

	happen(happening: Happening): void {
		const before = this.state;
		const { idle, countdown } = this.settings;
		const rules = { dwell: this.loop.map((stop) => stop.dwell), idle, countdown };
		this.state = next(before, rules, happening);
		const { phase, stop } = this.state;
		if (!this.state.watching) this.#watched = null;
		if (phase === 'attract' && (before.phase !== 'attract' || before.stop !== stop)) {
			this.#showStop();
			if (stop === 0 && this.#last - this.#born > FRESH) void this.#renew();
		}
		const wasFree = before.phase === 'attract' || before.phase === 'dimmed';
		if (isVisit(this.state) && wasFree && happening.type !== 'ask') this.#enter();
		if (phase === 'reset' && before.phase !== 'reset') void this.#reset();
	}

	/** The tour goes on by itself from a stop, until it ends or somebody touches the screen. */
	watch(stop: LoopStop | null): void {
		this.happen({ type: 'watch', on: stop !== null });
		this.#watched = stop && this.state.watching ? { stop, ms: 0 } : null;
	}

	/** A visitor opened a page; by its path without the language. */
	visited(path: string): void {
		if (!isVisit(this.state)) return;
		this.#count(withStop(this.counts, path));
	}

	note(error: unknown): void {
		const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
		this.errors = [{ at: this.#around.wall(), text }, ...this.errors].slice(0, LISTED);
	}

	forgetCounts(): void {
		this.#count(noUse(dayOf(this.#around.wall())));
	}

	/** @returns whether the page would come, and is opened anew */
	async restart(): Promise<boolean> {
		const answers = await this.#around.answers();
		if (answers) this.#around.restart();
		return answers;
	}
	async #renew(): Promise<void> {
		const answers = await this.#around.answers();
		if (answers && this.state.phase === 'attract') this.#around.restart();
	}
	#showStop(): void {
		const stop = this.loop[this.state.stop];
		if (!stop) return;
		this.#awaited = stop;
		const settled = () => {
			if (this.#awaited === stop) this.#awaited = null;
		};
		const done = () => {
			settled();
			if (stop === this.stop) this.#shown = stop;
		};
		void this.#around.showStop(stop).then(done, (error: unknown) => {
			settled();
			this.note(error);
			// The loop may have gone on by itself meanwhile.
			if (stop === this.stop) this.#failed = true;
		});
	}
	#enter(): void {
		const lang: Lang = this.stop?.lang ?? this.settings.languages[0];
		let counts = withSession(this.counts, lang, this.#around.wall().getHours());
		if (this.stop)
			counts = withStop(counts, countedAs(stopPath(lang, this.stop.tour, this.stop.step.id, '')));
		this.#count(counts);
	}
	#watch(ms: number): void {
		const watched = this.#watched;
		if (!watched) return;
		watched.ms += ms;
		const { tour, position, lang, dwell } = watched.stop;
		if (watched.ms < dwell) return;
		const step = tour.steps[position + 1];
		if (!step) return this.watch(null);
		const stop = { tour, step, position: position + 1, lang, dwell: step.dwell * 1000 };
		this.#watched = { stop, ms: 0 };
		void this.#around.showStop(stop).catch((error: unknown) => this.note(error));
	}
	async #reset(): Promise<void> {
		this.#shown = undefined;
		this.#retryAt = Infinity;
		this.#limitAt = this.#last + RESET_LIMIT;
		try {
			await this.#around.clean();
			this.happen({ type: 'clean' });
		} catch (error) {
			this.note(error);
			await this.#comeBack();
		}
	}
	/** The page is opened anew, if it would come: a screen that shows the browser's own error page never comes back. */
	async #comeBack(): Promise<void> {
		this.#limitAt = this.#last + RESET_LIMIT;
		if (!(await this.restart())) this.#retryAt = this.#last + AGAIN;
	}

	#count(counts: UseCounts): void {
		this.counts = counts;
		this.#around.keep(counts);
	}
}
