import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { versionedFiles } from '../../../../src/lib/server/open-data/catalogue.ts';
import { changelog } from '../../../../src/lib/server/open-data/changelog.ts';
import { citationFile } from '../../../../src/lib/server/open-data/citation.ts';
import {
	byVersion,
	isSame,
	releaseOf,
	releaseText,
	type Release
} from '../../../../src/lib/server/open-data/release.ts';
import { built, files, made, versions } from './open-data.ts';

const { edition } = built;
const present = releaseOf(built);

/** The present records as a later release, with some of them changed. */
function later(edit: (areas: Release['collections'][number]['records']) => object[]): Release {
	const collections = present.collections.map((c) =>
		c.name === 'areas' ? { ...c, records: edit(c.records) as typeof c.records } : c
	);
	return { version: '2030.1.0', asOf: '2030-01-31', collections };
}

describe('releases', () => {
	it('the present version, where it is stored, is what the data say: else raise it and run data:release', () => {
		const stored = made.releases.find((r) => r.version === edition.version);
		if (stored) expect(isSame(stored, present)).toBe(true);
	});

	it('come back from their file as they were', () =>
		expect(isSame(JSON.parse(releaseText(present)) as Release, present)).toBe(true));

	it('are in order of version, not of letters', () =>
		expect(['2026.11.0', '2026.9.1', '2025.12.3'].sort(byVersion)).toEqual([
			'2025.12.3',
			'2026.9.1',
			'2026.11.0'
		]));
});

describe('files of a version', () => {
	it('are, for the present one, the files without a version', () => {
		const current = versions.get(edition.version);
		expect(current?.size).toBeGreaterThan(40);
		for (const [path, { body }] of current ?? []) expect(body, path).toBe(files.get(path)?.body);
	});

	it('keep their addresses and their content when later ones follow', () => {
		const next = later((areas) => areas.slice(1));
		const all = versionedFiles({ ...made, releases: [present, next] });
		expect([...all.keys()]).toEqual([edition.version, '2030.1.0']);
		const areas = (version: string) =>
			all.get(version)?.get('areas.csv')?.body.split('\r\n').length;
		expect(all.get(edition.version)?.get('areas.csv')?.body).toBe(files.get('areas.csv')?.body);
		expect(areas('2030.1.0')).toBe((areas(edition.version) ?? 0) - 1);
	});

	it('of a present one that is not released yet are there too', () =>
		expect([...versionedFiles({ ...made, releases: [] }).keys()]).toEqual([edition.version]));
});

describe('the changelog', () => {
	it('begins with the first release', () =>
		expect(changelog([present], present)).toMatch(
			/## \d{4}\.\d+\.\d+ \([\d-]+\)\n\nFirst release\.\n$/
		));

	it('names what changed, the newest first', () => {
		const next = later(([first, second, ...rest]) => [
			{ ...first, name: { en: 'Hangzhou', zh: '杭州市' } },
			...rest,
			{ ...second, id: 'golmud' }
		]);
		const text = changelog([present, next], next);
		expect(text.indexOf('## 2030.1.0 (2030-01-31)')).toBeGreaterThan(0);
		expect(text.indexOf(`## ${edition.version}`)).toBeGreaterThan(text.indexOf('## 2030.1.0'));
		expect(text).toContain(
			'### areas\n\n- Added: `golmud`\n- Removed: `tianjin`\n- Changed: `hangzhou` (name.zh)'
		);
		expect(text).not.toContain('Not released yet');
	});

	it('says what is not released yet', () => {
		const next = later((areas) => areas.slice(1));
		expect(changelog([present], next)).toContain(
			'## Not released yet\n\n### areas\n\n- Removed: `hangzhou`'
		);
		expect(changelog([], present)).toContain('Nothing was released yet.');
	});

	it('in the repository has every stored release', () => {
		const text = readFileSync('data/CHANGELOG.md', 'utf8');
		for (const { version, asOf } of made.releases)
			expect(text).toContain(`## ${version} (${asOf})`);
	});
});

describe('CITATION.cff', () => {
	it('names the edition, and is the same in the repository and under /data/', () => {
		const text = files.get('CITATION.cff')?.body ?? '';
		expect(readFileSync('CITATION.cff', 'utf8')).toBe(text);
		expect(parse(text)).toMatchObject({
			'cff-version': '1.2.0',
			type: 'dataset',
			version: edition.version,
			'date-released': edition.asOf,
			license: 'CC-BY-4.0',
			authors: [{ name: expect.any(String) }]
		});
	});

	it('has the address of the site where it is known', () =>
		expect(parse(citationFile(edition, 'https://example.org'))).toMatchObject({
			url: 'https://example.org'
		}));
});
