/** Our first paint over that of a plain MapLibre page, in one run: see README.md. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { chromiumFlags, findChromium } from '../../../src/cli/lib/chromium.mjs';
import { serveBrotli } from './brotli-server.ts';
import { buildPlainSite } from './plain-site.ts';

const ROUNDS = 5;
/** Most that our first map may take, as a share of the plain page's. */
const GOAL = 0.5;

/** Quarters of a second that a map may take at most. */
const PATIENCE = 480;

/** Milliseconds from the start of navigation. */
interface Visit {
	paint: number;
	map: number;
}

/** 4× slower processor; 1.6 Mbit/s, 150 ms there and back. */
async function visit(browser: Browser, url: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 1.6e6 / 8,
		uploadThroughput: 0.75e6 / 8
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript({ path: fileURLToPath(new URL('watch-land.js', import.meta.url)) });
	await page.goto(url, { waitUntil: 'commit' });
	// Not `waitForFunction`: the page's content security policy forbids what it does.
	const isDrawn = () => performance.getEntriesByName('map').length > 0;
	for (let i = 0; !(await page.evaluate(isDrawn)); i++) {
		if (i > PATIENCE) throw new Error(`${url} shows no map`);
		await page.waitForTimeout(250);
	}
	const measured = await page.evaluate(() => ({
		paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
		map: performance.getEntriesByName('map')[0]?.startTime ?? NaN
	}));
	await context.close();
	// A canvas is no content in the sense of the metric where nothing else is on the page.
	const paint = measured.paint ?? measured.map;
	// A frame that is ready is on the screen no earlier than the browser says that it has painted something.
	return { paint, map: Math.max(paint, measured.map) };
}

const median = (values: number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const folder = mkdtempSync(join(tmpdir(), 'first-paint-'));
await buildPlainSite(folder);
const ours = await serveBrotli(fileURLToPath(new URL('../../../build', import.meta.url)));
const plain = await serveBrotli(folder);
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: chromiumFlags
});

const visits: { ours: Visit; plain: Visit }[] = [];
for (let round = 0; round < ROUNDS; round++)
	visits.push({
		ours: await visit(browser, `${ours.url}/en/`),
		plain: await visit(browser, `${plain.url}/`)
	});

await browser.close();
await Promise.all([ours.close(), plain.close()]);
rmSync(folder, { recursive: true });

const row = (what: keyof Visit) => {
	const [our, their] = [visits.map((v) => v.ours[what]), visits.map((v) => v.plain[what])];
	return {
		'ours, ms': Math.round(median(our)),
		'plain, ms': Math.round(median(their)),
		'ours ÷ plain': Number((median(our) / median(their)).toFixed(2))
	};
};
const table = { 'first contentful paint': row('paint'), 'first map paint': row('map') };
console.table(table);
const ratio = table['first map paint']['ours ÷ plain'];
const holds = ratio <= GOAL;
console.log(
	`First map paint at most ${GOAL} × the plain page's: ${holds ? 'holds' : 'MISSED'} (${ratio}).`
);
process.exitCode = holds ? 0 : 1;
