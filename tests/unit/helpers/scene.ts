/** The whole world of the real data, as it comes with a page: 1280 CSS pixels wide, on the last day. */
import world from '../../../geo/out/world.svg.json' with { type: 'json' };
import labels from '../../../geo/out/labels.json' with { type: 'json' };
import { defaultLayers } from '../../../src/lib/model/drawable.ts';
import type { Ground, Scene } from '../../../src/lib/map/svg/scene.ts';
import { WHOLE } from '../../../src/lib/map/camera/view-box.ts';
import { realAtlas } from './atlas.ts';
import { realLayout } from './ground.ts';

const atlas = realAtlas();

export const worldScene: Scene = {
	atlas,
	lang: 'en',
	day: atlas.asOf,
	layers: defaultLayers,
	selected: null,
	ground: world as unknown as Ground,
	labels,
	layout: realLayout(),
	part: WHOLE,
	fit: undefined,
	size: 1280,
	href: (ref) => `/en/${ref}/`
};
