import { describe, expect, it } from 'vitest';
import { flatArc, flatArcs } from '../../../../src/lib/map/layout/arcs.ts';
import { ANCHOR } from '../../../../src/lib/map/drawn/arc.ts';
import { bundleArcs } from '../../../../src/lib/map/layout/bundle.ts';
import { labelPoint } from '../../../../src/lib/map/drawn/ground.ts';
import { mercator } from '../../../../src/lib/map/camera/mercator.ts';
import type { LonLat } from '../../../../src/lib/model/atlas.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { realGround } from '../../helpers/ground.ts';

const ends = realAtlas().partner.flatMap(({ country }): LonLat[] => {
	const at = labelPoint(realGround(), country);
	return at ? [at] : [];
});
const lines = flatArcs(ends);
const alone = ends.map((end) => flatArc(ANCHOR, end));
const gap = (a: LonLat | undefined, b: LonLat | undefined) =>
	a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Infinity;

describe('bundled arcs', () => {
	it('begin and end where they did', () => {
		for (const [i, line] of lines.entries()) {
			expect(gap(line[0], alone[i]?.[0])).toBeLessThan(1e-9);
			expect(gap(line.at(-1), alone[i]?.at(-1))).toBeLessThan(1e-9);
		}
	});

	it('run close together on their way out, and apart at their ends', () => {
		const pair = [flatArc(ANCHOR, [16, 48]), flatArc(ANCHOR, [24, 58])];
		const apart = (all: readonly LonLat[][], point: number) =>
			gap(all[0]?.[point], all[1]?.[point]);
		expect(apart(bundleArcs(pair), 13)).toBeLessThan(0.75 * apart(pair, 13));
		expect(apart(bundleArcs(pair), 60)).toBeCloseTo(apart(pair, 60), 6);
	});

	it('stay in the flat view', () => {
		for (const [lon, lat] of lines.flat()) {
			expect(lat).toBeGreaterThan(-56);
			expect(lat).toBeLessThan(68);
			expect(lon).toBeGreaterThan(-28);
			expect(lon).toBeLessThan(332);
		}
	});

	it('have no corners: every turn is gentle', () => {
		for (const line of lines)
			for (let i = 2; i < line.length; i++) {
				const [a, b, c] = [line[i - 2], line[i - 1], line[i]].map((p) => mercator(p ?? ANCHOR));
				if (!a || !b || !c) continue;
				const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
				expect(Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))).toBeLessThan(0.15);
			}
	});

	it('leave an arc that goes its own way as it is', () => {
		const [east, west] = [flatArc(ANCHOR, [174, -41]), flatArc(ANCHOR, [55, 25])];
		for (const [i, line] of bundleArcs([east, west]).entries())
			for (const [k, point] of line.entries())
				expect(gap(point, [east, west][i]?.[k])).toBeLessThan(1e-9);
	});
});
