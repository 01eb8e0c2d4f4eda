/** A figure as a stop of a tour: drawn on the day of the stop, and on a wall in letters that are read from three metres. */
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { figureOn } from '../../../src/lib/figures/figure-on.ts';
import { figuresForStops } from '../../../src/lib/server/read/read-tours.ts';
import { on } from '../helpers/atlas.ts';
import { figureNamed, realFigures } from '../helpers/figures.ts';

/** Units of the drawing. */
const sizeOf = (svg: string): [number, number] => {
	const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
	return [Number(width), Number(height)];
};
const letterOf = (svg: string): number => Number(/font-size="([\d.]+)"/.exec(svg)?.[1]);

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	const figures = realFigures(lang);
	const all = figuresForStops().map((id) =>
		figureOn(figureNamed(figures, id), on('2021-12-31'), lang)
	);

	it('can be any whose drawing is wide', () => {
		expect(all.length).toBeGreaterThan(5);
	});

	it('is sound SVG in the colours of the page, with the day of the stop', () => {
		for (const { panel, wall, title } of all)
			for (const svg of [panel, wall]) {
				expect(XMLValidator.validate(svg), title).toBe(true);
				expect(svg).not.toMatch(/NaN|undefined|height="-|#[0-9a-f]{6}/);
			}
		const partners = figureOn(figureNamed(figures, 'silk-road-partners'), on('2021-12-31'), lang);
		expect(partners.wall).toContain(lang === 'en' ? '>31 Dec 2021<' : '>2021年12月31日<');
		expect(partners.wall).toContain('>23<');
	});

	// Beside a panel, above the clock, below the finding: what the drawing has of a booth's screen. CSS pixels.
	it.each([
		{ screen: 'a booth of 1920 by 1080', room: [1130, 510] },
		{ screen: 'a presentation at 1920 by 1080', room: [1070, 530] }
	])('has letters of at least 24 pixels on $screen', ({ room: [width = 0, height = 0] }) => {
		for (const { wall, title } of all) {
			const [wide, high] = sizeOf(wall);
			const scale = Math.min(width / wide, height / high);
			expect(letterOf(wall) * scale, title).toBeGreaterThanOrEqual(24);
		}
	});
});
