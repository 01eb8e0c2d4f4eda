/** Every command that a document tells is run in a checkout of its own, or it stands here where it is run, or why it cannot be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureTool } from '../../src/cli/lib/debian.mjs';
import { freePort } from '../free-port.ts';
import { untilItAnswers } from '../program.ts';
import { Checkout } from './checkout.ts';
import { toldCommands } from './told.ts';

interface Run {
	/** What is run in its place, where it takes long as written. */
	as?: string;
	/** What it says when it has done its work. */
	says: RegExp;
	typed?: string;
}

const tests: Run = { as: 'npm test -- data', says: /^1 passed, 0 failed$/m };
const code = { says: /has the code now/, typed: '86428642\n' };

/** In this order: some take up what others leave. */
const runs: Record<string, Run> = {
	'npm run geo:build': { says: /geo \(intl\)/ },
	'tsx geo/build.ts': { as: 'npx tsx geo/build.ts', says: /up to date/ },
	'npm run data:build': { says: /^$/m },
	'npm run data:check': { says: /no problem/ },
	'npm run data:review': { says: /\d+ to look at/ },
	'npm run data:export-sheet -- areas': { says: /records of areas are in areas\.csv/ },
	'npm run data:import-sheet -- areas': { says: /0 added, 0 removed, 0 changed/ },
	'npm run data:release': { says: /is stored in data\/releases/ },
	'npm run data:changelog': { says: /./ },
	'npm run hosting': { says: /^$/m },
	'npm run kiosk:code': code,
	'npm run kiosk:code -- path/to/kiosk.json': {
		as: 'npm run kiosk:code -- build/kiosk.json',
		...code
	},
	'npm test': tests,
	'npm test -- unit': tests,
	'npm test -- ci': tests,
	'npm test -- all': tests,
	'npm test -- hosts': tests,
	'npm test -- engines': tests,
	'npm test -- faults': tests,
	'npx vitest run --project unit tests/unit/url/codec.test.ts': { says: /Tests .* passed/ },
	'FC_RUNS=1000 FC_SEED=7 npx vitest run --project unit tests/unit/offline/worker-model.test.ts': {
		as: 'FC_RUNS=2 FC_SEED=7 npx vitest run --project unit tests/unit/offline/worker-model.test.ts',
		says: /Tests .* passed/
	},
	'npx playwright test -c tests/e2e/playwright.config.ts without-webgl/list.e2e.ts': {
		as: 'E2E_SLOWNESS=1 npx playwright test -c tests/e2e/playwright.config.ts without-webgl/list.e2e.ts --list',
		says: /^[1-9]\d* journeys$/m
	},
	'npm run test:e2e -- pictures --update-snapshots': {
		as: 'E2E_SLOWNESS=1 npm run test:e2e -- pictures --update-snapshots --list',
		says: /^[1-9]\d* journeys$/m
	},
	'npm run test:browser -- figure-pictures --update': { says: /Tests .* passed/ },
	'npm run gallery': { as: 'npm run gallery world dark phone en', says: /1 pictures in/ },
	'npm run gallery world dark': {
		as: 'npm run gallery world dark phone en',
		says: /1 pictures in/
	},
	'npm run bench:load': { as: 'npm run bench:load -- --seconds 1 --rounds 1', says: /mixed/ },
	'npm run bench:lighthouse': {
		as: 'npm run bench:lighthouse data en',
		says: /^Nothing found\.$/m
	},
	'npm run bench:lighthouse data en': { says: /^Nothing found\.$/m },
	'npm run bench:growth': {
		as: 'node --expose-gc --import tsx tests/bench/growth/measure.ts 3',
		says: /"records":\d+/
	}
};

/** Servers, at a port that is free. */
const serves: Record<string, { as?: string; package?: string }> = {
	'npm start': { as: 'npm start -- --port 8080' },
	'npm run dev': { as: 'npm run dev -- --port 8080 --host 127.0.0.1' },
	'python3 -m http.server 8080 -d build': { package: 'python3' },
	'busybox httpd -f -p 8080 -h build -c "$PWD/deploy/httpd.conf"': { package: 'busybox' }
};

