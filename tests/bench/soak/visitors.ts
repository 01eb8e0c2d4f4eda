/** What happens at a booth: visitors, each in their own way, and faults. They end with the booth as it was. */
import type { Page } from 'playwright';

/** @param patience real milliseconds that a visitor stays at most */
type Visit = (page: Page, patience: number) => Promise<void>;

/** @throws Error where the booth does not recover */
type Fault = (page: Page) => Promise<void>;

const attract = '[data-kiosk="attract"]';
const bar = '[data-kiosk="bar"] button';

/** Milliseconds between two looks at the page, and how long one looks. */
const LOOK = 100;
const PATIENCE = 1500;

interface Wanted {
	selector: string;
	/** Of the words on it. */
	says?: RegExp;
}

/** The middle of something, CSS pixels. Asked for in plain numbers: what a test holds in its hand, the page cannot let go. */
const spotOf = (page: Page, { selector, says }: Wanted): Promise<{ x: number; y: number } | null> =>
	page
		.evaluate(
			([query, words]) => {
				const found = [...document.querySelectorAll(query)].find((element) =>
					new RegExp(words).test(element.textContent)
				);
				const box = found?.getBoundingClientRect();
				if (!box?.width) return null;
				return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
			},
			[selector, says?.source ?? ''] as const
		)
		// The page is being opened anew.
		.catch(() => null);

/** @returns whether it came */
async function comes(page: Page, wanted: Wanted, patience: number): Promise<boolean> {
	for (let waited = 0; waited < patience; waited += LOOK) {
		if (await spotOf(page, wanted)) return true;
		await rest(page, LOOK);
	}
	return false;
}

/** Somebody touches what is there, if it is still there: the booth may reset under their fingers. */
async function touch(page: Page, selector: string, says?: RegExp): Promise<void> {
	await comes(page, says ? { selector, says } : { selector }, PATIENCE);
	const spot = await spotOf(page, says ? { selector, says } : { selector });
	if (spot) await page.mouse.click(spot.x, spot.y);
}

const rest = (page: Page, ms: number): Promise<void> => page.waitForTimeout(ms);

/** Nobody comes: the loop runs. */
const nobody: Visit = (page, patience) => rest(page, patience);

const touchesAndLeaves: Visit = async (page, patience) => {
	await touch(page, attract);
	await touch(page, '[data-kiosk="bar"] .main + button');
	await rest(page, patience);
};

const readsARecord: Visit = async (page, patience) => {
	await touch(page, attract);
	await touch(page, bar, /搜索|Search/);
	for (const letter of [/^\s*h\s*$/, /^\s*a\s*$/, /^\s*n\s*$/])
		await touch(page, '.keyboard button', letter);
	await touch(page, '[role="option"]');
	await touch(page, '.panel a[rel="next"]');
	await rest(page, patience);
};

const changesTheLanguageAndTheDay: Visit = async (page, patience) => {
	await touch(page, attract);
	await touch(page, bar, /English|中文/);
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

/** Asks again where the page was opened anew while it was asked. */
const surely = <T>(ask: () => Promise<T>): Promise<T> => ask().catch(ask);

/** How many visitors the booth has counted. */
export const counted = (page: Page): Promise<number> =>
	surely(() =>
		page.evaluate(() => {
			const counts = JSON.parse(localStorage.getItem('kiosk-counts') ?? '{}') as {
				sessions?: number;
			};
			return counts.sessions ?? 0;
		})
	);

/** Milliseconds, by the page's clock. */
export const clockOf = (page: Page): Promise<number> =>
	surely(() => page.evaluate(() => performance.now()));

export const visits: readonly Visit[] = [
	nobody,
	touchesAndLeaves,
	readsARecord,
	nobody,
	changesTheLanguageAndTheDay,
	watchesATour
];

/** How much faster than the wall the page's clock runs from now on. */
export const hurry = (page: Page, speed: number): Promise<void> =>
	surely(() =>
		page.evaluate((n) => {
			const clock = window as unknown as { __speed: number; __pace: (n: number) => void };
			clock.__speed = n;
			clock.__pace(n);
		}, speed)
	);

/** At the pace of the wall: what a browser needs for its graphics takes as long as ever. */
async function inRealTime<T>(page: Page, happen: () => Promise<T>): Promise<T> {
	const pace = (to?: number) =>
		surely(() =>
			page.evaluate((n) => {
				const clock = window as unknown as { __speed: number; __pace: (n: number) => void };
				clock.__pace(n ?? clock.__speed);
			}, to)
		);
	await pace(1);
	const result = await happen();
	await pace();
	return result;
}

/** Looks at the booth as it was at the beginning: at its first stop, right after a visitor started over. */
export async function atFirstStop<T>(page: Page, look: () => Promise<T>): Promise<T> {
	const invites = () => comes(page, { selector: attract }, 60_000);
	await invites();
	return inRealTime(page, async () => {
		await touch(page, attract);
		await touch(page, bar, /重新开始|Start over/);
		await rest(page, 2000);
		const isDrawn = await comes(page, { selector: 'main[data-map="ready"]' }, 60_000);
		if (!isDrawn || !(await invites())) throw new Error('the booth did not start over');
		await rest(page, 2000);
		return look();
	});
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
