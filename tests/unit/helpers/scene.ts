/** The whole world of the real data, as it comes with a page: 1280 CSS pixels wide, on the last day. */
import labels from '../../../geo/out/labels.json' with { type: 'json' };
import { defaultLayers } from '../../../src/lib/model/drawable.ts';
import type { SvgScene } from '../../../src/lib/map/svg/scene.ts';
import { WHOLE } from '../../../src/lib/map/camera/view-box.ts';
import { realAtlas } from './atlas.ts';
import { realLayout } from './ground.ts';

const atlas = realAtlas();

export const worldScene: SvgScene = {
	atlas,
	lang: 'en',
	day: atlas.asOf,
	layers: defaultLayers,
	selected: null,
	ground: { href: 'world.svg', size: 4096, sheet: 'world' },
	arcs: 'arcs.svg',
	points: 'points.svg',
	names: 'names.svg',
	labels,
	layout: realLayout(),
	part: WHOLE,
	fit: undefined,
	size: 1280,
	href: (ref) => `/en/${ref}/`
};