const release = ['tests/commands/release.test.ts', 'npm run release -- intl'] as const;
const behindHosts = ['tests/hosts/visit.test.ts', 'a link opens'] as const;

/** Command → a file and what stands in it: there it is run, or what it does. */
const elsewhere: Record<string, readonly [file: string, text: string]> = {
	'npm run build': release,
	'npm run release -- intl': release,
	'PUBLIC_SITE_URL=https://example.org/map npm run release': [
		'tests/unit/server/previews/make.test.ts',
		'it('
	],
	'PUBLIC_OFFLINE=off npm run build': ['tests/unit/offline/worker.test.ts', 'a way out'],
	'sha256sum --check SHA256SUMS': [
		'tests/commands/release.test.ts',
		'sha256sum --check SHA256SUMS'
	],
	'npm run audit': ['.ci/run', 'npm run audit'],
	'npm run update': ['tests/unit/cli/update.test.ts', 'installs what ships'],
	'busybox httpd': behindHosts,
	'cp -r build /srv/silk-road': behindHosts,
	'cp deploy/nginx.conf /etc/nginx/conf.d/silk-road.conf': behindHosts,
	'nginx -t': behindHosts,
	'cp deploy/Caddyfile /etc/caddy/Caddyfile': behindHosts,
	'podman build -f deploy/Containerfile -t silk-road .': [
		'tests/unit/deploy/settings.test.ts',
		'the container has its settings'
	]
};

/** Command → why no test runs it. */
const never: Record<string, string> = {
	'npm run data:links -- --ask': 'asks a thousand other hosts; link-round.test.ts asks as it does',
	'systemctl reload nginx': 'tests have no service manager: they start nginx themselves',
	'systemctl reload caddy': 'as nginx',
	'podman run --rm -p 8080:8080 silk-road': 'its image comes from a registry of others',
	'npm run bench:start': 'measures for minutes, and holds nothing that a test may assert',
	'npm run bench:time': 'as bench:start',
	'npm run bench:soak': 'as bench:start'
};

let checkout: Checkout;
beforeAll(() => {
	checkout = new Checkout();
	checkout.takeBuild();
});
afterAll(() => checkout?.remove());

it('each command of a document is here, and no other', () => {
	const here = [runs, serves, elsewhere, never].flatMap((table) => Object.keys(table));
	expect(here.toSorted()).toEqual(toldCommands().toSorted());
});

// First: what others write into the checkout would have the site built anew.
describe('serves the site', () => {
	it.each(Object.entries(serves))('%s', async (line, { as = line, package: pack }) => {
		if (pack) await ensureTool(line.split(' ')[0] ?? '', pack);
		const port = String(await freePort());
		const server = checkout.begin(as.replace('8080', port));
		try {
			const page = await untilItAnswers(server, () => fetch(`http://127.0.0.1:${port}/en/`));
			expect(await page.text()).toContain('Silk Road E-commerce Map');
		} finally {
			checkout.end(server);
		}
	});
});

describe('runs and does what is said', () => {
	const lines = new Map(Object.entries(runs).map(([line, run]) => [run.as ?? line, run]));
	it.each([...lines])('%s', async (line, { says, typed }) => {
		const { code: ended, output } = await checkout.run(line, { typed });
		expect(ended, output).toBe(0);
		expect(output).toMatch(says);
	});
});

it.each(Object.entries(elsewhere))('%s is run where it says', (_, [file, text]) => {
	expect(readFileSync(file, 'utf8')).toContain(text);
});

it('leaves the settings of hosts and the data as they are', () => {
	for (const path of ['deploy/nginx.conf', 'deploy/Caddyfile', 'data/areas.yaml', 'CITATION.cff'])
		expect(readFileSync(join(checkout.dir, path), 'utf8')).toBe(readFileSync(path, 'utf8'));
});
