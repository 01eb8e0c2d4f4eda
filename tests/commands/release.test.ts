/** A release as an operator has it: made somewhere else, at another time of the day, unpacked, and served. */
import { once } from 'node:events';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	chromiumFlagsWithoutGpu,
	ensureChromium,
	launchOptions
} from '../../src/cli/lib/chromium.mjs';
import { ensureTool } from '../../src/cli/lib/debian.mjs';
import { COPY, filesBelow } from '../../src/cli/lib/pack.mjs';
import { folders, serveWith, type Host, type Served } from '../hosts/site.ts';
import { Checkout } from './checkout.ts';

/** For both border profiles to be built and packed on a busy machine, milliseconds. */
const LONGEST = 3_600_000;

/** What differs where two people make one release. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' };

let checkout: Checkout;
/** The folder that the ZIP unpacks to. */
let unpacked: string;
const site = () => join(unpacked, 'site');

async function releaseOf(from: Checkout, call: string, env = {}): Promise<void> {
	const { code, output } = await from.run(call, { env });
	expect(code, output).toBe(0);
}

beforeAll(async () => {
	checkout = new Checkout();
	await releaseOf(checkout, 'umask 077; npm run release', elsewhere);
	const dist = join(checkout.dir, 'dist');
	const unzip = await ensureTool('unzip', 'unzip');
	const [name = ''] = readdirSync(dist).filter((file) => /-intl\.zip$/.test(file));
	const again = await checkout.run(
		`cd dist && sha256sum --check SHA256SUMS && ${unzip} -q ${name} -d taken`
	);
	expect(again.code, again.output).toBe(0);
	unpacked = join(dist, 'taken', name.replace('.zip', ''));
}, LONGEST);
afterAll(() => checkout?.remove());

it(
	'two releases of the same sources, made in other folders, time zones and with other masks, are the same byte for byte',
	async () => {
		const other = new Checkout();
		try {
			await releaseOf(other, 'umask 022; npm run release');
			const sums = (from: Checkout) => {
				const dist = join(from.dir, 'dist');
				const lists = filesBelow(dist).filter((path) => /^[^/]*\/?SHA256SUMS$/.test(path));
				return lists.map((path) => [path, readFileSync(join(dist, path), 'utf8').split('\n')]);
			};
			// Of each profile's files, and of the four ZIP files.
			expect(sums(checkout)).toHaveLength(3);
			expect(sums(other)).toEqual(sums(checkout));
			// One profile alone is made as it is among both.
			await releaseOf(other, 'npm run release -- intl');
			const ofIntl = sums(checkout).filter(([path]) => String(path).includes('-intl'));
			expect(sums(other).filter(([path]) => path !== 'SHA256SUMS')).toEqual(ofIntl);
		} finally {
			other.remove();
		}
	},
	LONGEST
);

it('each copy for hosts that send such is of the file beside it', () => {
	const copies = filesBelow(site()).filter((path) => COPY.test(path));
	expect(copies.length).toBeGreaterThan(2000);
	const differ = copies.filter((path) => {
		const copy = readFileSync(join(site(), path));
		const whole = path.endsWith('.br') ? brotliDecompressSync(copy) : gunzipSync(copy);
		return !whole.equals(readFileSync(join(site(), path.replace(COPY, ''))));
	});
	expect(differ).toEqual([]);
});

it.each(['CHANGELOG.md', 'LICENSE', 'data/LICENSE', 'deploy/nginx.conf', 'docs/hosting.md'])(
	'has %s as it stands in the project',
	(path) => {
		expect(readFileSync(join(unpacked, path))).toEqual(readFileSync(path));
	}
);

/** An answer as it comes over the line. */
async function ask(url: string, accepted = 'identity') {
	const asked = request(url, { headers: { 'accept-encoding': accepted } }).end();
	const [answer] = (await once(asked, 'response')) as [IncomingMessage];
	const { statusCode: status, headers } = answer;
	return {
		status,
		type: headers['content-type'],
		encoding: headers['content-encoding'],
		body: await buffer(answer)
	};
}

const put = (place: string): void => symlinkSync(site(), place);
const places = (['nginx', 'caddy', 'python3'] as const).flatMap((host) =>
	folders.map((folder): [Host, string] => [host, folder])
);
/** Which copies a host sends. */
const sent: Partial<Record<Host, { accepted: string; ending: string }>> = {
	nginx: { accepted: 'gzip', ending: '.gz' },
	caddy: { accepted: 'br', ending: '.br' }
};

describe.each(places)('unpacked and served by %s, below "%s"', (host, folder) => {
	let served: Served;
	beforeAll(async () => {
		served = await serveWith(host, folder, put);
	});
	afterAll(() => served?.stop());
	const get = (path: string, accepted?: string) => ask(served.url + path, accepted);
	const fileAt = (path: string) => readFileSync(join(site(), path));

	it.each([
		['/zh/partner/cl/?t=2020-02-26', 'zh/partner/cl/index.html', /^text\/html/],
		['/service-worker.js', 'service-worker.js', /javascript/],
		['/data/partners.csv', 'data/partners.csv', /^text\/csv/]
	])('%s is the file of the release', async (path, file, type) => {
		const { status, type: said, body } = await get(path);
		expect([status, body.equals(fileAt(file))]).toEqual([200, true]);
		expect(said).toMatch(type);
	});

	it('what is not there is answered with 404', async () => {
		const { status, body } = await get('/zh/partner/nowhere/');
		expect(status).toBe(404);
		if (host !== 'python3') expect(body).toEqual(fileAt('zh/404.html'));
	});

	it('sends the copies that lie beside the files, and nothing compressed to whoever asks for none', async () => {
		const path = 'en/partner/cl/index.html';
		const plain = await get('/en/partner/cl/');
		expect([plain.encoding, plain.body.equals(fileAt(path))]).toEqual([undefined, true]);
		const { accepted, ending } = sent[host] ?? { accepted: 'gzip, br', ending: '' };
		const { encoding, body } = await get('/en/partner/cl/', accepted);
		expect(encoding).toBe(ending ? accepted : undefined);
		expect(body.equals(fileAt(path + ending))).toBe(true);
	});
});

describe.each([
	['nginx', '/maps/silk-road'],
	['python3', '']
] as const)('a visitor of it behind %s, below "%s"', (host, folder) => {
	it('opens a link, and opens it again without a network', async () => {
		const served = await serveWith(host, folder, put);
		const browser = await chromium.launch(
			launchOptions(await ensureChromium(), chromiumFlagsWithoutGpu)
		);
		const page = await browser.newPage();
		page.setDefaultTimeout(120_000);
		const sees = async (name: string) => {
			await page.locator('main[data-map="list"]').waitFor();
			await page.locator('h1', { hasText: name }).waitFor();
		};
		try {
			await page.goto(`${served.url}/en/partner/cl/?t=2020-02-26`);
			await sees('Chile');
			await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
		} finally {
			await served.stop();
		}
		await page.goto(`${served.url}/zh/partner/cl/?t=2020-02-26`);
		await sees('智利');
		await browser.close();
	});
});
