/** The tour whose stop a visitor of the booth is at: to be watched, or walked by hand. */
import type { Lang } from '../model/lang.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { goToStep } from '../tours/go.ts';
import { findStop, type Tour } from '../tours/tour.ts';
import type { Kiosk } from './kiosk.svelte.ts';

interface Booth {
	tours: readonly Tour[];
	lang: Lang;
}

export class TourAtHand {
	readonly #kiosk: Kiosk;
	readonly #view: ViewState;
	readonly #booth: () => Booth;

	constructor(kiosk: Kiosk, view: ViewState, booth: () => Booth) {
		this.#kiosk = kiosk;
		this.#view = view;
		this.#booth = booth;
	}

	readonly #here = $derived.by(() => {
		const [, tour = '', step = ''] = this.#view.step?.of.split('/') ?? [];
		return findStop(this.#booth().tours, tour, step);
	});

	get state(): 'running' | 'here' | 'none' {
		if (this.#kiosk.state.watching) return 'running';
		return this.#here ? 'here' : 'none';
	}
	/** Whether the tour has a stop before this one and one after it. */
	get ways(): { back: boolean; on: boolean } {
		return { back: Boolean(this.#here?.previous), on: Boolean(this.#here?.next) };
	}

	toggle(): void {
		const here = this.#here;
		if (this.#kiosk.state.watching || !here) return this.#kiosk.watch(null);
		const { tour, step, position } = here;
		const { lang } = this.#booth();
		this.#kiosk.watch({ tour, step, position, lang, dwell: step.dwell * 1000 });
	}

	step(by: 1 | -1): void {
		const here = this.#here;
		const to = here && (by > 0 ? here.next : here.previous);
		this.#kiosk.watch(null);
		if (here && to) void goToStep(this.#view, this.#booth().lang, here.tour, to);
	}
}
