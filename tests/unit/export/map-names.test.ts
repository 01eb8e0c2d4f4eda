import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { mapNames } from '../../../src/lib/export/map-names.ts';
import { viewOf } from '../../../src/lib/map/camera/view-box.ts';
import { world } from '../../../src/lib/map/svg/files.ts';
import { groundPaths } from '../../../src/lib/map/svg/ground-paths.ts';
import { families } from '../../../src/lib/i18n/families.ts';
import { lightPalette } from '../../../src/lib/server/figures/palette.ts';
import { readLayout } from '../../../src/lib/server/read/read-layout.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const layout = readLayout(atlas);
const box = { x: 0, y: 0, width: 1600, height: 640 };

/** Where a name of the world's map begins and how wide it is. */
function lefts(): Record<string, number> {
	const svg = mapNames({
		atlas,
		lang: 'en',
		day: on('2020-01-01'),
		from: null,
		layers: ['partners'],
		selected: null,
		ground: groundPaths(readFileSync('geo/out/world.svg', 'utf8'), world.size),
		layout,
		box,
		view: viewOf(undefined, box.width, box.height),
		letter: 15,
		ink: { colour: lightPalette(), display: families.en.display }
	});
	return Object.fromEntries(
		[...svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x = '', name = '']) => [
			name,
			Number(x)
		])
	);
}

it('a name covers the point of no neighbour where another side of its own is free', () => {
	const { 'Chile 2016?': chile = 0, 'Argentina 2018?': argentina = 0 } = lefts();
	expect(chile).toBeGreaterThan(0);
	// The two points stand closer to each other than a name is wide.
	expect(argentina - chile).toBeGreaterThan(80);
});
