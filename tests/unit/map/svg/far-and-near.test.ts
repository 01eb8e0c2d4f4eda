/** What the SVG map says at different sizes: numbers far off, names of cities from close by, and heads of arcs. */
import { describe, expect, it } from 'vitest';
import { statusOn } from '../../../../src/lib/model/status.ts';
import { worldSize } from '../../../../src/lib/map/camera/flat-view.ts';
import { drawing } from '../../../../src/lib/map/svg/drawing.ts';
import { pointsFile } from '../../../../src/lib/map/svg/points-file.ts';
import type { SvgScene } from '../../../../src/lib/map/svg/scene.ts';
import { on, realAtlas } from '../../helpers/atlas.ts';
import { worldScene } from '../../helpers/scene.ts';
import { realLayout } from '../../helpers/ground.ts';

const atlas = realAtlas();
const scene: SvgScene = { ...worldScene, letters: 1, size: worldSize(1.3) };
const at = (zoom: number, more: Partial<SvgScene> = {}) =>
	drawing({ ...scene, size: worldSize(zoom), ...more }, 'Map');

/** Numbers that are read on a drawing. */
const numbersOn = (svg: string): number[] =>
	[...svg.matchAll(/class="density[^"]* on"[^>]*><circle[^>]*><use href="names.svg#n(\d+)"/g)].map(
		([, n]) => Number(n)
	);
const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
const inForce = (day: number) =>
	atlas.area.filter((a) => statusOn(a.span, day) === 'in-force').length;

describe('far off', () => {
	it('one number for all of China says what is in force on the day', () => {
		expect(numbersOn(at(0.6))).toEqual([inForce(atlas.asOf)]);
		const day = on('2019-06-01');
		expect(numbersOn(at(0.6, { day }))).toEqual([inForce(day)]);
	});

	it('closer, one for each province', () => {
		for (const zoom of [1.3, 2, 3.5]) {
			const numbers = numbersOn(at(zoom));
			expect(numbers.length, String(zoom)).toBeGreaterThan(25);
			expect(sum(numbers), String(zoom)).toBe(inForce(atlas.asOf));
		}
		expect(numbersOn(at(4.2))).toEqual([]);
	});

	it('a page holds both, for a window of any size', () => {
		const page = drawing({ ...scene, letters: undefined }, 'Map');
		expect(sum(numbersOn(page))).toBe(2 * inForce(atlas.asOf));
		expect(page.split('class="density small on"')).toHaveLength(2);
		expect(page.split('class="density large on"').length).toBeGreaterThan(25);
	});

	it('none stand where areas are not drawn', () => {
		expect(numbersOn(at(1.3, { layers: ['partners'] }))).toEqual([]);
	});
});

it('no name stands on a number', () => {
	const size = worldSize(1.3);
	const svg = at(1.3);
	const discs = [
		...svg.matchAll(/class="density[^"]*"[^>]*><circle cx="([\d.]+)%" cy="([\d.]+)%" r="([\d.]+)"/g)
	].map(([, x, y, r]) => ({
		x: (Number(x) / 100) * size,
		y: (Number(y) / 100) * size,
		r: Number(r)
	}));
	const names = [
		...svg.matchAll(
			/<use class="name[^"]*?(?: (w|n|s))?" data-f="partner[^>]*#(\w+)" x="([\d.]+)%" y="([\d.]+)%"/g
		)
	].map(([, side, country, x, y]) => {
		const text = atlas.countries[country ?? '']?.en ?? '';
		const width = text.length * 6;
		const [px, py] = [(Number(x) / 100) * size, (Number(y) / 100) * size];
		const from = { '': px + 6, w: px - 6 - width }[side ?? ''] ?? px - width / 2;
		const middle = { n: py - 12, s: py + 12 }[side ?? ''] ?? py;
		return { text, from, to: from + width, top: middle - 6, bottom: middle + 6 };
	});
	expect(names.length).toBeGreaterThan(25);
	const hidden = names.filter(({ from, to, top, bottom }) =>
		discs.some(({ x, y, r }) => x + r > from && x - r < to && y + r > top + 1 && y - r < bottom - 1)
	);
	expect(hidden).toEqual([]);
});

describe('names of cities', () => {
	const named = (svg: string) => [...svg.matchAll(/<use class="name[^>]*data-f="areas\//g)].length;

	it('come with their points, those of earlier batches first', () => {
		expect(named(at(3.5))).toBe(0);
		expect(named(at(5.5))).toBeGreaterThan(100);
		const crowded = at(4.2);
		const share = (batches: number[]) => {
			const own = atlas.area.flatMap((a, i) => (batches.includes(a.batch) ? [i] : []));
			return (
				own.filter((i) => crowded.includes(`data-f="areas/${i}" href="names`)).length / own.length
			);
		};
		expect(share([1, 2])).toBeGreaterThan(share([5, 6, 7]));
	});

	it('stand with those of the provinces, until only cities are looked for', () => {
		const says = (zoom: number, id: string) => at(zoom).includes(`names.svg#${id}"`);
		expect(says(5.5, `a${atlas.area.findIndex(({ id }) => id === 'hangzhou')}`)).toBe(true);
		expect([4.5, 5.5, 7.5].map((zoom) => says(zoom, 'provinces'))).toEqual([true, true, false]);
	});
});

it('every arc has a head that points the way it arrives', () => {
	const svg = at(1.3);
	const heads = [...svg.matchAll(/data-f="arcs\/(\d+)" href="points.svg#(\w+)"/g)];
	expect(heads).toHaveLength(atlas.partner.length);
	const { partners } = realLayout();
	const file = pointsFile(atlas, realLayout());
	for (const [, i, country] of heads)
		expect(file).toMatch(
			new RegExp(`<svg id="${country}"[^>]*><path [^>]*rotate\\(${partners[Number(i)]?.heading}\\)`)
		);
});
