import { createContext } from 'svelte';

export interface Notice {
	id: number;
	text: string;
	/** What can be done about it. */
	action?: { label: string; run: () => void };
}

/** Milliseconds a notice stays. */
const STAY = 8000;

/** Quiet messages in the corner of the map. */
export class Notices {
	list = $state.raw<Notice[]>([]);
	#next = 1;

	say(text: string, action?: Notice['action']): void {
		const id = this.keep(text, action);
		setTimeout(() => this.close(id), STAY);
	}

	/** Says something that stays until it is closed. */
	keep(text: string, action?: Notice['action']): number {
		const id = this.#next++;
		const others = this.list.filter((n) => n.text !== text);
		this.list = [...others, { id, text, ...(action && { action }) }];
		return id;
	}

	close(id: number): void {
		this.list = this.list.filter((n) => n.id !== id);
	}
}

export const [getNotices, setNotices, hasNotices] = createContext<Notices>();
