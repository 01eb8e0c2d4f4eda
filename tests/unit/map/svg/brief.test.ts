/** The drawing that a record's page comes with: what shows on its day, and nothing else. */
import { describe, expect, it } from 'vitest';
import { statusOn } from '../../../../src/lib/model/status.ts';
import { drawing } from '../../../../src/lib/map/svg/drawing.ts';
import { pointsFile } from '../../../../src/lib/map/svg/points-file.ts';
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
	it('has a point for each area in force on its day, in groups that the shared file has', () => {
		const file = pointsFile(atlas, scene.layout);
		const asked = [...brief.matchAll(/<use class="area on[^"]*"[^>]* href="points.svg#(\w+)"/g)];
		const points = asked.map(([, id]) => new RegExp(`<g id="${id}">(.*?)</g>`).exec(file)?.[1]);
		expect(points.join('').split('<circle').length - 1).toBe(atlas.area.filter(isIn).length);
		expect(brief).toMatch(/<g class="area on[^"]*selected"[^>]*><circle [^>]*><\/g>/);
	});

	it('links the partners of its day as far as it holds their countries', () => {
		const links = (svg: string) =>
			[...svg.matchAll(/<a class="map-partner [^>]*href="\/en\/partner\/(\w+)\/"/g)].map(
				([, id]) => id
			);
		const seen = atlas.partner.filter(
			({ span }, i) => statusOn(span, day) === 'in-force' && !scene.layout.partners[i]?.isSmall
		);
		expect(links(brief)).toEqual(expect.arrayContaining(seen.map(({ id }) => id)));
		expect(links(brief)).not.toContain('eg');
		const asia = drawing({ ...scene, isBrief: true, holds: (country) => country === 'KH' }, 'Map');
		expect(links(asia)).toEqual(['kh']);
	});

	it('draws the arcs and outlines that show, and names what shows', () => {
		const partners = atlas.partner.filter((p) => statusOn(p.span, day) === 'in-force');
		expect(count(brief, /href="arcs.svg#/g)).toBeLessThan(count(whole, /href="arcs.svg#/g));
		for (const { country } of partners) expect(brief).toContain(`href="arcs.svg#${country}"`);
		const position = (fits: (area: (typeof atlas.area)[number]) => boolean) =>
			atlas.area.findIndex(fits);
		expect(brief).not.toContain(`names.svg#a${position(({ span }) => span.latest > day)}"`);
		expect(brief).toContain(`names.svg#a${position(({ id }) => id === 'hangzhou')}"`);
	});

	it('weighs less than half', () => {
		expect(brief.length).toBeLessThan(whole.length / 2);
	});
});
