/** The MapLibre map of the page through its life: opened, lost and opened again, given up. Knows no markup. */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { openAnew } from '../../device/open-anew.ts';
import { untilItComes } from '../../device/until-it-comes.ts';
import type { ViewState } from '../../state/view-state.svelte.ts';
import { isCutOff } from '../../url/frame.ts';
import type { ContextWatch } from './context-watch.ts';
import type { MapController } from './controller.ts';
import type { MapInputs, Opened } from './open.ts';

/** A browser that has never heard of WebGL2, or gives MapLibre no worker, is spared it; whether one that has can draw, MapLibre finds out. */
const hasMapLibre = 'WebGL2RenderingContext' in globalThis && !isCutOff();
const load = () => import('./open.ts');
// All at once and while the page is still being hydrated. Whoever opens the map hears of what failed.
if (hasMapLibre)
	void Promise.all([load(), import('./create.ts')])
		.then(([{ fetchParts }]) => fetchParts())
		.catch(() => undefined);

type FollowHand = Awaited<ReturnType<typeof load>>['followHand'];

export class PageMap {
	#made = $state.raw<MapController>();
	#attempt = $state(0);
	/** Of a map that can be drawn on: one whose graphics are lost has no layers and no sources. */
	readonly controller = $derived.by(() =>
		this.#view.mapStatus === 'loading' ? undefined : this.#made
	);
	/** A visitor asked for this attempt. */
	#isAskedFor = false;
	#losses: ContextWatch | undefined;
	/** Of the map that is there or on its way; its end removes it. */
	#opening: AbortController | undefined;
	readonly #view: ViewState;
	readonly #asked: Omit<MapInputs, 'signal' | 'onmade'>;
	readonly #onopened: (controller: MapController, followHand: FollowHand) => void;

	constructor(
		view: ViewState,
		asked: Omit<MapInputs, 'signal' | 'onmade'>,
		onopened: (controller: MapController, followHand: FollowHand) => void
	) {
		this.#view = view;
		this.#asked = asked;
		this.#onopened = onopened;
	}

	/** Opens the map in an element, anew with each attempt. */
	readonly attach: Attachment<HTMLElement> = (container) => {
		const { signal } = (this.#opening = new AbortController());
		void this.#attempt;
		untrack(() => {
			this.#view.mapStatus = 'loading';
			void this.#open(container, signal);
		});
		return () => this.#drop();
	};

	async #open(container: HTMLElement, signal: AbortSignal): Promise<void> {
		const gl = hasMapLibre ? await load().catch(() => undefined) : undefined;
		const opened: Opened = hasMapLibre
			? ((await gl?.openMap(container, this.#view, {
					...this.#asked,
					signal,
					onmade: this.#watch
				})) ?? { status: 'failed' })
			: { status: 'list' };
		if (signal.aborted) return;
		this.#view.mapStatus = opened.status;
		if (opened.status === 'failed' && this.#isAskedFor) void openAnew();
		this.#isAskedFor = false;
		this.#made = opened.controller;
		if (gl && opened.controller) this.#onopened(opened.controller, gl.followHand);
	}

	readonly #watch: MapInputs['onmade'] = (guard) => {
		const onlost = () => (this.#view.mapStatus = 'loading');
		const events = { onlost, onback: () => this.retry(), ongone: () => this.giveUp() };
		this.#losses = guard(events, this.#losses);
	};

	/** Detail is drawn from mid zoom on; it must not compete with the first view. */
	async drawDetail(): Promise<void> {
		const { controller } = this;
		if (!controller || !this.#opening) return;
		const fetchDetail = async () => (await import('./load-ground.ts')).loadDetail();
		const detail = await untilItComes(fetchDetail, this.#opening.signal);
		if (controller === this.controller) controller.addDetail(detail);
	}

	#drop(): void {
		this.#opening?.abort();
		this.#made = undefined;
	}

	/** The page goes on with the drawing and the list. */
	giveUp(): void {
		this.#view.mapStatus = 'list';
		this.#drop();
	}

	retry(): void {
		this.#attempt += 1;
	}

	/** Another try, which a visitor asked for after a file did not arrive; where that fails too, with the whole page. */
	tryAgain(): void {
		this.#isAskedFor = true;
		this.retry();
	}
}
