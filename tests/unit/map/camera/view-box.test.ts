import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import bounds from '../../../../geo/out/bounds.json' with { type: 'json' };
import { recordFit, worldFit, type Fit } from '../../../../src/lib/map/camera/fit.ts';
import { onFlat } from '../../../../src/lib/map/camera/flat-view.ts';
import type { Bounds } from '../../../../src/lib/map/camera/bounds.ts';
import { kinds } from '../../../../src/lib/model/kinds.ts';
import { cameraStyle } from '../../../../src/lib/map/camera/camera-style.ts';
import { worldSize } from '../../../../src/lib/map/camera/flat-view.ts';
import { flatBounds } from '../../../../src/lib/map/camera/bounds.ts';
import { partOf, viewOf, WHOLE } from '../../../../src/lib/map/camera/view-box.ts';
import { realAtlas } from '../../helpers/atlas.ts';

const atlas = realAtlas();
const ground = { bounds: bounds as unknown as Record<string, Bounds> };
const fits = kinds.flatMap((kind) => atlas[kind].map((item) => recordFit(item, atlas, ground)));

describe('the camera of the SVG map', () => {
	it('is that of the world where the page fits none', () => {
		for (const [width, height] of [
			[1440, 650],
			[390, 610],
			[1000, 650]
		] as const) {
			const fit = worldFit(width, height);
			if (fit.type !== 'centre') throw new Error();
			expect(viewOf(undefined, width, height)).toEqual({
				size: worldSize(fit.zoom),
				at: onFlat(fit.at)
			});
		}
	});

	it('leaves 40 px of air round bounds, less where there is no room', () => {
		const bounds: Bounds = [100, 20, 104, 30];
		const tall = flatBounds(bounds).height;
		const size = (height: number) =>
			viewOf({ type: 'bounds', bounds, maxZoom: 9 }, 1000, height).size;
		expect(size(700) * tall).toBeCloseTo(620);
		expect(size(120) * tall).toBeCloseTo(80);
	});

	it('never zooms in further than the fit says', () => {
		const fit: Fit = { type: 'bounds', bounds: [114, 22, 114.1, 22.1], maxZoom: 6.5 };
		expect(viewOf(fit, 1000, 700).size).toBe(worldSize(6.5));
		expect(cameraStyle(fit)).toContain(`${Math.round(worldSize(6.5))}px`);
	});
});

describe('the style sheet', () => {
	const css = readFileSync('src/lib/map/svg/picture.css', 'utf8');

	it('holds the numbers that `worldFit` comes to', () => {
		const wide = onFlat([152, 14]).y.toFixed(6);
		const narrow = onFlat([96, 24]);
		expect(css).toContain(`--world-y: ${wide}`);
		expect(css).toContain(`--asia-x: ${narrow.x.toFixed(6)}`);
		expect(css).toContain(`--asia-y: ${narrow.y.toFixed(6)}`);
		expect(css).toContain(`--least: ${worldSize(0.4).toFixed(2)}px`);
	});

	it('turns to Asia at the shape of map at which `worldFit` does', () => {
		const [shape = NaN] = /max-aspect-ratio: ([\d.]+)\) \{/.exec(css)?.slice(1).map(Number) ?? [];
		const isWide = (width: number) => {
			const fit = worldFit(width, 1000);
			return fit.type === 'centre' && fit.at[0] === 152;
		};
		expect(isWide(shape * 1000 + 0.1)).toBe(true);
		expect(isWide(shape * 1000 - 0.1)).toBe(false);
		const fit = worldFit(600, 1000);
		const [share = NaN] = /([\d.]+)cqh\);\n\t\t--cx/.exec(css)?.slice(1).map(Number) ?? [];
		expect(fit.type === 'centre' && worldSize(fit.zoom)).toBeCloseTo(share * 10, 2);
	});
});

describe('the part that a page comes with', () => {
	it('is all of the world without a fit', () => {
		expect(partOf(undefined)).toEqual(WHOLE);
	});

	it('covers every screen, or is the whole', () => {
		for (const fit of fits) {
			const part = partOf(fit);
			if (part.width === 1) continue;
			for (const [width, height] of [
				[1040, 680],
				[390, 294],
				[1600, 1000]
			] as const) {
				const { size, at } = viewOf(fit, width, height);
				expect(part.x).toBeLessThanOrEqual(at.x - width / size / 2 + 1e-9);
				expect(part.x + part.width).toBeGreaterThanOrEqual(at.x + width / size / 2 - 1e-9);
			}
		}
	});
});
