/** What nginx with our settings carries, against nginx with one small file: see README.md. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureTool } from '../../../src/cli/lib/debian.mjs';
import { run } from '../../../src/cli/lib/run.mjs';
import { serveWith } from '../../hosts/site.ts';

/** Visitors at once, and seconds of each round. Everything stays on this machine. */
const VISITORS = 32;
const { values } = parseArgs({
	options: {
		seconds: { type: 'string', default: '5' },
		rounds: { type: 'string', default: '3' }
	}
});
/** Every how many-th page is asked for: fewer than nginx keeps open anyway. */
const EVERY = 10;

interface Load {
	/** Requests a second. */
	rate: number;
	/** Milliseconds that 99 of 100 requests stay below. */
	p99: number;
}

const build = resolve('build');
const own = mkdtempSync(join(tmpdir(), 'load-'));
const wrk = await ensureTool('wrk', 'wrk');

/** wrk asks for these addresses in turn. */
function script(addresses: readonly string[]): string {
	const path = join(own, 'addresses.lua');
	const list = addresses.map((address) => JSON.stringify(address)).join(', ');
	writeFileSync(
		path,
		`local list = { ${list} }\nlocal at = 0\n` +
			'request = function()\n  at = at % #list + 1\n  return wrk.format("GET", list[at], { ["Accept-Encoding"] = "gzip" })\nend\n'
	);
	return path;
}

const MILLISECONDS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 };

async function load(url: string, addresses: readonly string[]): Promise<Load> {
	const args = [
		'-t1',
		`-c${VISITORS}`,
		`-d${values.seconds}s`,
		'--latency',
		'-s',
		script(addresses),
		url
	];
	const { output } = await run(wrk, args, { quiet: true });
	const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
	const [, amount, unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(output) ?? [];
	const refused = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(output)?.[0];
	if (refused || !rate) throw new Error(refused ?? output);
	return { rate, p99: Number(amount) * (MILLISECONDS[unit] ?? NaN) };
}

const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
const pages = files
	.filter((file) => /^(en|zh)\/.*index\.html$/.test(file))
	.filter((_, i) => i % EVERY === 0)
	.map((file) => `/${file.replace('index.html', '')}`);
const ofKind = (pattern: RegExp) =>
	files.filter((file) => pattern.test(file)).map((file) => `/${file}`);
const data = ofKind(/^data\/[\w.-]+\.(json|csv|geojson)$/);
const app = ofKind(/^_app\/immutable\/.*\.(js|css|svg)$/);
/** Pages and files in turn, each as often as the other. */
const mixed = pages.flatMap((page, i) => [
	page,
	data[i % data.length] ?? page,
	app[i % app.length] ?? page
]);

const site = await serveWith('nginx', '', (place) => symlinkSync(build, place));
const small = await serveWith('nginx', '', (place) => {
	mkdirSync(place);
	writeFileSync(join(place, 'small.txt'), 'a'.repeat(1000));
});
const kinds = {
	'one file of 1 KB': () => load(small.url, ['/small.txt']),
	pages: () => load(site.url, pages),
	'data files': () => load(site.url, data),
	mixed: () => load(site.url, mixed)
};

const median = (values: number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

// Turn about, so that a busy moment falls on all of them.
const measured = new Map<string, Load[]>();
for (let round = 0; round < Number(values.rounds); round++)
	for (const [kind, ask] of Object.entries(kinds))
		measured.set(kind, [...(measured.get(kind) ?? []), await ask()]);
await Promise.all([site.stop(), small.stop()]);
rmSync(own, { recursive: true });

const of = (kind: string, what: keyof Load) =>
	median((measured.get(kind) ?? []).map((load) => load[what]));
const [base = ''] = Object.keys(kinds);
console.table(
	Object.fromEntries(
		Object.keys(kinds).map((kind) => [
			kind,
			{
				'requests/s': Math.round(of(kind, 'rate')),
				'of the small file': (of(kind, 'rate') / of(base, 'rate')).toFixed(2),
				'p99, ms': of(kind, 'p99').toFixed(1),
				'× the small file': (of(kind, 'p99') / of(base, 'p99')).toFixed(1)
			}
		])
	)
);
