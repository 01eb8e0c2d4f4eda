/** The booth check of the staff screen: what was examined, measured anew while the screen is open. */
import type { WakeState } from '../device/wake-lock.ts';
import type { Lang } from '../model/lang.ts';
import { lookForUpdate } from '../offline/register.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { boothCheck } from './booth-check.ts';
import { countFrames, examine, type Examined } from './examine.ts';
import type { Kiosk } from './kiosk.svelte.ts';

interface Booth {
	kiosk: Kiosk;
	view: ViewState;
	/** Of the map, in the past hour. */
	restarts: number;
	wake: WakeState;
	/** Where the QR codes lead. */
	site: string;
	lang: Lang;
}

export class StaffCheck {
	readonly #booth: () => Booth;
	#examined = $state.raw<Examined>();
	/** Per second. */
	#frames = $state<number | null>(null);

	constructor(booth: () => Booth) {
		this.#booth = booth;
	}

	/** None until all is examined. */
	get items(): ReturnType<typeof boothCheck> {
		if (!this.#examined) return [];
		const { kiosk, view, lang, ...rest } = this.#booth();
		return boothCheck(
			{
				...this.#examined,
				...rest,
				map: view.mapStatus,
				frames: this.#frames,
				asOf: view.atlas.asOf,
				settings: kiosk
			},
			lang
		);
	}

	/** Examines until the function that it returns is called. */
	begin(): () => void {
		const look = async () => {
			this.#examined = await examine(this.#booth().kiosk.settings.code);
		};
		void look();
		void lookForUpdate().then(look);
		return countFrames((perSecond) => (this.#frames = perSecond));
	}
}
