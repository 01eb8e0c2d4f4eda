/** What happens at a booth: visitors, each in their own way, and faults. They end with the booth as it was. */
import type { Page } from 'playwright';

/** @param patience real milliseconds that a visitor stays at most */
type Visit = (page: Page, patience: number) => Promise<void>;

/** @throws Error where the booth does not recover */
type Fault = (page: Page) => Promise<void>;

const attract = '[data-kiosk="attract"]';
const bar = '[data-kiosk="bar"] button';

/** Somebody touches what is there, if it is still there: the booth may reset under their fingers. */
const touch = (page: Page, selector: string, nth = 0): Promise<void> =>
	page
		.locator(selector)
		.nth(nth)
		.click({ timeout: 1500, position: { x: 20, y: 20 } })
		.catch(() => undefined);

const rest = (page: Page, ms: number): Promise<void> => page.waitForTimeout(ms);

/** Nobody comes: the loop runs. */
const nobody: Visit = (page, patience) => rest(page, patience);

const touchesAndLeaves: Visit = async (page, patience) => {
	await touch(page, attract);
	await touch(page, bar, 2);
	await rest(page, patience);
};

const readsARecord: Visit = async (page, patience) => {
	await touch(page, attract);
	await page
		.locator(bar, { hasText: /搜索|Search/ })
		.click({ timeout: 1500 })
		.catch(() => undefined);
	for (const letter of ['h', 'a', 'n'])
		await page
			.locator('.keyboard')
			.getByRole('button', { name: letter, exact: true })
			.click({ timeout: 1000 })
			.catch(() => undefined);
	await touch(page, '[role="option"]');
	await touch(page, '.panel a[rel="next"]');
	await rest(page, patience);
};

const changesTheLanguageAndTheDay: Visit = async (page, patience) => {
	await touch(page, attract);
	await page
		.locator(bar, { hasText: /English|中文/ })
		.click({ timeout: 1500 })
		.catch(() => undefined);
	await touch(page, '.clock button.play');
	await page.mouse.move(400, 300);
	await page.mouse.wheel(0, -300);
	await rest(page, patience);
};

const watchesATour: Visit = async (page, patience) => {
	await touch(page, attract);
	await touch(page, `${bar}.main`);
	await rest(page, patience);
};

export const visits: readonly Visit[] = [
	nobody,
	touchesAndLeaves,
	readsARecord,
	nobody,
	changesTheLanguageAndTheDay,
	watchesATour
];

/** At the pace of the wall: what a browser needs for its graphics takes as long as ever. */
async function inRealTime(page: Page, happen: () => Promise<void>): Promise<void> {
	const pace = (n: number) =>
		page.evaluate((to) => (window as unknown as { __pace: (n: number) => void }).__pace(to), n);
	await pace(1);
	await happen();
	await pace(await page.evaluate(() => (window as unknown as { __speed: number }).__speed));
}

const losesItsContext: Fault = (page) =>
	inRealTime(page, async () => {
		await page.evaluate(() => {
			const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
			const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
			lost?.loseContext();
			setTimeout(() => lost?.restoreContext(), 500);
		});
		await page.locator('main[data-map="loading"]').waitFor({ timeout: 10_000 });
		await page.locator('main[data-map="ready"]').waitFor({ timeout: 60_000 });
	});

const losesTheNetwork: Fault = async (page) => {
	await page.context().setOffline(true);
	await rest(page, 2000);
	await page.context().setOffline(false);
};

const hasNone: Fault = () => Promise.resolve();

export const faults: readonly Fault[] = [hasNone, losesTheNetwork, hasNone, losesItsContext];
