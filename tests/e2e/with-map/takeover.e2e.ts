/** From the SVG map to MapLibre and back: nothing jumps, and both show the same place. */
import type { Page } from '@playwright/test';
import { inCi, inCiBeyond } from '../ci.ts';
import { expect, open, test } from '../visit.ts';

/** A piece of Brazil as it is seen, which the map of /en/ colours as a partner. */
async function brazil(page: Page): Promise<string> {
	const picture = await page.screenshot({ clip: { x: 1190, y: 345, width: 8, height: 8 } });
	return picture.toString('base64');
}

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
	await expect(page.locator('main')).toHaveAttribute('data-map', 'ready');
	await expect(page.locator('.picture')).toBeHidden();
	expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

for (const [i, [name, address, size]] of (
	[
		['the world', '/en/', { width: 1440, height: 900 }],
		['a record on a phone', '/en/partner/kz/', { width: 390, height: 844 }],
		['Asia on a phone', '/en/', { width: 390, height: 844 }],
		['a record', '/en/partner/kz/', { width: 1440, height: 900 }],
		[
			'a link with a camera, beside a panel,',
			'/en/?t=2025-09-30&from=2024-01-01&m=82.57,45.17,6',
			{ width: 1280, height: 800 }
		],
		['a tablet', '/zh/', { width: 1000, height: 900 }],
		['a city', '/zh/area/hangzhou/', { width: 1280, height: 800 }]
	] as const
).entries())
	test(`both maps show ${name} in the same place`, inCiBeyond(2, i), async ({ page }) => {
		await page.setViewportSize(size);
		await open(page, address);
		// Where the pointer is on the flat view, as the drawing says.
		const pointer = { x: 100, y: 150 };
		const drawn = await page.evaluate(({ x, y }) => {
			const world = document.querySelector('.world');
			const free = document.querySelector('.picture')?.getBoundingClientRect();
			const box = world?.getBoundingClientRect();
			if (!world || !box || !free) throw new Error('no drawing');
			const of = (name: string) => Number(getComputedStyle(world).getPropertyValue(name));
			const size = box.width / of('--pw');
			return {
				x: of('--px') + (x - box.left) / size,
				y: of('--py') + (y - box.top) / size,
				zoom: Math.log2(size / 512),
				// From the middle of what is not covered to the pointer, CSS pixels.
				right: x - (free.left + free.width / 2),
				down: y - (free.top + free.height / 2)
			};
		}, pointer);
		// The smallest turn of the wheel writes MapLibre's camera into the address; what lies under the pointer stays there.
		await page.mouse.move(pointer.x, pointer.y);
		await page.mouse.wheel(0, -1);
		await expect(page).toHaveURL(/[?&]m=/);
		const [lon = 0, lat = 0, zoom = 0] =
			/[?&]m=([^&]+)/.exec(page.url())?.[1]?.split(',').map(Number) ?? [];
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

test(
	'a context lost while the map opens comes back with all that is drawn on the map',
	inCi,
	async ({ page }) => {
		await page.addInitScript(() => {
			const { getContext } = HTMLCanvasElement.prototype;
			HTMLCanvasElement.prototype.getContext = function (
				this: HTMLCanvasElement,
				...asked: [id: string, options?: unknown]
			) {
				const context = getContext.apply(this, asked) as WebGL2RenderingContext | null;
				if (this.classList.contains('maplibregl-canvas') && !sessionStorage.getItem('lost')) {
					sessionStorage.setItem('lost', 'once');
					const lost = context?.getExtension('WEBGL_lose_context');
					const back = () => setTimeout(() => lost?.restoreContext());
					this.addEventListener('webglcontextlost', back, { once: true });
					// When MapLibre has begun with it.
					setTimeout(() => lost?.loseContext());
				}
				return context;
			} as typeof getContext;
		});
		const seen = async () => {
			await open(page, '/en/');
			await expect(page.locator('.picture')).toBeHidden();
			await expect(page.locator('.map')).toHaveCSS('opacity', '1');
			return brazil(page);
		};
		const afterLoss = await seen();
		expect(await page.evaluate(() => sessionStorage.getItem('lost'))).toBe('once');
		expect(afterLoss).toBe(await seen());
	}
);

test('a lost context brings the picture back, a restored one the map', inCi, async ({ page }) => {
	await open(page, '/en/');
	const drawn = await brazil(page);
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
	// The clock goes on without the map.
	const day = page.getByRole('slider');
	const today = await day.getAttribute('aria-valuenow');
	await day.press('ArrowLeft');
	await expect(day).not.toHaveAttribute('aria-valuenow', today ?? '');
	await day.press('End');
	await expect(day).toHaveAttribute('aria-valuenow', today ?? '');
	await context('restoreContext');
	await expect(page.locator('main')).toHaveAttribute('data-map', 'ready');
	await expect(page.locator('.picture')).toBeHidden();
	await expect.poll(() => brazil(page)).toBe(drawn);
	await page.evaluate(() => Reflect.deleteProperty(window, 'lose'));
	await context('loseContext');
	await expect(page.locator('main')).toHaveAttribute('data-map', 'list');
	await expect(page.getByText('This device draws the map as a picture.')).toBeVisible();
});

test(
	'workers that the browser ended in the background are replaced, and the map is made anew',
	inCi,
	async ({ page }) => {
		await page.addInitScript(() => {
			const workers: Worker[] = [];
			const Plain = window.Worker;
			window.Worker = class extends Plain {
				constructor(...how: ConstructorParameters<typeof Worker>) {
					super(...how);
					workers.push(this);
				}
			};
			Object.assign(window, {
				endWorkers: () => {
					for (const worker of workers) worker.terminate();
				}
			});
		});
		await open(page, '/en/');
		const drawn = await brazil(page);
		for (const time of ['once', 'again']) {
			await page.evaluate((mark) => {
				document.querySelector('.map canvas')?.classList.add(mark);
				(Reflect.get(window, 'endWorkers') as () => void)();
				// The page comes to the front again.
				document.dispatchEvent(new Event('visibilitychange'));
			}, time);
			await expect(page.locator(`.map canvas.${time}`)).toHaveCount(0);
			await expect(page.locator('main')).toHaveAttribute('data-map', 'ready');
			await expect.poll(() => brazil(page)).toBe(drawn);
		}
	}
);
