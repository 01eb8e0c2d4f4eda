/** The map in a page of another origin, and in a frame that is cut off from its own. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { inCi } from '../ci.ts';
import { expect, test as base } from '../visit.ts';

const example = readFileSync(
	fileURLToPath(new URL('../../../docs/embed-example.html', import.meta.url)),
	'utf8'
);

/** A server of another origin, whose page shows ours. */
const test = base.extend<{ article: (html: string) => Promise<string> }>({
	article: async ({ baseURL }, use) => {
		let body = '';
		const server = createServer((_, response) =>
			response.writeHead(200, { 'content-type': 'text/html' }).end(body)
		).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const { port } = server.address() as AddressInfo;
		await use((html) => {
			body = html.replaceAll('https://example.org', baseURL ?? '');
			return Promise.resolve(`http://127.0.0.1:${port}/`);
		});
		server.close();
	}
});
// The article and its icon are of another origin; a frame of one origin could free itself with the rights that ours has.
test.use({
	tolerated:
		/^outside: http:\/\/127\.0\.0\.1|404 \(Not Found\)|both allow-scripts and allow-same-origin/
});

const frameOf = (page: Page) => page.frameLocator('iframe');

test('the page round the frame sets what it shows and hears of every change', async ({
	page,
	article
}) => {
	await page.goto(await article(example));
	const said = page.getByRole('status');
	await expect(said).toHaveText(/^\d{4}-\d{2}-\d{2} \/en\/\?mode=embed$/);
	await page.getByRole('button', { name: '2018' }).click();
	await expect(said).toHaveText('2018-12-31 /en/?t=2018-12-31&layers=partners&mode=embed');
	await expect(frameOf(page).locator('time[data-clock]')).toHaveAttribute('datetime', '2018-12-31');
	const way = frameOf(page).getByRole('link', { name: 'Open the map' });
	await expect(way).toHaveAttribute('href', /\/en\/\?t=2018-12-31&layers=partners$/);
	await frameOf(page).getByRole('slider').press('Home');
	await expect(said).toHaveText(/^201[23]-/);
});

test.describe('a wrong option', () => {
	test.use({ tolerated: /^outside: http:\/\/127\.0\.0\.1|404 \(Not Found\)|lock=7/ });
	test('is ignored, and named once in the console', async ({ page, article }) => {
		const warned: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'warning') warned.push(message.text());
		});
		await page.goto(
			await article(
				'<iframe width="700" height="480" src="https://example.org/en/?mode=embed&lock=7&t=2020-01-01"></iframe>'
			)
		);
		const frame = frameOf(page);
		await expect(frame.locator('main')).toHaveAttribute('data-map', 'list');
		await expect(frame.locator('time[data-clock]')).toHaveAttribute('datetime', '2020-01-01');
		await frame.getByRole('slider').press('End');
		await expect(frame.locator('time[data-clock]')).not.toHaveAttribute('datetime', '2020-01-01');
		await expect.poll(() => warned.filter((text) => text.includes('lock=7'))).toHaveLength(1);
	});
});

