/** The door to the staff screen: checks codes, makes who guesses wait, and keeps a list of wrong ones. */
import { isCode } from './code.ts';

export interface GateSurroundings {
	/** Milliseconds of a clock that is never set back. */
	now: () => number;
	/** The clock on the wall. */
	wall: () => Date;
	/** Keeps the list; whether that works is not its business. */
	keep: (wrong: readonly string[]) => void;
}

/** Wrong codes one after another that are forgiven; each further one locks the door. */
const FORGIVEN = 2;
/** Milliseconds. */
export const LOCK = 30_000;
/** How many wrong codes are listed. */
const LISTED = 50;

export class Gate {
	/** When a wrong code was typed, ISO 8601, the latest first. */
	wrong = $state.raw<readonly string[]>([]);
	readonly #around: GateSurroundings;
	#row = 0;
	#opensAt = -Infinity;

	constructor(around: GateSurroundings, wrong: readonly string[]) {
		this.#around = around;
		this.wrong = wrong;
	}

	/** Seconds until the next code is heard. */
	get wait(): number {
		return Math.max(0, Math.ceil((this.#opensAt - this.#around.now()) / 1000));
	}

	/** @param code as the settings have it @returns whether the door opens */
	async try(typed: string, code: string | null): Promise<boolean> {
		if (this.wait > 0) return false;
		if (await isCode(typed, code)) {
			this.#row = 0;
			return true;
		}
		this.#row += 1;
		if (this.#row > FORGIVEN) this.#opensAt = this.#around.now() + LOCK;
		this.wrong = [this.#around.wall().toISOString(), ...this.wrong].slice(0, LISTED);
		this.#around.keep(this.wrong);
		return false;
	}

	/** The list was seen. */
	forget(): void {
		this.wrong = [];
		this.#around.keep(this.wrong);
	}
}

/** What was stored, or nothing where it is no such list. */
export function readWrong(text: string | null): readonly string[] {
	try {
		const read: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(read) ? read.filter((at) => typeof at === 'string') : [];
	} catch {
		return [];
	}
}
