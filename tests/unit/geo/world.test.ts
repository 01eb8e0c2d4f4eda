import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import disputes from '../../../geo/disputes.json' with { type: 'json' };
import type { Profile } from '../../../geo/settings.ts';
import { joinAtAntimeridian } from '../../../geo/antimeridian.ts';
import { boxOf, polygonsOf, type Unit } from '../../../geo/shapes.ts';
import { built, holders, layer, profiles } from './built.ts';

/** Place, longitude, latitude, holder in `intl`, holder in `cn`. */
const probes: [place: string, lon: number, lat: number, intl: string, cn: string][] = [
	['Hangzhou', 120.16, 30.25, 'CN', 'CN'],
	['Taipei', 121.5, 25, 'TW', 'CN'],
	['Tainan', 120.3, 23.1, 'TW', 'CN'],
	['Hong Kong', 114.15, 22.4, 'HK', 'CN'],
	['Itanagar', 93.61, 27.1, 'IN', 'CN'],
	['Tawang', 91.87, 27.59, 'IN', 'CN'],
	['Walong', 97, 28.13, 'IN', 'CN'],
	['Aksai Chin', 79.5, 35.2, 'CN', 'CN'],
	['Doklam', 88.97, 27.32, 'BT', 'CN'],
	['Thimphu', 89.64, 27.47, 'BT', 'BT'],
	['Srinagar', 74.8, 34.08, 'IN', 'IN'],
	['Gilgit', 74.31, 35.92, 'PK', 'PK'],
	['Siachen', 77.2, 35.35, 'XG', 'XG'],
	['Guwahati', 91.75, 26.15, 'IN', 'IN'],
	['Dakhla', -15.6, 23.75, 'MA', 'MA'],
	['Tifariti', -10.5, 26.15, 'EH', 'EH'],
	['Simferopol', 34.1, 44.95, 'RU', 'RU'],
	['Lesotho, a hole in South Africa', 28.2, -29.5, 'LS', 'LS'],
	['San Marino, a hole in Italy', 12.46, 43.94, 'SM', 'SM'],
	['Sokh, a hole in Kyrgyzstan', 71.1, 39.96, 'UZ', 'UZ'],
	['Kyiv', 30.5, 50.45, 'UA', 'UA'],
	['Pristina', 21.15, 42.66, 'XK', 'XK'],
	['Hargeisa', 44.06, 9.56, 'XS', 'XS'],
	['Kyrenia', 33.3, 35.3, 'XN', 'XN'],
	['Golan', 35.75, 33, 'IL', 'IL'],
	['Ramallah', 35.2, 31.9, 'PS', 'PS'],
	['Iturup', 147.9, 45, 'RU', 'RU'],
	['Vladivostok', 132, 43.3, 'RU', 'RU'],
	['Chukotka, beyond 180°', -175, 66.5, 'RU', 'RU'],
	['Taveuni, beyond 180°', -179.95, -16.8, 'FJ', 'FJ'],
	['Ulaanbaatar', 106.9, 47.9, 'MN', 'MN'],
	['Hanoi', 105.8, 21, 'VN', 'VN'],
	['Santiago', -70.7, -33.45, 'CL', 'CL'],
	['South Pole', 10, -89, 'AQ', 'AQ'],
	['Maldives, Malé atoll', 73.5, 4.2, 'MV', 'MV']
];

/** Open water that bands or inside-out rings would cover. */
const sea: [name: string, lon: number, lat: number][] = [
	['Gulf of Bothnia', 19.5, 62],
	['Pacific', -150, 0],
	['Pacific, latitude of Fiji', -120, -17],
	['Atlantic', -35, 30],
	['Arctic', 0, 85],
	['Southern Ocean', 90, -58],
	['Indian Ocean', 80, -10]
];

describe.each(profiles)('world, %s', (profile: Profile) => {
	let countries: Unit[];
	beforeAll(async () => {
		countries = layer(await built(profile), 'world.topo.json', 'countries');
	});

	test.each(probes)('%s has one holder', (_, lon, lat, intl, cn) => {
		expect(holders(countries, lon, lat)).toEqual([profile === 'cn' ? cn : intl]);
	});

	test.each(sea)('nobody holds the %s', (_, lon, lat) => {
		expect(holders(countries, lon, lat)).toEqual([]);
	});

	test.each(disputes.filter(({ cn_shows }) => cn_shows !== 'line'))(
		'$en is shown as listed',
		({ lon, lat, intl_shows, cn_shows }) => {
			const shown = profile === 'cn' ? cn_shows : intl_shows;
			expect(holders(countries, lon, lat)).toEqual(shown === null ? [] : [shown]);
		}
	);

	test('ids are unique and complete', () => {
		const ids = countries.map(({ properties }) => properties.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toHaveLength(profile === 'cn' ? 238 : 241);
		expect(ids).toEqual(ids.toSorted());
		expect(ids.includes('TW')).toBe(profile === 'intl');
	});

	test('no line jumps across the antimeridian', () => {
		for (const { properties, geometry } of countries) {
			for (const ring of polygonsOf(geometry).flat()) {
				ring.forEach(([lon = NaN], i) => {
					const [before = lon] = ring[i - 1] ?? [];
					expect(Math.abs(lon - before), properties.id).toBeLessThanOrEqual(180);
				});
			}
		}
	});

	test('no ring covers the world', () => {
		for (const { properties, geometry } of countries) {
			for (const [outer = []] of polygonsOf(geometry)) {
				const [west, south, east, north] = boxOf(outer);
				expect(east - west > 300 && north - south > 60, properties.id).toBe(false);
			}
			expect(geoArea({ type: 'Feature', properties, geometry }), properties.id).toBeLessThan(1);
		}
	});

	test('every unit has a name in both languages', () => {
		const file = new URL('../../../data/countries.yaml', import.meta.url);
		const names = parse(readFileSync(file, 'utf8')) as { id: string; name: object }[];
		const named = new Set(names.map(({ id }) => id));
		expect(countries.filter(({ properties }) => !named.has(properties.id))).toEqual([]);
		expect(names.map(({ id }) => id)).toEqual([...named].toSorted());
	});
});

test('Russia has no seam at 180° once it is joined again', async () => {
	const russia = layer(await built('intl'), 'world.topo.json', 'countries').find(
		({ properties }) => properties.id === 'RU'
	);
	if (!russia) throw new Error('no Russia');
	const isOnCut = (point: Position | undefined) => Math.abs(point?.[0] ?? 0) === 180;
	const lengths = polygonsOf(joinAtAntimeridian(russia).geometry)
		.flat()
		.flatMap((ring) =>
			ring.map((point, i) => {
				const next = ring[i + 1];
				return isOnCut(point) && isOnCut(next) ? Math.abs((point[1] ?? 0) - (next?.[1] ?? 0)) : 0;
			})
		);
	// Degrees; joined points may differ by a rounding.
	expect(Math.max(...lengths)).toBeLessThan(0.001);
});
