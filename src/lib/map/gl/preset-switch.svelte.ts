import { tick } from 'svelte';
import type { Preset } from '../camera/globe.ts';

/** From the flat map to the globe and back: the map fades out as one and in as the other. */
export class PresetSwitch {
	preset = $state<Preset>('flat');
	/** While the map fades out. */
	isFading = $state(false);
	readonly #element: () => HTMLElement | undefined;
	readonly #isMotionReduced: () => boolean;
	readonly #onfaded: () => void;

	/** @param element that fades by its style @param onfaded the map is out of sight, or need not be */
	constructor(
		element: () => HTMLElement | undefined,
		isMotionReduced: () => boolean,
		onfaded: () => void
	) {
		this.#element = element;
		this.#isMotionReduced = isMotionReduced;
		this.#onfaded = onfaded;
	}

	/** Asked again while the map fades, it turns back. */
	toggle(): void {
		this.preset = this.preset === 'flat' ? 'globe' : 'flat';
		this.isFading = true;
		void this.#fade().then(() => this.#finish());
	}

	/** Flat at once, for another visitor. */
	reset(): void {
		if (this.preset === 'flat') return;
		this.preset = 'flat';
		this.#finish();
	}

	async #fade(): Promise<void> {
		await tick();
		if (this.#isMotionReduced()) return;
		const animations = this.#element()?.getAnimations() ?? [];
		await Promise.allSettled(animations.map(({ finished }) => finished));
	}

	#finish(): void {
		this.isFading = false;
		this.#onfaded();
	}
}
