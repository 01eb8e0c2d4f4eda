/** How our page starts beside a plain MapLibre page, in one run: see README.md. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../../../src/cli/lib/chromium.mjs';
import { serveBrotli } from './brotli-server.ts';
import { buildPlainSite } from './plain-site.ts';
import { measureStart, measureTap, profiles, type Profile, type Start } from './visit.ts';

const ROUNDS = 3;
/** Shares of the time between our first picture and MapLibre's first whole frame at which somebody taps once. */
const TAPS = [0.1, 0.5, 0.9];
/** Milliseconds to the answer. */
const TAP_GOAL = 200;
/** Most that ours may take, as a share of the plain page's. */
const goals = { map: 0.5, whole: 1.2 };

const folder = mkdtempSync(join(tmpdir(), 'start-'));
await buildPlainSite(folder);
const ours = await serveBrotli(fileURLToPath(new URL('../../../build', import.meta.url)));
const plain = await serveBrotli(folder);
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: chromiumFlags
});
const address = `${ours.url}/en/`;

const median = (values: number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Where Kazakhstan is drawn, CSS pixels: on our page, and on the plain one by Mercator's formula. */
async function spotsOf({ width, height }: Profile): Promise<Record<'ours' | 'plain', Spot>> {
	const page = await browser.newPage({ viewport: { width, height } });
	await page.goto(address);
	const box = await page.locator('.world a[href$="/partner/kz/"]').boundingBox();
	await page.close();
	if (!box) throw new Error('Kazakhstan is not on the map.');
	return {
		ours: [box.x + box.width / 2, box.y + box.height / 2],
		plain: [width * 0.267, height / 2 - width * 0.113]
	};
}
type Spot = [x: number, y: number];

async function compare(name: string, profile: Profile): Promise<boolean> {
	const spots = await spotsOf(profile);
	const starts: { ours: Start; plain: Start }[] = [];
	const answers: { ours: number; plain: number }[] = [];
	const delays: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const start = {
			ours: await measureStart(browser, profile, address, 'whole'),
			plain: await measureStart(browser, profile, `${plain.url}/`, 'map')
		};
		starts.push(start);
		const tap = (url: string, spot: Spot) => measureTap(browser, profile, url, spot);
		answers.push({
			ours: (await tap(address, spots.ours)).answered,
			plain: (await tap(`${plain.url}/`, spots.plain)).answered
		});
		for (const share of TAPS) {
			const after = share * (start.ours.whole - start.ours.map);
			delays.push((await measureTap(browser, profile, address, spots.ours, after)).delay);
		}
	}
	const row = (pairs: { ours: number; plain: number }[]) => {
		const [our, their] = [median(pairs.map((p) => p.ours)), median(pairs.map((p) => p.plain))];
		return {
			'ours, ms': Math.round(our),
			'plain, ms': Math.round(their),
			'ours ÷ plain': Number((our / their).toFixed(2))
		};
	};
	const rowOf = (what: keyof Start) =>
		row(starts.map((s) => ({ ours: s.ours[what], plain: s.plain[what] })));
	const table = {
		'first contentful paint': rowOf('paint'),
		'first picture of the map': rowOf('map'),
		'first whole frame of MapLibre': rowOf('whole'),
		'blocking time until then': rowOf('blocking'),
		'longest task until then': rowOf('longest'),
		'first answered tap': row(answers)
	};
	console.log(`\n${name}`);
	console.table(table);
	return [
		check('First picture', table['first picture of the map']['ours ÷ plain'], goals.map),
		check('First whole frame', table['first whole frame of MapLibre']['ours ÷ plain'], goals.whole),
		check('Milliseconds from a tap to the record, at worst', Math.max(...delays), TAP_GOAL)
	].every(Boolean);
}

function check(what: string, measured: number, goal: number): boolean {
	const holds = measured <= goal;
	console.log(`${what}: ${measured}, at most ${goal}: ${holds ? 'holds' : 'MISSED'}.`);
	return holds;
}

const held: boolean[] = [];
for (const [name, profile] of Object.entries(profiles)) held.push(await compare(name, profile));
await browser.close();
await Promise.all([ours.close(), plain.close()]);
rmSync(folder, { recursive: true });
process.exitCode = held.every(Boolean) ? 0 : 1;
