/** One opening of a page with an empty cache, and what is measured of it. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';

export interface Profile {
	width: number;
	height: number;
	/** How many times slower than this machine's the processor is. */
	processor: number;
	/** Bits per second. */
	line?: { down: number; up: number; latency: number };
}

export const profiles: Record<string, Profile> = {
	desktop: { width: 1280, height: 720, processor: 1 },
	phone: {
		width: 412,
		height: 823,
		processor: 4,
		line: { down: 1.6e6, up: 0.75e6, latency: 150 }
	}
};

/** Milliseconds; moments count from the start of navigation. */
export interface Start {
	/** First contentful paint. */
	paint: number;
	/** The first picture of the map, whoever drew it. */
	map: number;
	/** MapLibre's first whole frame. */
	whole: number;
	/** Of tasks until then, what each took over 50 ms. */
	blocking: number;
	longest: number;
}

/** Milliseconds between two taps of somebody who waits for an answer: each tap on a link begins anew to fetch its page. */
const TAP_EVERY = 1000;

/** Milliseconds between two looks whether a page has come so far. */
const LOOK_EVERY = 250;

async function openPage(browser: Browser, { width, height, processor, line }: Profile) {
	const context = await browser.newContext({ viewport: { width, height }, hasTouch: true });
	const page = await context.newPage();
	page.setDefaultTimeout(0);
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	if (line)
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: line.latency,
			downloadThroughput: line.down / 8,
			uploadThroughput: line.up / 8
		});
	await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
	await page.addInitScript({ path: fileURLToPath(new URL('watch.js', import.meta.url)) });
	return page;
}

/** Not `waitForFunction`: the page's content security policy forbids what it does. */
async function until(page: Page, mark: string): Promise<void> {
	const isThere = (name: string) => performance.getEntriesByName(name).length > 0;
	while (!(await page.evaluate(isThere, mark))) await page.waitForTimeout(LOOK_EVERY);
}

/** @param whole the mark of MapLibre's first whole frame */
export async function measureStart(
	browser: Browser,
	profile: Profile,
	url: string,
	whole: string
): Promise<Start> {
	const page = await openPage(browser, profile);
	await page.goto(url, { waitUntil: 'commit', timeout: 0 });
	await until(page, whole);
	const { marks, longTasks } = await page.evaluate(() => ({
		marks: [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('paint')].map(
			({ name, startTime }) => [name, startTime] as const
		),
		longTasks: window.longTasks
	}));
	const at = new Map(marks);
	const end = at.get(whole) ?? NaN;
	const tasks = longTasks.filter(({ startTime }) => startTime < end).map((t) => t.duration);
	const map = at.get('map') ?? NaN;
	// A canvas is no content in the sense of the metric where nothing else is on the page.
	const paint = at.get('first-contentful-paint') ?? map;
	await page.context().close();
	return {
		paint,
		// A frame that is ready is on the screen no earlier than the browser says that it has painted something.
		map: Math.max(paint, map),
		whole: end,
		blocking: tasks.reduce((sum, duration) => sum + duration - 50, 0),
		longest: Math.max(0, ...tasks)
	};
}

/**
 * @param after milliseconds between the first picture and the one tap; without it, taps come from the start until one is answered
 * @returns milliseconds to the answer: from the start, and from the tap
 */
export async function measureTap(
	browser: Browser,
	profile: Profile,
	url: string,
	[x, y]: [number, number],
	after?: number
): Promise<{ answered: number; delay: number }> {
	const page = await openPage(browser, profile);
	let tell: (at: number) => void = () => undefined;
	const answer = new Promise<number>((resolve) => (tell = resolve));
	await page.exposeFunction('tellAnswer', (at: number) => tell(at));
	const start = Date.now();
	await page.goto(url, { waitUntil: 'commit', timeout: 0 });
	if (after !== undefined) {
		await until(page, 'map');
		await page.waitForTimeout(after);
	}
	const first = Date.now();
	// Not awaited: a busy page takes its time to hear of a tap.
	const tap = () => void page.touchscreen.tap(x, y).catch(() => undefined);
	tap();
	const again = after === undefined ? setInterval(tap, TAP_EVERY) : undefined;
	const at = await answer;
	clearInterval(again);
	await page.context().close();
	return { answered: at - start, delay: at - first };
}

declare global {
	interface Window {
		longTasks: { startTime: number; duration: number }[];
	}
}
