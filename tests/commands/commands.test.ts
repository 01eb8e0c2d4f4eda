/** The commands that documents tell, run in a checkout of its own. That the table has them all: tests/unit/told-commands.test.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureTool } from '../../src/cli/lib/debian.mjs';
import { freePort } from '../free-port.ts';
import { untilItAnswers } from '../program.ts';
import { Checkout } from './checkout.ts';
import { runs, serves } from './table.ts';

let checkout: Checkout;
beforeAll(() => {
	checkout = new Checkout();
	checkout.takeBuild();
});
afterAll(() => checkout?.remove());

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

it('leaves the settings of hosts and the data as they are', () => {
	for (const path of ['deploy/nginx.conf', 'deploy/Caddyfile', 'data/areas.yaml', 'CITATION.cff'])
		expect(readFileSync(join(checkout.dir, path), 'utf8')).toBe(readFileSync(path, 'utf8'));
});
