/**
 * The service worker through random sequences of visits, updates, damage and bad answers: nobody ever has less than without it, and
 * it always comes right in the end. `FC_RUNS` and `FC_SEED` ask for other sequences, `SERVICE_WORKER_BUILD=build` for the worker that ships.
 */
import type { Script } from 'node:vm';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { Browser, type Tab } from './browser/browser.ts';
import { builtWorker, bundleWorker } from './browser/bundle.ts';
import { ORIGIN, pages, Site, weathers, type Weather } from './browser/network.ts';
import { wholeVersions } from './browser/whole.ts';

const RUNS = Number(process.env['FC_RUNS'] ?? 40);
const SEED = Number(process.env['FC_SEED'] ?? 15);
const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Step =
	| { do: 'visit'; path: string; site: 0 | 1 }
	| { do: 'visit briefly' | 'open a raw file' | 'close all' | 'take over' | 'stop the worker' }
	| { do: 'hide'; is: boolean }
	| { do: 'wait'; ms: number }
	| { do: 'deploy'; how: 'well' | 'broken' | 'half'; site: 0 | 1 }
	| { do: 'weather'; is: Weather }
	| { do: 'disk'; is: 'well' | 'full' | 'refuses' | 'hiccups'; room: number }
	| { do: 'damage'; what: number[] };

const site = fc.constantFrom(0 as const, 0 as const, 0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			do: fc.constant('visit' as const),
			path: fc.constantFrom(...pages, 'en', 'en/partner/cl', 'en/index.html'),
			site
		})
	},
	{
		weight: 4,
		arbitrary: fc.constantFrom<Step>(
			{ do: 'visit briefly' },
			{ do: 'open a raw file' },
			{ do: 'close all' },
			{ do: 'take over' },
			{ do: 'stop the worker' },
			{ do: 'hide', is: true },
			{ do: 'hide', is: false }
		)
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom<Step>(
			...[10 * SECOND, 40 * SECOND, HOUR, 26 * HOUR].map((ms) => ({ do: 'wait', ms }) as const)
		)
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constant('deploy' as const),
			how: fc.constantFrom('well' as const, 'broken' as const, 'half' as const),
			site
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constant('weather' as const),
			is: fc.constantFrom<Weather>('fine', 'fine', 'fine', ...weathers)
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('disk' as const),
			is: fc.constantFrom('well' as const, 'full' as const, 'refuses' as const, 'hiccups' as const),
			room: fc.integer({ min: 0, max: 4000 })
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('damage' as const),
			what: fc.array(fc.nat(), { minLength: 1, maxLength: 3 })
		})
	}
);

/** How often what was reached, over all sequences. */
const reached = new Map<string, number>();
const note = (state: string) => reached.set(state, (reached.get(state) ?? 0) + 1);

class World {
	readonly browser: Browser;
	readonly sites = [
		new Site(`${ORIGIN}/map/`, '1'),
		new Site(`${ORIGIN}/map-test/`, 't1')
	] as const;
	#released = 1;
	/** Versions, and days, each of which may cost one whole download. */
	#dear = 0;
	#days = 1;

	constructor(script: Script) {
		this.browser = new Browser(script);
		this.browser.network.sites.push(...this.sites);
	}

	async run(step: Step): Promise<void> {
		const { browser, sites } = this;
		switch (step.do) {
			case 'visit':
				return this.visit(sites[step.site], step.path);
			case 'visit briefly':
				return void (await browser.visit(`${sites[0].scope}en/`, { isBrief: true }));
			case 'open a raw file':
				return void (await browser.visit(`${sites[0].scope}data/partners.json`));
			case 'close all':
				return browser.closeAll();
			case 'take over': {
				const tab = browser.tabs.find((one) => one.registration?.waiting);
				if (tab) note('taken over');
				return tab && browser.takeOver(tab);
			}
			case 'stop the worker':
				return [...browser.registrations.values()].forEach((one) => one.stop());
			case 'hide':
				return browser.tabs.forEach((tab) => (tab.isVisible = !step.is));
			case 'wait':
				this.#days += step.ms / DAY;
				return browser.clock.pass(step.ms);
			case 'deploy': {
				const version = `${step.site ? 't' : ''}${++this.#released}`;
				if (step.how === 'broken') browser.broken.add(version);
				sites[step.site].deploy(version);
				sites[step.site].altered = step.how === 'half' ? '_app/immutable/icon.svg' : null;
				return;
			}
			case 'weather':
				browser.network.weather = step.is;
				return;
			case 'disk':
				browser.disk.limit = step.is === 'full' ? browser.disk.bytes + step.room : Infinity;
				browser.disk.refuses = step.is === 'refuses';
				browser.disk.failing = step.is === 'hiccups' ? 3 : 0;
				return;
			case 'damage':
				// As after a power failure: nothing lives that has seen it whole.
				for (const registration of browser.registrations.values()) registration.stop();
				for (const n of step.what) {
					const entries = browser.disk.entries();
					const entry = entries[n % Math.max(1, entries.length)];
					if (entry) browser.disk.cut(entry.cache, entry.url);
				}
		}
	}

