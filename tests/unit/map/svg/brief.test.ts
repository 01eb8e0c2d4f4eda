/** The drawing that a record's page comes with: what shows on its day, and nothing else. */
import { describe, expect, it } from 'vitest';
import { statusOn } from '../../../../src/lib/model/status.ts';
import { drawing } from '../../../../src/lib/map/svg/drawing.ts';
import { worldSize } from '../../../../src/lib/map/camera/flat-view.ts';
import { on, realAtlas } from '../../helpers/atlas.ts';
import { worldScene } from '../../helpers/scene.ts';

const atlas = realAtlas();
const day = on('2020-02-26');
const scene = { ...worldScene, day, selected: 'area/hangzhou' as const, size: worldSize(5) };
const whole = drawing(scene, 'Map');
const brief = drawing({ ...scene, isBrief: true }, 'Map');
const count = (svg: string, pattern: RegExp): number => [...svg.matchAll(pattern)].length;
const isIn = ({ span }: (typeof atlas.area)[number]) => statusOn(span, day) === 'in-force';

describe('a brief drawing', () => {
	it('has a point for each area in force on its day, in groups of the same look', () => {
		const groups = [...brief.matchAll(/<g class="area [^"]*"[^>]*>(.*?)<\/g>/g)];
		const points = groups.reduce((sum, [, own = '']) => sum + own.split('<circle').length - 1, 0);
		expect(points).toBe(atlas.area.filter(isIn).length);
		expect(groups.length).toBeLessThan(20);
		expect(brief).toMatch(/<g class="area on[^"]*selected"[^>]*><circle [^>]*><\/g>/);
	});

	it('draws the arcs and outlines that show, and names what shows', () => {
		const partners = atlas.partner.filter((p) => statusOn(p.span, day) === 'in-force');
		expect(count(brief, /href="arcs.svg#/g)).toBeLessThan(count(whole, /href="arcs.svg#/g));
		for (const { country } of partners) expect(brief).toContain(`href="arcs.svg#${country}"`);
		const later = atlas.area.find((area) => area.span.latest > day);
		expect(brief).not.toContain(`#area-${later?.id}"`);
		expect(brief).toContain('#area-hangzhou"');
	});

	it('weighs less than half', () => {
		expect(brief.length).toBeLessThan(whole.length / 2);
	});
});
