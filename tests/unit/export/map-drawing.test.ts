/** The map of a sheet, at several zooms and in both languages. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/lib/charts/text-lines.ts';
import { mapDrawing } from '../../../src/lib/export/map-drawing.ts';
import { spotOn, type MapScene } from '../../../src/lib/export/view.ts';
import { families } from '../../../src/lib/i18n/families.ts';
import { onFlat, worldSize } from '../../../src/lib/map/camera/flat-view.ts';
import { keptFree } from '../../../src/lib/map/drawn/kept-free.ts';
import { POINTS_FROM } from '../../../src/lib/map/drawn/zoom-windows.ts';
import { eventPlaceMark } from '../../../src/lib/map/drawn/marks.ts';
import { world } from '../../../src/lib/map/svg/files.ts';
import { groundPaths } from '../../../src/lib/map/svg/ground-paths.ts';
import { layerIds } from '../../../src/lib/model/drawable.ts';
import { lightPalette } from '../../../src/lib/server/figures/palette.ts';
import { readLayout } from '../../../src/lib/server/read/read-layout.ts';
import { realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const ground = groundPaths(readFileSync('geo/out/world.svg', 'utf8'), world.size);

/** South-east China and its seas. */
const sceneAt = (zoom: number, more: Partial<MapScene> = {}): MapScene => ({
	atlas,
	lang: 'en',
	day: atlas.asOf,
	from: null,
	layers: layerIds(atlas),
	selected: null,
	ground,
	layout: readLayout(atlas),
	box: { x: 0, y: 118, width: 1600, height: 614 },
	view: { size: worldSize(zoom), at: onFlat([116, 20]) },
	letter: 16,
	ink: { colour: lightPalette(), display: families.en.display },
	...more
});

const NAME = /<text x="([-\d.]+)" y="([-\d.]+)" font-size="([\d.]+)"[^>]*stroke="[^>]*>([^<]*)</g;

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	it.each(
		[0.4, 1.2, 1.9, 2.6, 3.4, 3.9, 4.2, 5, 6].flatMap((zoom) =>
			[14, 26].map((letter) => ({ zoom, letter }))
		)
	)('no name covers an island or a dash at zoom $zoom, letters $letter', ({ zoom, letter }) => {
		const scene = sceneAt(zoom, { lang, letter });
		const names = [...mapDrawing(scene).matchAll(NAME)].map(([, x, y, size, text = '']) => {
			const height = Number(size);
			const top = Number(y) - 0.82 * height;
			return { text, x: Number(x), y: top, width: widthOf(text) * height, height };
		});
		expect(names.length).toBeGreaterThan(3);
		for (const { type, discs } of keptFree) {
			if (type === 'afar' && zoom >= POINTS_FROM) continue;
			for (const { at, radius } of discs) {
				const spot = spotOn(scene, at);
				const r = (radius * scene.view.size) / 360;
				const on = names.filter(
					(box) =>
						spot &&
						Math.hypot(
							Math.max(box.x - spot.x, 0, spot.x - box.x - box.width),
							Math.max(box.y - spot.y, 0, spot.y - box.y - box.height)
						) <
							r - 0.5
				);
				expect(on, String(at)).toEqual([]);
			}
		}
	});
});

it('the place of the event that is open is marked', () => {
	const open = sceneAt(4, { selected: 'event/gdte-4' });
	expect(mapDrawing(open)).toContain(eventPlaceMark.path);
	expect(mapDrawing(open)).toContain('r="13"');
	expect(mapDrawing(sceneAt(4))).not.toContain('r="13"');
});
