/** What the law of one country, and a glance at the map in any other, want to be seen: Taiwan, Hainan, the islands, the dashes. */
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readSeaLines } from '../../../../geo/china-source.ts';
import { inputs, readJsonInput } from '../../../../geo/inputs.ts';
import { worldSize } from '../../../../src/lib/map/camera/flat-view.ts';
import { MIN_ZOOM } from '../../../../src/lib/map/camera/limits.ts';
import { mercator } from '../../../../src/lib/map/camera/mercator.ts';
import { discRadius } from '../../../../src/lib/map/drawn/disc.ts';
import { freeDiscs } from '../../../../src/lib/map/drawn/kept-free.ts';
import { TIERS } from '../../../../src/lib/map/drawn/zoom-windows.ts';
import type { LonLat } from '../../../../src/lib/model/atlas.ts';
import { provincesOf } from '../../../../src/lib/model/provinces.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { realLayout } from '../../helpers/ground.ts';

interface Province {
	properties: { gb: string };
	geometry: MultiPolygon;
}
const { features } = readJsonInput<{ features: Province[] }>(inputs.provinces);
/** Outer rings of a province, as the Chinese source draws them. */
const rings = (code: string): LonLat[][] =>
	features
		.filter(({ properties }) => properties.gb === code)
		.flatMap(({ geometry }) => geometry.coordinates.map(([outer = []]) => outer as LonLat[]));
const taiwan = rings('156710000');
const hainan = rings('156460000');
/** Those that are more than a rock. */
const islands = [...taiwan, ...hainan].filter((ring) => ring.length >= 47);
const dashes = readSeaLines()
	.filter(({ properties }) => properties.kind === 'dash')
	.flatMap(({ geometry }) => geometry.coordinates as LonLat[][]);
const seen = [...islands, ...dashes].flat();

/** Degrees of the Mercator plane. */
function distance(a: LonLat, b: LonLat): number {
	const [from, to] = [mercator(a), mercator(b)];
	return Math.hypot(from[0] - to[0], from[1] - to[1]);
}

it('the room that is kept covers both islands, the others and every dash, as the source draws them', () => {
	expect([islands.length > 5, dashes.length]).toEqual([true, 10]);
	const bare = seen.filter((at) => !freeDiscs.some((d) => distance(d.at, at) <= d.radius + 0.15));
	expect(bare).toEqual([]);
});

describe.each([MIN_ZOOM, ...TIERS].map((zoom, tier) => ({ tier, zoom })))(
	'at zoom $zoom',
	({ tier, zoom }) => {
		// A disc is as large on the screen all the way to the next arrangement, and so covers ever less ground.
		const degrees = 360 / worldSize(zoom);
		it('no number of a province lies on any of them', () => {
			const { numbers } = realLayout();
			for (const { id, most } of provincesOf(realAtlas())) {
				const at = numbers[id]?.[tier];
				if (!at) continue;
				const nearest = Math.min(...seen.map((place) => distance(at, place)));
				expect(nearest / degrees, id).toBeGreaterThan(discRadius(most));
			}
		});
	}
);
