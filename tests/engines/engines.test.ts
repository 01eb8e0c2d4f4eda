/** The built site in three engines. What one of them cannot do: README.md. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { chromium } from './chromium.ts';
import type { Engine, Start } from './engine.ts';
import { firefox } from './firefox.ts';
import { offline, withMap, withoutWebgl, type Journey } from './journeys.ts';
import { screen } from '../program.ts';
import { openSite, type Site } from './site.ts';
import { Visitor } from './visitor.ts';
import { webkit } from './webkit.ts';

const engines: Record<string, (start: Start, display: string) => Promise<Engine>> = {
	Chromium: chromium,
	'Firefox ESR': firefox,
	WebKitGTK: webkit
};

let monitor: Awaited<ReturnType<typeof screen>>;
beforeAll(async () => {
	monitor = await screen();
});
afterAll(() => monitor?.close());

/** One window for journeys that follow each other. */
function inWindow(
	engine: string,
	start: Start,
	journeysOf: (cut: () => Promise<void>) => Journey[]
) {
	let site: Site | undefined;
	let browser: Engine | undefined;
	let visitor: Visitor;
	const cut = async () => {
		await site?.close();
		site = undefined;
	};
	beforeAll(async () => {
		site = await openSite();
		browser = await engines[engine]?.(start, monitor.display);
		if (browser) visitor = new Visitor(browser, site);
	});
	afterAll(async () => {
		await browser?.close();
		await cut();
	});
	for (const { name, go } of journeysOf(cut)) it(name, () => go(visitor));
}

describe.each(Object.keys(engines))('%s', (engine) => {
	describe('with WebGL', () => inWindow(engine, { webgl: true }, () => withMap));
	describe('without WebGL', () =>
		inWindow(engine, { webgl: false }, (cut) => [...withoutWebgl, offline(cut)]));
});