	/** What somebody sees who opens a page, and what the network and the disk could have shown. */
	async visit(site: Site, path: string): Promise<void> {
		const { browser } = this;
		const { disk, network, clock } = browser;
		const canRead = !disk.refuses && disk.failing <= 0;
		const kept = canRead ? wholeVersions(disk, site.scope) : [];
		const others = JSON.stringify(this.#cachesOf(this.sites.find((one) => one !== site)));
		const isOnline = network.weather === 'fine';
		const { passed } = clock;
		network.asked = [];
		const tab = await browser.visit(site.scope + path);
		const { shown } = tab;
		const page = `${path.replace(/index\.html$/, '').replace(/([^/])$/, '$1/')}`;

		if (isOnline || kept.length) {
			expect(shown).toMatchObject({ type: 'page', status: 200 });
			expect(shown.version).toBeDefined();
			expect(shown.contents).toBe(`${page} of ${shown.version}`);
			if (kept.length) expect(clock.passed - passed).toBeLessThanOrEqual(10 * SECOND);
		}
		note(
			`${kept.length ? 'kept' : 'nothing kept'}, network ${network.weather}: ${shown.version ? 'a page' : 'no page'}`
		);
		// A full disk, or any other: most visits cost what they show, and a whole version comes seldom.
		if (network.asked.length > 20) this.#dear++;
		expect(this.#dear).toBeLessThanOrEqual(3 * (this.#released + 1) + this.#days * 4);
		expect(JSON.stringify(this.#cachesOf(this.sites.find((one) => one !== site)))).toBe(others);
	}
	#cachesOf(site: Site | undefined): [string, number][] {
		const base = site ? new URL(site.scope).pathname : '';
		return [...this.browser.disk.caches]
			.filter(([name]) => name.includes(` ${base} site `))
			.map(([name, entries]) => [name, entries.size]);
	}

	check(): void {
		const { browser } = this;
		for (const tab of browser.tabs) {
			expect(tab.reloads).toBeLessThanOrEqual(1);
			expect(tab.wasTorn).toBe(false);
		}
		if (browser.tabs.some((tab: Tab) => tab.reloads)) note('opened anew by the worker');
		for (const site of this.sites)
			expect(this.#cachesOf(site).length)
				// What answers, what did before, what waits, what comes, and what two tabs still have open.
				.toBeLessThanOrEqual(6);
	}

	/** Whatever happened: with the network and the disk back, the next release is there within three days, and stays without either. */
	async comesRight(): Promise<void> {
		const { browser } = this;
		const [site] = this.sites;
		browser.network.weather = 'fine';
		Object.assign(browser.disk, { limit: Infinity, refuses: false, failing: 0 });
		await this.run({ do: 'deploy', how: 'well', site: 0 });
		for (let day = 0; day < 3; day++) {
			await this.visit(site, 'en/');
			await browser.closeAll();
			await this.run({ do: 'wait', ms: 25 * HOUR });
		}
		browser.network.weather = 'cut';
		const tab = await browser.visit(`${site.scope}en/partner/cl/`);
		expect(tab.shown.contents).toBe(`en/partner/cl/ of ${site.version}`);
		expect(tab.hasStarted).toBe(true);
	}
}

let script: Script;
beforeAll(async () => {
	const { SERVICE_WORKER_BUILD: build, SERVICE_WORKER_SOURCE: source } = process.env;
	script = build ? builtWorker(build) : await bundleWorker(source ?? 'src/service-worker.ts');
});

it('whatever happens, nobody has less than without the worker, and it comes right', async () => {
	let steps = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }),
			async (sequence) => {
				const world = new World(script);
				await world.visit(world.sites[0], 'en/');
				for (const one of sequence) {
					steps++;
					note(one.do);
					await world.run(one);
					world.check();
				}
				await world.comesRight();
			}
		),
		{ numRuns: RUNS, seed: SEED, endOnFailure: process.env['FC_SHRINK'] === undefined }
	);
	console.log(
		[
			`seed ${SEED}: ${RUNS} sequences, ${steps} steps, ${reached.size} states`,
			...[...reached].toSorted().map(([state, times]) => `${times} × ${state}`)
		].join('\n')
	);
});
