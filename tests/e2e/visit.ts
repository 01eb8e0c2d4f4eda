import {
	expect,
	test as base,
	type ConsoleMessage,
	type Page,
	type Request,
	type Response,
	type WebError
} from '@playwright/test';

/**
 * What Playwright says on every page; what Chromium says of a canvas that is drawn and put on the page by software, and of scripts that
 * are too slow, or forbidden, to use at once what the head of the page asks for.
 */
const OF_THE_BROWSER =
	/^Service Worker registration blocked by Playwright$|GPU stall due to ReadPixels|preloaded using link preload but not used/;

/** What the Content-Security-Policy of a page refused: no test may provoke that. */
const OF_POLICY = /Content Security Policy/;

/** Matches no message. */
export const NONE = /(?!)/;

/**
 * Every test fails on a console message, a page error, or a request to another host, of its page and of all that this one opens. A test
 * that provokes some says which.
 */
export const test = base.extend<{ tolerated: RegExp; clean: undefined }>({
	tolerated: [NONE, { option: true }],
	clean: [
		async ({ page, tolerated, baseURL, javaScriptEnabled }, use) => {
			const faults: { text: string; of?: string }[] = [];
			const onmessage = (message: ConsoleMessage) => {
				const text = message.text();
				if (['error', 'warning'].includes(message.type()) && !OF_THE_BROWSER.test(text))
					faults.push({ text, of: message.location().url });
			};
			const onerror = (error: WebError) =>
				faults.push({ text: String(error.error().stack), of: error.page()?.url() });
			const onrequest = (request: Request) => {
				const { origin, protocol } = new URL(request.url());
				if (protocol.startsWith('http') && origin !== baseURL)
					faults.push({ text: `outside: ${request.url()}` });
			};
			const context = page.context();
			context.on('console', onmessage).on('weberror', onerror).on('request', onrequest);
			await use(undefined);
			context.off('console', onmessage).off('weberror', onerror).off('request', onrequest);
			const info = test.info();
			// Without scripts no timer of the page ends.
			if (info.status !== info.expectedStatus && javaScriptEnabled !== false)
				info.annotations.push({ type: 'page', description: await doing(page) });
			const isTolerated = (text: string) => tolerated.test(text) && !OF_POLICY.test(text);
			expect(faults.filter(({ text }) => !isTolerated(text))).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** What a page does in the second after its test has failed: one that is still at work was slow, one at rest is in the wrong state. */
async function doing(page: Page): Promise<string> {
	try {
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		const busy = async () =>
			(await session.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')
				?.value ?? 0;
		const before = await busy();
		const { frames, ms, map } = await page.evaluate(async () => {
			const start = performance.now();
			let drawn = 0;
			const count = () => {
				drawn += 1;
				requestAnimationFrame(count);
			};
			requestAnimationFrame(count);
			await new Promise((done) => setTimeout(done, 1000));
			const state = document.querySelector('main')?.dataset['map'];
			return { frames: drawn, ms: performance.now() - start, map: state };
		});
		const share = Math.round(((await busy()) - before) * 1e5) / ms;
		const verdict = share > 50 ? 'still at work' : 'at rest';
		return `The page is ${verdict}: ${share.toFixed(0)} % of a second busy, ${frames} frames, data-map="${map}", ${page.url()}`;
	} catch (error) {
		return `The page no longer answers: ${String(error).split('\n')[0]}`;
	}
}

/** What `main[data-map]` says once the map is there: drawn by MapLibre, or without WebGL2 as a picture. */
const drawn = (): string => (test.info().project.name === 'without-webgl' ? 'list' : 'ready');

/** Waits until the map is drawn, or is known not to be, and the page answers: until its scripts have run it is only a picture of itself. */
export async function settled(page: Page, state = drawn()): Promise<void> {
	await expect(page.locator('main')).toHaveAttribute('data-map', state);
	await expect(page.locator('section.clock .ticks button').first()).toBeAttached();
}

/** Opens an address and waits for what it shows. */
export async function open(page: Page, address: string, state = drawn()): Promise<Response | null> {
	const response = await page.goto(address);
	await settled(page, state);
	return response;
}

export const count = (page: Page, kind: string) => page.locator(`[data-count="${kind}"]`);
export const clock = (page: Page) => page.locator('time[data-clock]');
export const slider = (page: Page) => page.getByRole('slider', { name: /^(Timeline|时间轴)$/ });
