import { beforeAll, describe, expect, test } from 'vitest';
import type { Profile } from '../../../geo/settings.ts';
import type { WorldSvg } from '../../../geo/world-svg.ts';
import { built, layer, profiles, readJson } from './built.ts';

describe.each(profiles)('the world as path data, %s', (profile: Profile) => {
	let world: WorldSvg;
	let ids: string[];
	beforeAll(async () => {
		const folder = await built(profile);
		world = readJson<WorldSvg>(folder, 'world.svg.json');
		ids = layer(folder, 'world.topo.json', 'countries').map(({ properties }) => properties.id);
	});

	test('draws the countries of the same view, but for those too small to see', () => {
		const drawn = Object.keys(world.countries);
		expect(drawn.filter((id) => !ids.includes(id))).toEqual([]);
		const missing = ids.filter((id) => !drawn.includes(id));
		expect(missing.filter((id) => !world.small.includes(id))).toEqual([]);
		expect('TW' in world.countries).toBe(profile === 'intl');
	});

	test('has whole coordinates within the world', () => {
		for (const path of [...Object.values(world.countries), world.borders, world.lakes]) {
			expect(path).toMatch(/^[MlLz\d -]*$/);
			for (const [, x, y] of path.matchAll(/M(-?\d+)[ ]?(-?\d+)/g)) {
				expect(Number(x)).toBeGreaterThanOrEqual(0);
				expect(Number(x)).toBeLessThanOrEqual(world.size);
				expect(Number(y)).toBeLessThanOrEqual(world.size);
			}
		}
	});

	test('draws the great lakes, in little', () => {
		const lakes = world.lakes.match(/z/g)?.length ?? 0;
		expect(lakes).toBeGreaterThan(15);
		expect(world.lakes.length).toBeLessThan(4000);
	});

	test('draws the sea lines of its profile', () => {
		expect(world.lines !== '').toBe(profile === 'cn');
	});
});
