/** Every command that a document tells: what it says when it is run, where else it is run, or why it cannot be. */

export interface Run {
	/** What is run in its place, where it takes long as written. */
	as?: string;
	/** What it says when it has done its work. */
	says: RegExp;
	typed?: string;
}

const tests: Run = { as: 'npm test -- data', says: /^1 passed, 0 failed$/m };
const code = { says: /has the code now/, typed: '86428642\n' };

/** In this order: some take up what others leave. */
export const runs: Record<string, Run> = {
	'npm run geo:build': { says: /geo \(intl\)/ },
	'tsx geo/build.ts': { as: 'npx tsx geo/build.ts', says: /up to date/ },
	'npm run data:build': { says: /^$/m },
	'npm run data:check': { says: /no problem/ },
	'npm run data:review': { says: /\d+ to look at/ },
	'npm run data:export-sheet -- areas': { says: /records of areas are in areas\.csv/ },
	'npm run data:import-sheet -- areas': { says: /0 added, 0 removed, 0 changed/ },
	'npm run data:release': { says: /is stored in data\/releases/ },
	'npm run data:changelog': { says: /./ },
	'npm run check': { says: /0 errors/ },
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
export const serves: Record<string, { as?: string; package?: string }> = {
	'npm start': { as: 'npm start -- --port 8080' },
	'npm run dev': { as: 'npm run dev -- --port 8080 --host 127.0.0.1' },
	'python3 -m http.server 8080 -d build': { package: 'python3' },
	'busybox httpd -f -p 8080 -h build -c "$PWD/deploy/httpd.conf"': { package: 'busybox' }
};

const release = 'tests/commands/release.test.ts';
const behindHosts = ['tests/hosts/visit.test.ts', 'a link opens'] as const;

/** Command → a file and what stands in it: there it is run, or what it does. */
export const elsewhere: Record<string, readonly [file: string, text: string]> = {
	'npm run build': [release, 'npm run release'],
	'npm run release -- intl': [release, 'npm run release -- intl'],
	'PUBLIC_SITE_URL=https://example.org/map npm run release': [
		'tests/unit/server/previews/make.test.ts',
		'it('
	],
	'PUBLIC_OFFLINE=off npm run build': ['tests/unit/offline/worker.test.ts', 'a way out'],
	'sha256sum --check SHA256SUMS': [release, 'sha256sum --check SHA256SUMS'],
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
export const never: Record<string, string> = {
	'npm run data:links -- --ask': 'asks a thousand other hosts; link-round.test.ts asks as it does',
	'systemctl reload nginx': 'tests have no service manager: they start nginx themselves',
	'systemctl reload caddy': 'as nginx',
	'podman run --rm -p 8080:8080 silk-road': 'its image comes from a registry of others',
	'npm run bench:start': 'measures for minutes, and holds nothing that a test may assert',
	'npm run bench:time': 'as bench:start',
	'npm run bench:soak': 'as bench:start'
};
