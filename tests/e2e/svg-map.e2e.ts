/** The SVG map: the first paint of every page, and the map itself where scripts or WebGL2 are missing. */
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../src/cli/chromium.mjs';
import { clock, count, expect, open, slider, test } from './visit.ts';

/** Where a country's point stands in the window. */
async function spotOf(page: Page, feature: string): Promise<{ x: number; y: number }> {
	const box = await page.locator(`circle[data-f="${feature}"]`).first().boundingBox();
	if (!box) throw new Error(`${feature} is not drawn`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the map is drawn and linked: countries, areas, the pilot zone', async ({ page }) => {
		await page.goto('/en/');
		const australia = page.locator('.picture').getByRole('link', { name: 'Australia' });
		await expect(australia).toBeVisible();
		await expect(page.locator('.picture .area.on')).toHaveCount(178);
		await expect(page.locator('.picture .zone.on').first()).toBeVisible();
		await australia.click({ position: { x: 60, y: 60 } });
		await expect(page).toHaveURL('/en/partner/au/');
		await expect(page.locator('.picture .map-partner.selected')).toBeVisible();
	});

	test('a record page shows where it is, beside its text', async ({ page }) => {
		await page.goto('/zh/area/hangzhou/');
		const mark = page.locator('.picture .area.selected');
		const box = await mark.boundingBox();
		const panel = await page.locator('.panel').boundingBox();
		expect(box && panel && box.x < panel.x && box.x > 100).toBe(true);
	});
});

test.describe('without WebGL2', () => {
	let page: Page;
	let close: () => Promise<void>;
	test.beforeEach(async ({ baseURL }) => {
		const browser = await chromium.launch({
			executablePath: await findChromium(),
			args: [...chromiumFlags, '--disable-3d-apis']
		});
		page = await browser.newPage({ baseURL, viewport: { width: 1280, height: 800 } });
		close = () => browser.close();
	});
	test.afterEach(() => close());

	test('fetches nothing of MapLibre', async () => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await open(page, '/en/', 'list');
		await page.waitForLoadState('networkidle');
		expect(fetched.filter((url) => /topo|maplibre|worker/.test(url))).toEqual([]);
	});

	test('the pointer names what lies under it and opens it', async () => {
		await open(page, '/en/?t=2018-06-01', 'list');
		const { x, y } = await spotOf(page, 'partner-points/3');
		await page.mouse.move(x + 20, y + 20);
		const tooltip = page.getByRole('tooltip');
		await expect(tooltip.locator('strong')).toHaveText('Australia');
		await page.mouse.click(x + 20, y + 20);
		await expect(page).toHaveURL('/en/partner/au/?t=2018-06-01');
		await expect(page.locator('.picture .map-partner.selected')).toBeVisible();
	});

	test('what is not in force is not hit', async () => {
		await open(page, '/en/?t=2014-06-01', 'list');
		await expect(page.locator('.picture .map-partner.on')).toHaveCount(0);
		await page.mouse.move(560, 480);
		await expect(page.getByRole('tooltip')).toHaveCount(0);
	});

	test('arrow keys walk the records, Enter opens', async () => {
		await open(page, '/en/', 'list');
		await page.getByRole('application').focus();
		await page.keyboard.press('ArrowRight');
		const name = page.getByRole('tooltip').locator('strong');
		const first = await name.textContent();
		await page.keyboard.press('ArrowRight');
		await expect(name).not.toHaveText(first ?? '');
		const second = await name.textContent();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toContainText(second ?? '?');
	});

	test('the clock colours the countries', async () => {
		await open(page, '/en/', 'list');
		const on = page.locator('.picture .outlines .on');
		const all = await on.count();
		expect(all).toBeGreaterThan(30);
		await slider(page).focus();
		await page.keyboard.press('Home');
		await expect(clock(page)).toHaveAttribute('datetime', '2013-01-01');
		await expect(on).toHaveCount(0);
		await expect(page.locator('.picture .area.on')).toHaveCount(0);
		await page.keyboard.press('End');
		await expect(on).toHaveCount(all);
		await expect(count(page, 'areas')).toHaveText('178');
		await expect(page.locator('.picture .area.on')).toHaveCount(178);
	});

	test('layers are switched, drawn when they were not, and members are outlined', async () => {
		await open(page, '/en/', 'list');
		await page.getByRole('button', { name: /36\s*partners/ }).click();
		await expect(page.locator('.picture .arcs')).toBeHidden();
		await page.getByRole('button', { name: 'Layers' }).click();
		await page.getByRole('switch', { name: /^RCEP/ }).click();
		await expect(page.locator('[data-members] use.member[href="#c-JP"]')).toBeVisible();
		await page.getByRole('switch', { name: /pavilions/ }).click();
		await expect(page.locator('.picture [data-layer="pavilions"] .on')).toHaveCount(92);
	});

	test('buttons and dragging move it, and the address follows', async () => {
		await open(page, '/en/', 'list');
		const before = await spotOf(page, 'partner-points/3');
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect(page).toHaveURL(/\/en\/\?m=[\d.,-]+$/);
		const zoomed = await spotOf(page, 'partner-points/3');
		expect(zoomed).not.toEqual(before);
		await page.mouse.move(500, 300);
		await page.mouse.down();
		await page.mouse.move(560, 330, { steps: 4 });
		await page.mouse.up();
		await expect
			.poll(async () => Math.round((await spotOf(page, 'partner-points/3')).x - zoomed.x))
			.toBeCloseTo(60, -1);
		await page.getByRole('button', { name: 'Whole map' }).click();
		await expect(page).toHaveURL('/en/');
		expect((await spotOf(page, 'partner-points/3')).x).toBeCloseTo(before.x, 0);
	});

	test('pages that came without a drawing are drawn', async () => {
		await page.goto('/en/list/');
		await page.getByRole('link', { name: 'Map', exact: true }).click();
		await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
		await expect(page.locator('.picture .outlines .on').first()).toBeVisible();
	});
});