test.describe('cut off from its origin', () => {
	// Chromium says so of each part of a shared file that it refuses to show, before the page brings it in (see bring-in.ts), until it has
	// said too much.
	test.use({
		tolerated:
			/^outside: http:\/\/127\.0\.0\.1|404 \(Not Found\)|^Unsafe attempt to load URL \S+\/immutable\/[acnptw]\.\S+\.svg from frame|^\d+ log entries are not shown|^Blocked opening '\S+' in a new window/
	});
	test('a frame draws the map, opens records, and loads itself once', async ({ page, article }) => {
		const loaded: string[] = [];
		page.on('request', (request) => {
			if (request.isNavigationRequest()) loaded.push(new URL(request.url()).pathname);
		});
		const html =
			'<iframe sandbox="allow-scripts" width="640" height="480" src="https://example.org/en/?mode=embed&t=2020-01-01"></iframe>';
		await page.goto(await article(html));
		const frame = frameOf(page);
		await expect(frame.locator('main')).toHaveAttribute('data-map', 'list');
		await expect(frame.getByRole('link', { name: 'Open the map' })).toBeVisible();
		await frame.getByRole('button', { name: 'Zoom in' }).click();
		await frame.getByRole('slider').press('End');
		await expect(frame.locator('time[data-clock]')).not.toHaveAttribute('datetime', '2020-01-01');
		expect(loaded).toEqual(['/', '/en/']);
		await frame.getByRole('application').press('ArrowRight');
		await frame.getByRole('application').press('Enter');
		const name = frame.getByRole('heading', { level: 1 });
		await expect(name).toBeVisible();
		expect(loaded).toHaveLength(3);
		const first = (await name.textContent()) ?? '';
		await frame.getByRole('link', { name: /^Next: / }).click();
		await expect(name).not.toHaveText(first);
		expect(new Set(loaded).size).toBe(loaded.length);
	});

	test('a frame that may open no window says where the map is', inCi, async ({ page, article }) => {
		const html =
			'<iframe sandbox="allow-scripts" width="640" height="480" src="https://example.org/en/?mode=embed&t=2020-01-01"></iframe>';
		await page.goto(await article(html));
		const frame = frameOf(page);
		const way = frame.getByRole('link', { name: 'Open the map' });
		await way.click();
		const address = (await way.getAttribute('href')) ?? '';
		await expect(frame.getByRole('status').filter({ hasText: address })).toContainText(
			'lets it open no window'
		);
		expect(page.context().pages()).toHaveLength(1);
	});

	test('a frame asks for nothing more in the 15 seconds after it is drawn: it neither registers nor loads itself again', async ({
		page,
		article
	}) => {
		await page.clock.install();
		const asked: string[] = [];
		const registered: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		page.on('console', (message) => {
			if (message.text().includes('Service Worker')) registered.push(message.text());
		});
		const html =
			'<iframe sandbox="allow-scripts" width="640" height="480" src="https://example.org/en/?mode=embed&t=2020-01-01"></iframe>';
		await page.goto(await article(html));
		await expect(frameOf(page).locator('main')).toHaveAttribute('data-map', 'list');
		await expect(frameOf(page).getByRole('link', { name: 'Open the map' })).toBeVisible();
		await expect(frameOf(page).locator('.picture svg[data-whole]')).toBeAttached();
		const drawn = asked.length;
		await page.clock.runFor(15_000);
		await expect(frameOf(page).locator('time[data-clock]')).toBeVisible();
		// Parts of the page that a slow machine asks for late are kept for ever, under names of their own.
		const more = asked.slice(drawn).filter((path) => !path.startsWith('/_app/immutable/'));
		expect(more).toEqual([]);
		expect(asked.filter((path) => path.endsWith('/en/'))).toHaveLength(1);
		expect([...registered, ...asked.filter((path) => path.includes('service-worker'))]).toEqual([]);
	});
});

test('a frame with the rights that the documents ask for works, also where storage is refused', async ({
	page,
	article
}) => {
	// As browsers do it that block what a third party stores.
	await page.addInitScript(() => {
		if (window.parent === window) return;
		const refuse = {
			get: () => {
				throw new DOMException('', 'SecurityError');
			}
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, refuse);
		Object.defineProperty(navigator, 'serviceWorker', refuse);
	});
	const loaded: string[] = [];
	page.on('request', (request) => {
		if (request.isNavigationRequest()) loaded.push(new URL(request.url()).pathname);
	});
	await page.goto(
		await article(
			'<iframe sandbox="allow-scripts allow-same-origin allow-popups" width="700" height="480" src="https://example.org/en/?mode=embed&t=2020-01-01"></iframe>'
		)
	);
	const frame = frameOf(page);
	await expect(frame.locator('main')).toHaveAttribute('data-map', 'list');
	await frame.getByRole('slider').press('End');
	await expect(frame.locator('time[data-clock]')).not.toHaveAttribute('datetime', '2020-01-01');
	const opening = page.waitForEvent('popup');
	await frame.getByRole('link', { name: 'Open the map' }).click();
	await expect(await opening).toHaveURL(/\/en\/(\?|$)/);
	expect(loaded.filter((path) => path !== '/')).toEqual(['/en/']);
});

test('a figure in the smallest frame shows its finding and all of its chart', async ({
	page,
	article
}) => {
	const address = 'https://example.org/en/figures/bri-share/?mode=embed&t=2024-12-31';
	await page.goto(
		await article(`<iframe width="320" height="240" style="border:0" src="${address}"></iframe>`)
	);
	const frame = frameOf(page);
	const foot = frame.locator('footer');
	await expect(foot.getByRole('link', { name: 'Open the figure' })).toHaveAttribute(
		'href',
		/\/en\/figures\/bri-share\/\?t=2024-12-31$/
	);
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(frame.getByRole('table')).toBeHidden();
	const plot = await frame.locator('.plot').boundingBox();
	const below = await foot.boundingBox();
	expect((plot?.y ?? 0) + (plot?.height ?? 0)).toBeLessThan(below?.y ?? 0);
	const root = frame.locator('html');
	expect(await root.evaluate(({ scrollWidth }) => scrollWidth)).toBe(320);
	await frame.getByRole('slider', { name: /Share of Belt and Road/ }).press('Home');
	await expect(frame.locator('.card')).toContainText('45.3');
});
