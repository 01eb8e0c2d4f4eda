/** What is released is the same each time. */
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checksums, filesBelow, zip } from '../../../src/cli/lib/pack.mjs';
import { sbomOf } from '../../../src/cli/lib/sbom.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const zone = process.env['TZ'];
afterEach(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

const files = {
	'site/index.html': '丝路电商 '.repeat(500),
	'site/index.html.br': 'packed',
	'site/en/list/index.html': '<html>',
	'deploy/nginx.conf': 'listen 80;'
};

async function zipped(dir: string): Promise<Buffer> {
	const file = join(temporaryFolder(), 'a.zip');
	await zip(dir, filesBelow(dir), 'map-1', file);
	return readFileSync(file);
}

it('a ZIP has the same bytes whenever and wherever it is made', async () => {
	process.env['TZ'] = 'Asia/Shanghai';
	const first = await zipped(temporaryFolder(files));
	process.env['TZ'] = 'America/Los_Angeles';
	const turned = Object.fromEntries(Object.entries(files).reverse());
	const dir = temporaryFolder(turned);
	utimesSync(join(dir, 'site/index.html'), 1, 1);
	expect(await zipped(dir)).toEqual(first);
});

it('a ZIP is read by others, and holds what its checksums say', async () => {
	const dir = temporaryFolder(files);
	const bytes = await zipped(dir);
	// Central headers: the length of the name stands at byte 28, the name at 46.
	const entries = bytes.toString('latin1').split('PK\u0001\u0002').slice(1);
	expect(entries.map((entry) => entry.slice(42, 42 + entry.charCodeAt(24)))).toEqual([
		...filesBelow(dir).map((path) => `map-1/${path}`),
		'map-1/SHA256SUMS'
	]);
	const sums = checksums(dir, filesBelow(dir));
	expect(sums.split('\n')).toHaveLength(Object.keys(files).length + 1);
	expect(sums).toMatch(/^[0-9a-f]{64} {2}deploy\/nginx\.conf$/m);
});

it('a list of packages has neither a day nor the name of a folder', () => {
	const listed = (day: string) =>
		JSON.stringify({
			bomFormat: 'CycloneDX',
			serialNumber: `urn:uuid:${day}`,
			metadata: { timestamp: day, component: { name: `folder-${day}`, version: '1' } },
			components: [{ name: 'svelte' }]
		});
	expect(sbomOf(listed('1'), 'map')).toBe(sbomOf(listed('2'), 'map'));
	expect(JSON.parse(sbomOf(listed('1'), 'map'))).toMatchObject({
		metadata: { component: { name: 'map', version: '1' } },
		components: [{ name: 'svelte' }]
	});
});