test('MapLibre takes the picture’s place without a jump', async ({ page }) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		interface Shift extends PerformanceEntry {
			value: number;
			sources: { node: Node | null }[];
		}
		new PerformanceObserver((list) => {
			const stage = document.querySelector('.stage');
			for (const entry of list.getEntries() as Shift[])
				if (entry.sources.some(({ node }) => stage?.contains(node))) shifts.push(entry.value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('/en/', { waitUntil: 'commit' });
	await expect(page.locator('.picture')).toBeVisible();
	await expect(page.locator('main')).toHaveAttribute('data-map', 'ready', { timeout: 30_000 });
	await expect(page.locator('.picture')).toBeHidden();
	expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

for (const [name, address, size] of [
	['the world', '/en/', { width: 1440, height: 900 }],
	['Asia on a phone', '/en/', { width: 390, height: 844 }],
	['a tablet', '/zh/', { width: 1000, height: 900 }],
	['a record', '/en/partner/kz/', { width: 1440, height: 900 }],
	['a record on a phone', '/en/partner/kz/', { width: 390, height: 844 }],
	['a city', '/zh/area/hangzhou/', { width: 1280, height: 800 }]
] as const)
	test(`both maps show ${name} in the same place`, async ({ page }) => {
		await page.setViewportSize(size);
		await open(page, address);
		// Where the pointer is on the flat view, as the drawing says.
		const pointer = { x: 100, y: 150 };
		const drawn = await page.evaluate(({ x, y }) => {
			const world = document.querySelector('.world');
			const stage = document.querySelector('.stage')?.getBoundingClientRect();
			const box = world?.getBoundingClientRect();
			if (!world || !box || !stage) throw new Error('no drawing');
			const of = (name: string) => Number(getComputedStyle(world).getPropertyValue(name));
			const size = box.width / of('--pw');
			return {
				x: of('--px') + (x - box.left) / size,
				y: of('--py') + (y - box.top) / size,
				zoom: Math.log2(size / 512),
				// From the middle of the map to the pointer, CSS pixels.
				right: x - (stage.left + stage.width / 2),
				down: y - (stage.top + stage.height / 2)
			};
		}, pointer);
		// The smallest turn of the wheel writes MapLibre's camera into the address; what lies under the pointer stays there.
		await page.mouse.move(pointer.x, pointer.y);
		await page.mouse.wheel(0, -1);
		await expect(page).toHaveURL(/m=/);
		const [lon = 0, lat = 0, zoom = 0] =
			/m=([^&]+)/.exec(page.url())?.[1]?.split(',').map(Number) ?? [];
		const pixels = 512 * 2 ** zoom;
		const x = (lon - 152) / 360 + 0.5 + drawn.right / pixels;
		const y =
			0.5 -
			Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI) +
			drawn.down / pixels;
		expect(Math.abs(zoom - drawn.zoom)).toBeLessThan(0.05);
		expect(Math.abs(x - drawn.x - Math.round(x - drawn.x)) * pixels).toBeLessThan(3);
		expect(Math.abs(y - drawn.y) * pixels).toBeLessThan(3);
	});

test('a lost context brings the picture back, a restored one the map', async ({ page }) => {
	await open(page, '/en/');
	const context = (call: 'loseContext' | 'restoreContext') =>
		page.evaluate((name) => {
			const state = window as unknown as { lose?: WEBGL_lose_context | null };
			state.lose ??= document
				.querySelector<HTMLCanvasElement>('.map canvas')
				?.getContext('webgl2')
				?.getExtension('WEBGL_lose_context');
			state.lose?.[name]();
		}, call);
	await context('loseContext');
	await expect(page.locator('.picture')).toBeVisible();
	await expect(page.locator('.picture .outlines .on').first()).toBeVisible();
	await context('restoreContext');
	await expect(page.locator('main')).toHaveAttribute('data-map', 'ready');
	await context('loseContext');
	await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
	await expect(page.getByText('This device draws the map as a picture.')).toBeVisible();
});
