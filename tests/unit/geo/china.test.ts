import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import { parse } from 'yaml';
import type { Profile } from '../../../geo/settings.ts';
import { polygonsOf, type Unit } from '../../../geo/shapes.ts';
import type { Area } from '../../../src/lib/model/schema.ts';
import { built, holders, holds, layer, profiles, readJson, type Atlas } from './built.ts';

/** Simplified, a coast may run this many degrees (half a kilometre) inside the true one. */
const shore = 0.005;

function holdsNearly(shape: Unit, lon: number, lat: number): boolean {
	const steps = [0, -shore, shore];
	return steps.some((dx) => steps.some((dy) => holds(shape, lon + dx, lat + dy)));
}

const areasFile = new URL('../../../data/areas.yaml', import.meta.url);

function idsOf(units: Unit[]): string[] {
	return units.map(({ properties }) => properties.id);
}

describe.each(profiles)('china, %s', (profile: Profile) => {
	let folder: string;
	let provinces: Unit[];
	let prefectures: Unit[];
	let divisions: Unit[];
	beforeAll(async () => {
		folder = await built(profile);
		const read = (name: string) => layer(folder, 'china.topo.json', name);
		provinces = read('provinces');
		prefectures = read('prefectures');
		divisions = [...prefectures, ...read('counties'), ...read('composites')];
	});

	test('has 34 provinces in cn, and all but Taiwan in intl', () => {
		expect(provinces).toHaveLength(profile === 'cn' ? 34 : 33);
		expect(idsOf(provinces).includes('CN-TW')).toBe(profile === 'cn');
	});

	test('has 394 prefectures in cn; in intl not the 20 of Taiwan, nor Sansha', () => {
		expect(prefectures).toHaveLength(profile === 'cn' ? 394 : 373);
		expect(idsOf(prefectures).includes('460300')).toBe(profile === 'cn');
	});

	test('has a coast of its divisions, which leaves out the borders on land', () => {
		const corners = new Set(
			prefectures.flatMap(({ geometry }) => polygonsOf(geometry).flat(2).map(String))
		);
		const lines = layer(folder, 'china.topo.json', 'coast').flatMap(
			({ geometry }) => geometry.coordinates as unknown as Position[][]
		);
		const coast = lines.flat();
		expect(coast.length).toBeGreaterThan(500);
		expect(coast.filter((at) => !corners.has(String(at)))).toEqual([]);
		const near = ([lon = 0, lat = 0]: Position, x: number, y: number) =>
			Math.hypot(lon - x, lat - y) < 0.5;
		for (const [x, y] of [
			[121.9, 31],
			[114.1, 22.4],
			[109.6, 18.2],
			[117.9, 39]
		] as const)
			expect(
				coast.some((at) => near(at, x, y)),
				`${x}, ${y}`
			).toBe(true);
		expect(coast.filter(([lon = 0]) => lon < 105)).toEqual([]);
	});

	test('Hainan is one island without a seam: its units share their borders', () => {
		const hainan = provinces.find(({ properties }) => properties.id === 'CN-HI');
		const inland = polygonsOf(hainan?.geometry ?? { type: 'MultiPolygon', coordinates: [] })
			.flat(2)
			.filter(([lon = 0, lat = 0]) => Math.hypot(lon - 109.7, lat - 19.2) < 0.35);
		expect(inland).toEqual([]);
	});

	test('has bays where the world map draws land of China, and only beside the coast', () => {
		const bays = layer(folder, 'china.topo.json', 'bays');
		expect(bays.length).toBe(profile === 'cn' ? 0 : 1);
		const rings = bays.flatMap(({ geometry }) => polygonsOf(geometry).flat(2));
		expect(rings.filter(([lon = 0]) => lon < 105)).toEqual([]);
		for (const [lon, lat] of [
			[116.4, 39.9],
			[120.16, 30.25],
			[113.3, 23.1]
		] as const)
			expect(holders(bays, lon, lat)).toEqual([]);
	});

	test('ids are unique', () => {
		const ids = idsOf([...provinces, ...divisions]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test.each([
		['Hangzhou', 120.16, 30.25, 'CN-ZJ', '330100'],
		['Jilin, the city', 126.55, 43.84, 'CN-JL', '220200'],
		['Hainan, the prefecture in Qinghai', 100.62, 36.29, 'CN-QH', '632500'],
		['Lhasa', 91.13, 29.65, 'CN-XZ', '540100'],
		['Nyingchi', 94.36, 29.65, 'CN-XZ', '540400'],
		['Hong Kong', 114.15, 22.4, 'CN-HK', '810000']
	])('%s lies in its units', (_, lon, lat, province, prefecture) => {
		expect(holders(provinces, lon, lat)).toEqual([province]);
		expect(holders(prefectures, lon, lat)).toEqual([prefecture]);
	});

	test.each([
		['Itanagar', 93.61, 27.1, 'CN-XZ'],
		['Tawang', 91.87, 27.59, 'CN-XZ'],
		['Walong', 97, 28.13, 'CN-XZ'],
		['Doklam', 88.97, 27.32, 'CN-XZ'],
		['middle sector', 79.1, 31.2, 'CN-XZ'],
		['Taipei', 121.5, 25, 'CN-TW'],
		['Kinmen', 118.37, 24.45, 'CN-FJ'],
		['Woody Island', 112.34, 16.834, 'CN-HI']
	])('%s belongs to a province in cn only', (_, lon, lat, province) => {
		expect(holders(provinces, lon, lat)).toEqual(profile === 'cn' ? [province] : []);
	});

	test('every pilot area has a polygon, and its place lies inside', () => {
		const areas = parse(readFileSync(areasFile, 'utf8')) as Area[];
		expect(areas.length).toBeGreaterThan(100);
		const byCode = new Map(divisions.map((one) => [one.properties.id, one]));
		const wrong = areas.flatMap(({ id, gb, place }) => {
			const shapes = gb.flatMap((code) => byCode.get(code) ?? []);
			if (shapes.length < gb.length) return [`${id}: unknown code among ${gb.join(', ')}`];
			const isInside = shapes.some((shape) => holdsNearly(shape, place.lon, place.lat));
			return isInside ? [] : [`${id}: place outside its polygon`];
		});
		expect(wrong).toEqual([]);
	});

	test('composites are made of whole units', () => {
		const composites = layer(folder, 'china.topo.json', 'composites');
		expect(idsOf(composites).toSorted()).toEqual(['460000', 'xiongan']);
		expect(holders(composites, 109.9, 19.2)).toEqual(['460000']);
		expect(holders(composites, 112.34, 16.834)).toEqual([]);
		expect(holders(composites, 115.92, 38.93)).toEqual(['xiongan']);
	});

	test('draws sea lines in cn only', () => {
		const { objects } = readJson<Atlas>(folder, 'lines.topo.json');
		const kinds = objects.lines?.geometries.map(({ properties }) => properties);
		const isDash = (one: object | undefined) =>
			one !== undefined && 'kind' in one && one.kind === 'dash';
		expect(kinds).toHaveLength(profile === 'cn' ? 7 : 0);
		expect(kinds?.filter(isDash)).toHaveLength(profile === 'cn' ? 1 : 0);
	});
});
