/** What a visitor does and sees, in any engine. */
import { expect } from 'vitest';
import type { Engine } from './engine.ts';

/** Only a hang takes that long. */
const WAIT = { timeout: 60_000, interval: 100 };

/** What is on the page and can be seen, by its accessible name: a function's body for `Engine.ask`. */
const found = (what: string, name: string) => `
	const name = ${JSON.stringify(name)};
	const element = [...document.querySelectorAll(${JSON.stringify(what)})].find(
		(one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent).includes(name)
	);`;

export class Visitor {
	readonly #engine: Engine;
	readonly #site: string;

	constructor(engine: Engine, site: string) {
		this.#engine = engine;
		this.#site = site;
	}

	/** Opens an address, and writes down from then on what the page complains of. */
	async open(address: string): Promise<void> {
		await this.#engine.goto(this.#site + address);
		await this.#engine.ask(`
			window.complaints = [];
			const note = (event) => complaints.push(String(event.message ?? event.reason ?? event.violatedDirective));
			addEventListener('error', note);
			addEventListener('unhandledrejection', note);
			document.addEventListener('securitypolicyviolation', note);`);
	}

	/** Waits until the page answers like this. @param expression in the page */
	async sees(expression: string, answer: unknown): Promise<void> {
		await expect.poll(() => this.#engine.ask(`return ${expression}`), WAIT).toEqual(answer);
	}

	/** Waits until the address below the site is like this. */
	async isAt(address: string): Promise<void> {
		await this.sees('location.pathname + location.search', address);
	}

	/** @param what selector @param name part of the accessible name */
	async click(what: string, name = ''): Promise<void> {
		const place = async () =>
			this.#engine.ask(`${found(what, name)}
				element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
				const box = element?.getBoundingClientRect();
				return box ? [box.x + box.width / 2, box.y + box.height / 2] : null`);
		// Where it still moves, a click would miss it.
		let before: unknown = null;
		const rests = async () => {
			const last = JSON.stringify(before);
			before = await place();
			return before !== null && JSON.stringify(before) === last;
		};
		await expect.poll(rests, WAIT).toBe(true);
		const [x, y] = before as unknown as [number, number];
		await this.#engine.click(x, y);
	}

	/** @param what selector of what has the keyboard then */
	async focus(what: string): Promise<void> {
		await this.sees(`document.querySelector(${JSON.stringify(what)}) !== null`, true);
		await this.#engine.ask(`document.querySelector(${JSON.stringify(what)}).focus()`);
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.#engine.press(key);
	}

	back = (): Promise<void> => this.#engine.back();
}
