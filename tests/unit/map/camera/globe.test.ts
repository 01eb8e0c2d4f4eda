import { describe, expect, it } from 'vitest';
import { ANCHOR, greatCircle } from '../../../../src/lib/map/drawn/arc.ts';
import { globeFit } from '../../../../src/lib/map/camera/globe.ts';
import { labelPoint } from '../../../../src/lib/map/drawn/ground.ts';
import { arcSource } from '../../../../src/lib/map/gl/sources.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { realGround } from '../../helpers/ground.ts';

const zoomOf = (width: number, height: number) => {
	const fit = globeFit(width, height);
	return fit.type === 'centre' ? fit.zoom : NaN;
};

describe('the whole globe', () => {
	it('grows with the shorter side of the map, whichever that is', () => {
		expect(zoomOf(1440, 600)).toBeCloseTo(zoomOf(600, 1440), 6);
		expect(zoomOf(2880, 1200)).toBeCloseTo(zoomOf(1440, 600) + 1, 6);
	});

	it('faces China', () => {
		const fit = globeFit(800, 600);
		expect(fit.type === 'centre' && fit.at).toEqual([102, 24]);
	});
});

describe('the arcs', () => {
	const atlas = realAtlas();
	const ground = realGround();
	const lines = (preset: 'flat' | 'globe') =>
		arcSource(ground.layout, preset).features.flatMap(({ id, geometry }) =>
			geometry.type === 'LineString' ? [{ id, line: geometry.coordinates }] : []
		);

	it('of the globe are great circles, under the ids of the flat ones', () => {
		expect(lines('globe').map((l) => l.id)).toEqual(lines('flat').map((l) => l.id));
		for (const { id, line } of lines('globe')) {
			const to = labelPoint(ground, atlas.partner[Number(id)]?.country ?? '');
			expect(line).toEqual(to && greatCircle(ANCHOR, to));
		}
	});

	it('end in the same places on both', () => {
		const turn = (lon = NaN) => ((lon % 360) + 360) % 360;
		for (const [i, { line }] of lines('globe').entries())
			expect(turn(line.at(-1)?.[0])).toBeCloseTo(turn(lines('flat')[i]?.line.at(-1)?.[0]), 6);
	});
});
