/** A day at a booth, its clock sped up: visitors come, things fail, and nothing may pile up. See README.md. */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { chromium, type CDPSession, type Page } from 'playwright';
import { chromiumFlags, findChromium } from '../../../src/cli/lib/chromium.mjs';
import { serve } from '../../../src/cli/serve.mjs';
import { atFirstStop, clockOf, counted, faults, hurry, visits } from './visitors.ts';

const { values } = parseArgs({
	options: {
		hours: { type: 'string', default: '24' },
		minutes: { type: 'string', default: '20' },
		build: { type: 'string', default: 'build' }
	}
});
const hours = Number(values.hours);
/** Share of the time that is left when faults and measures have had theirs, which they take in real time. */
const SHARE = 0.85;
/**
 * Share of the time that the first hour has. A browser compiles what runs often, and goes on doing so for some minutes whatever its
 * clock says: where they pass later, they look as if something piled up.
 */
const FIRST = 0.3;
const minutes = Number(values.minutes) * SHARE;
/** How much faster than the wall the page's clock runs in the first hour and in the others. */
const speeds = {
	first: 60 / (minutes * FIRST),
	then: ((hours - 1) * 60) / (minutes * (1 - FIRST))
};
/** Milliseconds of an hour by the page's clock. */
const HOUR = 3_600_000;

/** Real milliseconds that a visitor stays at most. */
const STAY = 4000;

interface Row {
	hour: number;
	/** Megabytes, after collecting garbage. */
	heap: number;
	nodes: number;
	listeners: number;
	contexts: number;
	/** Pages shown in this hour, and visitors who came. */
	pages: number;
	visitors: number;
	errors: number;
	outside: number;
}

async function measure(
	session: CDPSession,
	page: Page
): Promise<Pick<Row, 'heap' | 'nodes' | 'listeners' | 'contexts'>> {
	// What is freed only after something else was takes several turns.
	for (let turn = 0; turn < 4; turn++) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const metric = (name: string) => metrics.find((m) => m.name === name)?.value ?? NaN;
	// In the document, not ever made: a page that restarts its map has given the former one back.
	const contexts = await page.locator('canvas.maplibregl-canvas').count();
	return {
		heap: metric('JSHeapUsedSize') / 1e6,
		nodes: metric('Nodes'),
		listeners: metric('JSEventListeners'),
		contexts
	};
}

const server = await serve({ port: 0, dir: values.build });
const origin = `http://localhost:${server.port}`;
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: [...chromiumFlags, '--enable-precise-memory-info']
});
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, hasTouch: true });
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');

const errors: string[] = [];
const outside: string[] = [];
/** What a fault provokes on purpose is no error. */
let provoked = false;
page.on('pageerror', (error) => errors.push(error.message));
page.on('console', (message) => {
	if (message.type() === 'error' && !provoked) errors.push(message.text());
});
page.on('request', (request) => {
	const url = new URL(request.url());
	if (url.protocol.startsWith('http') && url.origin !== origin) outside.push(request.url());
});
let pages = 0;
page.on('framenavigated', () => (pages += 1));
await page.addInitScript(`window.__speed = ${speeds.first};`);
await page.addInitScript({ path: fileURLToPath(new URL('fast-clock.js', import.meta.url)) });
await page.goto(`${origin}/zh/?mode=kiosk`);
await page.locator('main[data-map="ready"]').waitFor({ timeout: 120_000 });

console.log(
	`${hours} h in ${values.minutes} min: the first at ${speeds.first.toFixed(0)} times the speed, the others at ${speeds.then.toFixed(0)}`
);
console.log('hour  heap MB   nodes  listeners  contexts   pages  visitors  errors  outside');
const rows: Row[] = [];
let told = 0;
const begin = await clockOf(page);
for (let hour = 1; hour <= hours; hour++) {
	const speed = hour === 1 ? speeds.first : speeds.then;
	await hurry(page, speed);
	pages = 0;
	const came = await counted(page);
	for (let i = 0; (await clockOf(page)) < begin + hour * HOUR; i++) {
		await visits[(hour + i) % visits.length]?.(page, Math.min(HOUR / speed / 12, STAY));
		if (i > 0) continue;
		provoked = true;
		await faults[hour % faults.length]?.(page).catch((error: unknown) =>
			errors.push(`not recovered: ${String(error)}`)
		);
		provoked = false;
	}
	const row = {
		hour,
		pages,
		visitors: (await counted(page)) - came,
		...(await atFirstStop(page, () => measure(session, page))),
		errors: errors.length,
		outside: outside.length
	};
	rows.push(row);
	for (const text of new Set(errors.slice(told))) console.log(`error: ${text}`);
	told = errors.length;
	console.log(
		[
			String(row.hour).padStart(4),
			row.heap.toFixed(1).padStart(9),
			String(row.nodes).padStart(8),
			String(row.listeners).padStart(11),
			String(row.contexts).padStart(10),
			String(row.pages).padStart(8),
			String(row.visitors).padStart(10),
			String(row.errors).padStart(8),
			String(row.outside).padStart(9)
		].join('')
	);
}
await browser.close();
await server.close();

const [first, ...others] = rows.map((row) => row.heap);
const since = (heap = NaN) => ((heap / (first ?? NaN)) * 100 - 100).toFixed(1);
const peak = Math.max(...others);
console.log(
	`heap growth after the first hour: ${since(others.at(-1))} % at the end, ${since(peak)} % at most (goal: under 5)`
);
for (const url of new Set(outside)) console.log(`outside: ${url}`);
const wrong = errors.length + outside.length > 0 || rows.some((row) => row.contexts > 1);
process.exitCode = wrong || Number(since(peak)) >= 5 ? 1 : 0;
