import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sheets } from '../../../geo/ground-drawing.ts';
import type { Profile } from '../../../geo/settings.ts';
import { groundFor } from '../../../src/lib/map/svg/files.ts';
import { built, layer, profiles, readJson } from './built.ts';

/** Id → path data. */
const paths = (folder: string, file: string): Map<string, string> =>
	new Map(
		[
			...readFileSync(join(folder, file), 'utf8').matchAll(/<path id="([^"]+)"[^>]* d="([^"]*)"/g)
		].map(([, id = '', d = '']) => [id, d])
	);

describe.each(profiles)('the ground as files that pages share, %s', (profile: Profile) => {
	let world: Map<string, string>;
	let china: Map<string, string>;
	let ids: string[];
	let small: string[];
	beforeAll(async () => {
		const folder = await built(profile);
		world = paths(folder, 'world.svg');
		china = paths(folder, 'china.svg');
		small = readJson<string[]>(folder, 'small.json');
		ids = layer(folder, 'world.topo.json', 'countries').map(({ properties }) => properties.id);
	});

	test('draws the countries of the same view, but for those too small to see', () => {
		const drawn = [...world.keys()].filter((id) => id.startsWith('c-')).map((id) => id.slice(2));
		expect(drawn.filter((id) => !ids.includes(id))).toEqual([]);
		const missing = ids.filter((id) => !drawn.includes(id));
		expect(missing.filter((id) => !small.includes(id))).toEqual([]);
		expect(drawn.includes('TW')).toBe(profile === 'intl');
	});

	test('has whole coordinates within its part of the world', () => {
		for (const [name, drawn] of Object.entries({ world, china })) {
			const { size, part } = sheets[name as keyof typeof sheets];
			const [left, top, right, bottom] = part.map((share) => share * size);
			for (const [id, path] of drawn) {
				expect(path, id).toMatch(/^[MHVlLz\d -]*$/);
				for (const [, x, y] of path.matchAll(/M(-?\d+)[ ]?(-?\d+)/g)) {
					expect(Number(x)).toBeGreaterThan(Number(left) - 1);
					expect(Number(x)).toBeLessThan(Number(right) + 1);
					expect(Number(y)).toBeGreaterThan(Number(top) - 1);
					expect(Number(y)).toBeLessThan(Number(bottom) + 1);
				}
			}
		}
	});

	test('draws the great lakes of the world, in little', () => {
		const lakes = world.get('lakes') ?? '';
		expect(lakes.match(/z/g)?.length).toBeGreaterThan(15);
		expect(lakes.length).toBeLessThan(5000);
		expect(world.get('rivers')).toBe('');
		expect(china.get('rivers')).not.toBe('');
	});

	test('draws the sea lines of its profile', () => {
		expect(world.get('lines') !== '').toBe(profile === 'cn');
	});
});

test('pages know the size and the part of each file', () => {
	const [x, y, right, bottom] = sheets.china.part;
	const inside = { x: x + 0.01, y: y + 0.01, width: right - x - 0.02, height: bottom - y - 0.02 };
	expect(groundFor(inside).size).toBe(sheets.china.size);
	for (const [dx, dy] of [
		[-0.02, 0],
		[0.02, 0],
		[0, -0.02],
		[0, 0.02]
	] as const)
		expect(groundFor({ ...inside, x: inside.x + dx, y: inside.y + dy }).size).toBe(
			sheets.world.size
		);
});
