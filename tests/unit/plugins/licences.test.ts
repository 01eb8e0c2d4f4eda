import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputs } from '../../../geo/inputs.ts';
import { licences, origins } from '../../../src/lib/server/open-data/licences.ts';
import { licencesText, packageOf } from '../../../src/plugins/licences.ts';

describe('the package of a module', () => {
	it.each([
		['/site/node_modules/svelte/src/index.js', 'svelte'],
		['/site/node_modules/@noble/hashes/pbkdf2.js', '@noble/hashes'],
		['/site/node_modules/a/node_modules/b/c.js', 'b'],
		['C:\\site\\node_modules\\uqr\\dist\\index.mjs?raw', 'uqr'],
		['/site/src/lib/url/codec.ts', undefined]
	])('%s is of %s', (id, name) => {
		expect(packageOf(id)).toBe(name);
	});
});

describe('LICENSES.txt', () => {
	const text = licencesText(['svelte', 'maplibre-gl', 'svelte'], 'node_modules');

	it('has the terms of each package whose code ships, once', () => {
		expect(text.match(/^svelte \d.* \(MIT\)$/gm)).toHaveLength(1);
		expect(text).toMatch(/^maplibre-gl \d/m);
		expect(text).toContain('Permission is hereby granted, free of charge');
	});

	it.each([...new Set(Object.values(inputs).map((input) => input.package))])(
		'has those of %s, which the map is made of',
		(name) => {
			expect(text).toContain(`\n${name} `);
		}
	);

	it('passes on the licence of the letters, and says whose the divisions of China are', () => {
		expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
		expect(text).toContain('cannot bind Tianditu');
	});

	it('is not written while a package says nothing of its terms', () => {
		expect(() => licencesText(['terms'], 'tests/unit/plugins/packages')).toThrow(
			'terms ships, and does not say under which terms'
		);
	});
});

describe('data/LICENSE', () => {
	const text = readFileSync('data/LICENSE', 'utf8');

	it('gives the records under the terms that the published files name, with the origin of their points', () => {
		expect(text).toContain(licences.records.path);
		const geoNames = origins.find(({ title }) => title.startsWith('GeoNames'));
		expect(text).toContain(geoNames?.path);
	});

	it('leaves out no file of the folder that has points', () => {
		const withPoints = readdirSync('data').filter(
			(file) => file.endsWith('.yaml') && /\blon:/.test(readFileSync(`data/${file}`, 'utf8'))
		);
		expect(withPoints.filter((file) => !text.includes(file.replace('.yaml', '')))).toEqual([]);
	});
});
