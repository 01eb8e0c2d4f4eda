import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCurves, type Curves } from '../../../src/lib/charts/clock-curves.ts';
import type { Span } from '../../../src/lib/model/atlas.ts';
import type { CurveKind } from '../../../src/lib/charts/curve-kinds.ts';
import { realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();

/** Height of a path of steps at a place, both in units of the drawing. */
function heightAt(path: string, x: number): number {
	let y = NaN;
	for (const [, h, v] of path.matchAll(/(?:M|H)([\d.]+)(?:,|V)?([\d.]+)?/g)) {
		if (Number(h) > x) break;
		if (v !== undefined) y = Number(v);
	}
	return y;
}

/** How many paths of a band lie round a height at a place, each closed along the axis. */
const coverings = (band: string, axis: number, x: number, y: number): number =>
	band.split('Z').filter((path) => {
		const edge = path && heightAt(path.replace(/V[\d.]+H[\d.]+$/, ''), x);
		return edge && Math.min(edge, axis) < y && y < Math.max(edge, axis);
	}).length;

const inForce = (items: readonly { span: Span }[], day: number): number =>
	items.filter(({ span }) => span.latest <= day && day < (span.end ?? Infinity)).length;

const edgeOf = ({ drawn }: Curves, kind: CurveKind): string =>
	drawn.find((d) => d.kind === kind)?.edge ?? '';

describe('the curves', () => {
	const { curves, firstDay, asOf } = atlas;
	const xOf = (day: number) => (curves.size * (day - firstDay)) / (asOf - firstDay);
	// Places are rounded to a tenth of a unit, and a day is a fifth: its middle is on no step.
	const middle = (day: number) => xOf(day + 0.5);
	const up = (count: number) =>
		curves.axis + ((curves.above.y - curves.axis) * count) / curves.above.count;
	const down = (count: number) =>
		curves.axis + ((curves.below.y - curves.axis) * count) / curves.below.count;
	const anyDay = fc.integer({ min: firstDay, max: asOf - 1 });

	it('show on any day how many were in force, zones below areas', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const x = middle(day);
				const [partners, areas, zones] = [atlas.partner, atlas.area, atlas.zone].map((items) =>
					inForce(items, day)
				) as [number, number, number];
				expect(heightAt(edgeOf(curves, 'partner'), x)).toBeCloseTo(up(partners), 0);
				expect(heightAt(edgeOf(curves, 'area'), x)).toBeCloseTo(down(areas), 0);
				expect(heightAt(edgeOf(curves, 'zone'), x)).toBeCloseTo(down(areas + zones), 0);
			}),
			{ numRuns: 300 }
		);
	});

	it('fill the band of zones between the edge of areas and their own, and nothing else', () => {
		const band = curves.drawn.find((d) => d.kind === 'zone')?.band ?? '';
		fc.assert(
			fc.property(anyDay, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (day, part) => {
				const x = middle(day);
				const inner = heightAt(edgeOf(curves, 'area'), x);
				const outer = heightAt(edgeOf(curves, 'zone'), x);
				fc.pre(outer - inner > 1 && inner - curves.axis > 1);
				const at = (a: number, b: number) => coverings(band, curves.axis, x, a + part * (b - a));
				// By the even-odd rule an odd number is filled.
				expect(at(inner, outer) % 2).toBe(1);
				expect(at(curves.axis, inner) % 2).toBe(0);
				expect(at(outer, curves.size)).toBe(0);
			})
		);
	});

	it('of nothing lie on the axis', () => {
		const none = drawCurves({ partner: [], area: [], zone: [] }, 0, 100);
		for (const { edge } of none.drawn) expect(edge).toBe(`M0,${none.axis}H1000V${none.axis}`);
	});
});
