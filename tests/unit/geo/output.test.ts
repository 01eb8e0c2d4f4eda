import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../../../geo/build-folder.ts';
import type { Labels } from '../../../geo/labels.ts';
import { readSettings, type Profile } from '../../../geo/settings.ts';
import { drawMap } from '../../../geo/pipeline.ts';
import type { Unit } from '../../../geo/shapes.ts';
import { fontFile, mapFiles, strongFontFile } from '../../../geo/stamp.ts';
import type { Layers } from '../../../geo/topology.ts';
import { built, holders, layer, profiles, readJson, settingsFor } from './built.ts';

/** Most that files may weigh on the wire, in thousands of bytes after brotli. */
const budgets: [kilobytes: number, ...files: string[]][] = [
	[200, 'world.topo.json'],
	[45, 'world.svg'],
	[45, 'china.svg'],
	[110, 'china.topo.json'],
	[75, 'water.topo.json'],
	[110, fontFile],
	[55, strongFontFile],
	[25, 'labels.json', 'bounds.json'],
	[10, 'lines.topo.json']
];

function weight(folder: string, file: string): number {
	return brotliCompressSync(readFileSync(join(folder, file))).length / 1000;
}

describe.each(profiles)('files, %s', (profile: Profile) => {
	let folder: string;
	let countries: Unit[];
	let labels: Labels;
	beforeAll(async () => {
		folder = await built(profile);
		countries = layer(folder, 'world.topo.json', 'countries');
		labels = readJson<Labels>(folder, 'labels.json');
	});

	test.each(budgets)('at most %d kB for %s', (kilobytes, ...files) => {
		const total = files.reduce((sum, file) => sum + weight(folder, file), 0);
		expect(total).toBeLessThanOrEqual(kilobytes);
	});

	test('a map drawn again has the same bytes', async () => {
		const again = await drawMap(settingsFor(profile));
		expect(Object.keys(again).toSorted()).toEqual(mapFiles.toSorted());
		const differing = mapFiles.filter((file) => {
			const content = again[file];
			const text = typeof content === 'string' ? content : JSON.stringify(content);
			return readFileSync(join(folder, file), 'utf8') !== text;
		});
		expect(differing).toEqual([]);
	});

	test('an idle run writes nothing', async () => {
		expect(await buildFolder(settingsFor(profile), folder)).toEqual([]);
	});

	test('each country has one label, inside it', () => {
		expect(labels.countries.map(({ id }) => id)).toEqual(
			countries.map(({ properties }) => properties.id)
		);
		const outside = labels.countries.filter(
			({ id, lon, lat }) => !holders(countries, lon, lat).includes(id)
		);
		expect(outside).toEqual([]);
	});

	test('seas are named on water', () => {
		expect(labels.seas.filter(({ lon, lat }) => holders(countries, lon, lat).length > 0)).toEqual(
			[]
		);
		expect(labels.islands.length > 0).toBe(profile === 'cn');
	});

	test('provinces are labelled, Hong Kong and Macao once', () => {
		const ids = labels.provinces.map(({ id }) => id);
		expect(ids).toHaveLength(profile === 'cn' ? 34 : 31);
		expect(ids.includes('CN-HK')).toBe(profile === 'cn');
	});

	test('frames hold the main part and may pass 180°', () => {
		const bounds = readJson<Record<string, number[]>>(folder, 'bounds.json');
		expect(bounds.RU?.map(Math.round)).toEqual([27, 41, 190, 78]);
		expect(bounds.FJ?.map(Math.round)).toEqual([177, -18, 180, -16]);
		expect(bounds.FJ?.[2]).toBeGreaterThan(180);
		expect(bounds.FR?.map(Math.round)).toEqual([-5, 41, 10, 51]);
		expect(bounds.CN?.map(Math.round)).toEqual(
			profile === 'cn' ? [73, 3, 135, 54] : [74, 20, 135, 54]
		);
		for (const id of ['CN-ZJ', '330100', '330782', 'xiongan', '460000'])
			expect(bounds[id]).toHaveLength(4);
	});

	test('says what it shows and whether it was reviewed', () => {
		const sources = readJson<{ note: object; review: object | null; packages: object[] }>(
			folder,
			'sources.json'
		);
		expect(Object.keys(sources.note)).toEqual(['en', 'zh']);
		expect(sources.review).toEqual(
			profile === 'cn' ? { en: 'Map not reviewed', zh: '未经地图审核' } : null
		);
		expect(sources.packages).toHaveLength(4);
	});
});

test.each([fontFile, strongFontFile])(
	'%s, cut for each profile, has the same bytes',
	async (file) => {
		const [one, other] = await Promise.all(
			profiles.map(async (profile) => readFileSync(join(await built(profile), file)))
		);
		expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
	}
);

test('no label needs a letter that the font lacks', async () => {
	const { labelCharacters } = await import('../../../geo/font.ts');
	expect(labelCharacters().match(/[\u0100-\u1fff]/g)).toBeNull();
});

describe('settings', () => {
	test('a review number is printed in place of the warning', async () => {
		const { listSources } = await import('../../../geo/sources.ts');
		const settings = readSettings({
			PUBLIC_BOUNDARIES: 'cn',
			PUBLIC_MAP_REVIEW_NUMBER: 'GS(2099)1号'
		});
		expect(listSources(settings).review?.zh).toBe('审图号：GS(2099)1号');
	});

	test('a wrong profile is refused', () => {
		expect(() => readSettings({ PUBLIC_BOUNDARIES: 'un' })).toThrow('intl or cn');
		expect(() => readSettings({ PUBLIC_BOUNDARIES: 'cn', PUBLIC_POINTS_ONLY: '1' })).toThrow(
			'cannot be set'
		);
	});

	test('points only: no divisions of China, the same world', async () => {
		const drawn = await drawMap({ profile: 'intl', reviewNumber: '', pointsOnly: true });
		const files = JSON.parse(JSON.stringify(drawn)) as Record<string, Topology<Layers>>;
		const divisions = ['provinces', 'prefectures', 'counties', 'composites'];
		for (const name of divisions)
			expect(files['china.topo.json']?.objects[name]?.geometries).toEqual([]);
		expect(files['world.topo.json']).toEqual(readJson(await built('intl'), 'world.topo.json'));
	});
});
