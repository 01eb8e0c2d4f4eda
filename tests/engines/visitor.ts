/** What a visitor does and sees, in any engine. */
import { expect } from 'vitest';
import type { Engine } from './engine.ts';
import type { Site } from './site.ts';

/** Only a hang takes that long, also on a slow machine. Milliseconds. */
const WAIT = { timeout: 240_000, interval: 100 };

/** The scripts of a page run: until then it is only a picture of itself. */
const answers = `document.querySelector('.ticks button') !== null`;

/** What is on the page and can be seen, by its accessible name: a function's body for `Engine.ask`. */
const found = (what: string, name: string) => `
	const name = ${JSON.stringify(name)};
	const element = [...document.querySelectorAll(${JSON.stringify(what)})].find(
		(one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent).includes(name)
	);`;

export class Visitor {
	readonly #engine: Engine;
	readonly #site: Site;

	constructor(engine: Engine, site: Site) {
		this.#engine = engine;
		this.#site = site;
	}

	/** Opens a page that answers, and writes down from then on what it complains of. */
	async open(address: string): Promise<void> {
		await this.openFile(address);
		await this.#engine.ask(`
			window.complaints = [];
			const note = (event) => complaints.push(String(event.message ?? event.reason ?? event.violatedDirective));
			addEventListener('error', note);
			addEventListener('unhandledrejection', note);
			document.addEventListener('securitypolicyviolation', note);`);
		await this.sees(answers, true);
	}

	/** Opens a file that is no page. Drivers may say too early that it is there. */
	async openFile(address: string): Promise<void> {
		await this.#engine.ask('window.isLeft = true');
		await this.#engine.goto(this.#site.address + address);
		await this.sees('window.isLeft === undefined', true);
		await this.isAt(address);
	}

	/** Back to a page, which answers again. */
	async back(): Promise<void> {
		await this.#engine.back();
		await this.sees(answers, true);
	}

	/** Waits until the page answers like this. @param expression in the page */
	async sees(expression: string, answer: unknown): Promise<void> {
		await expect.poll(() => this.#engine.ask(`return ${expression}`), WAIT).toEqual(answer);
	}

	/** Neither the page complained of anything since it was opened, nor was anything refused of any page. */
	async findsNoFault(): Promise<void> {
		await this.sees('complaints', []);
		expect(this.#site.refused).toEqual([]);
	}

	/** Asks for what the policy of the page refuses, which the host hears of. */
	async isHeardAskingAnotherHost(): Promise<void> {
		await this.#engine.ask(`new Image().src = 'http://other.example/'`);
		await expect.poll(() => this.#site.refused.join(), WAIT).toContain('other.example');
		this.#site.refused.length = 0;
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
}
