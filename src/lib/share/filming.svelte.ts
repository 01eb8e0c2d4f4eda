/** The making of a film in the share dialog: how long it will take, how far it is, and what came of it. */
import { film, supportedFormat, type FilmFormat } from '../export/film.ts';
import { painter, type Size } from '../export/painter.ts';
import { filmSheet, layoutOf } from '../export/sheet.ts';
import type { ExportedPage } from '../export/said-of.ts';
import { openStudio } from '../export/take-picture.ts';
import type { ExportedView } from '../export/view.ts';
import type { MapPictures } from '../state/map-handle.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { Day } from '../time/day.ts';
import { filmDays, framesIn } from '../time/film.ts';

export interface Choice {
	from: Day;
	to: Day;
	size: Size;
	/** That it lasts. */
	seconds: number;
}

/** How far it is; `left` in seconds. */
export type FilmProgress =
	| { at: 'measuring' | 'ready' | 'unable' | 'stopped' | 'failed' }
	| { at: 'making'; share: number; left: number | undefined }
	| { at: 'made'; address: string; ending: FilmFormat['ending']; bytes: number };

/** Seconds that this device takes, at a size: to begin, for another map, and for a frame. */
interface Pace {
	begin: number;
	map: number;
	frame: number;
}

/** Names on a map that is filmed are so much larger than on a sheet, which is read from near. */
const LARGER = 1.25;

/** Frames of the trial. */
const TRIAL = 10;

const now = (): number => performance.now() / 1000;

export class Filming {
	progress = $state.raw<FilmProgress>({ at: 'measuring' });
	#pace = $state.raw<Pace>();
	readonly #view: ViewState;
	readonly #page: () => ExportedPage;
	#running = new AbortController();

	constructor(view: ViewState, page: () => ExportedPage) {
		this.#view = view;
		this.#page = page;
	}

	/** Seconds that making it takes: each day with an event may change the map. */
	takes({ from, to, seconds }: Choice): number | undefined {
		if (!this.#pace) return undefined;
		const { eventDays } = this.#view.inForce;
		const maps = eventDays.filter((day) => day >= from && day <= to).length;
		const { begin, map, frame } = this.#pace;
		return begin + maps * map + framesIn(seconds) * frame;
	}

	get #score() {
		const { eventDays, eventsOn } = this.#view.inForce;
		return { days: eventDays, eventsOn };
	}

	/** Finds out how fast this device is. */
	async measure(size: Size): Promise<void> {
		const { signal } = this.#begin({ at: 'measuring' });
		const { firstDay, asOf } = this.#view.atlas;
		// Files arrive and the encoder wakes up; another map, once more; then days that share one.
		const rest = Array.from({ length: TRIAL }, (_, n) => asOf - n);
		const days = [firstDay, asOf, firstDay, ...rest];
		const times = [now()];
		await this.#settle(signal, async () => {
			const made = await this.#shoot(days, size, signal, () => times.push(now()));
			if (!made) return { at: 'unable' };
			const [start = 0, , awake = 0, changed = 0, shared = 0] = times;
			const frame = ((times.at(-1) ?? 0) - shared) / (TRIAL - 1);
			this.#pace = { begin: awake - start, map: Math.max(0, changed - awake - frame), frame };
			return { at: 'ready' };
		});
	}

	async make({ from, to, size, seconds }: Choice): Promise<void> {
		const { signal } = this.#begin({ at: 'making', share: 0, left: undefined });
		const days = filmDays(this.#score, from, to, seconds);
		const start = now();
		const onframe = (frames: number): void => {
			const share = frames / days.length;
			const left = ((now() - start) / share) * (1 - share);
			if (!signal.aborted) this.progress = { at: 'making', share, left };
		};
		await this.#settle(signal, async () => {
			const made = await this.#shoot(days, size, signal, onframe);
			if (!made) return { at: 'unable' };
			const { blob, ending } = made;
			return { at: 'made', address: URL.createObjectURL(blob), ending, bytes: blob.size };
		});
	}

	stop(): void {
		this.#begin({ at: 'stopped' });
	}

	/** Whatever goes on, or was made before, ends. */
	#begin(progress: FilmProgress): AbortController {
		this.#running.abort();
		if (this.progress.at === 'made') URL.revokeObjectURL(this.progress.address);
		this.progress = progress;
		return (this.#running = new AbortController());
	}

	async #settle(signal: AbortSignal, run: () => Promise<FilmProgress>): Promise<void> {
		const progress = await run().catch((): FilmProgress => ({ at: 'failed' }));
		if (!signal.aborted) this.progress = progress;
		else if (progress.at === 'made') URL.revokeObjectURL(progress.address);
	}

	async #shoot(
		days: readonly Day[],
		size: Size,
		signal: AbortSignal,
		onframe?: (frames: number) => void
	): Promise<{ blob: Blob; ending: FilmFormat['ending'] } | undefined> {
		const kind = await supportedFormat(size);
		if (!kind) return undefined;
		const { on, end } = await openStudio(this.#view, this.#page());
		const maps = await this.#openMaps(on(this.#view.day, null), size);
		const paintView = painter(filmSheet, size, maps);
		const paint = (day: Day, pen: CanvasRenderingContext2D) => paintView(on(day, null), pen);
		try {
			const blob = await film({ kind, size, days, paint, signal, ...(onframe && { onframe }) });
			return { blob, ending: kind.ending };
		} finally {
			maps?.end();
			end();
		}
	}

	/** Nothing where the page has no MapLibre map, or this device has no room for a second one: then the drawing is filmed. */
	async #openMaps({ viewIn }: ExportedView, size: Size): Promise<MapPictures | undefined> {
		const { map, mapStatus } = this.#view;
		if (!map || mapStatus !== 'ready') return undefined;
		const box = layoutOf(filmSheet).map;
		const [width, height] = [box.width / LARGER, box.height / LARGER];
		const scale = (size.width / filmSheet.width) * LARGER;
		const shot = { width, height, scale, view: viewIn(width, height) };
		return map.pictures(shot).catch(() => undefined);
	}
}
