/** One contender, opened and measured once. */
import type { Browser, CDPSession, Page } from 'playwright';
import type { Scrub, Step, Stopwatch } from './page/stopwatch.ts';

declare const window: { stopwatch?: Stopwatch; messages?: { sent: number }; failure?: string };

/** States one after the other, and states far apart. */
const TICKS = [51, 52, 53, 54, 55, 56, 57];
const JUMPS = [95, 8, 70, 20, 90, 33, 60];
/** Milliseconds */
const SCRUB = 5000;
const REDRAWS = 5;

export interface Costs {
	/** Milliseconds of the main thread. */
	main: number;
	messages: number;
	layouts: number;
	styles: number;
}

export interface Visit {
	ticks: Step[];
	jumps: Step[];
	scrub: Scrub;
	/** Of one tick each. */
	perTick: Costs;
	/** Of the whole scrub. */
	scrubCosts: Costs;
}

async function costs(page: Page, session: CDPSession): Promise<Costs> {
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((m) => m.name === name)?.value ?? NaN;
	return {
		main: of('TaskDuration') * 1000,
		messages: await page.evaluate(() => window.messages?.sent ?? NaN),
		layouts: of('LayoutCount'),
		styles: of('RecalcStyleCount')
	};
}

const difference = (before: Costs, after: Costs, per: number): Costs => ({
	main: (after.main - before.main) / per,
	messages: (after.messages - before.messages) / per,
	layouts: (after.layouts - before.layouts) / per,
	styles: (after.styles - before.styles) / per
});

const step = (page: Page, state: number) =>
	page.evaluate((s) => window.stopwatch?.step(s) as Promise<Step>, state);

export async function visit(browser: Browser, url: string, contender: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 640, height: 400 } });
	const page = await context.newPage();
	await page.goto(`${url}/?contender=${contender}`);
	await page.waitForFunction(() => window.stopwatch ?? window.failure, null, { timeout: 90_000 });
	const failure = await page.evaluate(() => window.failure);
	if (failure) throw new Error(`${contender}: ${failure}`);

	const session = await context.newCDPSession(page);
	// Time that other programs take from the thread is not the thread's.
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	for (let i = 0; i < REDRAWS; i++) await step(page, i % 2 ? 50 : 49);
	await step(page, 50);

	const start = await costs(page, session);
	const ticks: Step[] = [];
	for (const state of TICKS) ticks.push(await step(page, state));
	const ticked = await costs(page, session);
	const jumps: Step[] = [];
	for (const state of JUMPS) jumps.push(await step(page, state));
	await step(page, 0);
	const before = await costs(page, session);
	const scrub = await page.evaluate((ms) => window.stopwatch?.scrub(ms) as Promise<Scrub>, SCRUB);
	const after = await costs(page, session);
	await context.close();
	return {
		ticks,
		jumps,
		scrub,
		perTick: difference(start, ticked, TICKS.length),
		scrubCosts: difference(before, after, 1)
	};
}
