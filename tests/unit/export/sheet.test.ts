import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { families } from '../../../src/lib/i18n/families.ts';
import { formats, sheetSvg } from '../../../src/lib/export/sheet.ts';
import type { View } from '../../../src/lib/export/view.ts';
import { viewOf } from '../../../src/lib/map/camera/view-box.ts';
import { layerIds } from '../../../src/lib/model/drawable.ts';
import { lightPalette } from '../../../src/lib/server/figures/palette.ts';
import { readLayout } from '../../../src/lib/server/read/read-layout.ts';
import { on, realAtlas } from '../helpers/atlas.ts';
import { world } from '../../../src/lib/map/svg/files.ts';
import { groundPaths } from '../../../src/lib/map/svg/ground-paths.ts';

const atlas = realAtlas();
const said: View['said'] = {
	title: 'Serbia & others',
	otherTitle: '塞尔维亚',
	site: 'A site',
	otherSite: '网站',
	day: '8 May 2024',
	meaning: 'In force on this day',
	notes: 'Boundaries: somebody. Sources: somebody else.',
	edition: 'Version 1. CC BY 4.0',
	address: 'https://example.org/en/?t=2024-05-08',
	scan: 'Scan',
	facts: [{ token: 'malachite', count: 31, unit: 'partners' }]
};
const viewWith = (more: Partial<View> = {}): View => ({
	atlas,
	lang: 'en',
	day: on('2024-05-08'),
	from: null,
	isSideBySide: false,
	layers: layerIds(atlas),
	selected: 'partner/rs',
	ground: groundPaths(readFileSync('geo/out/world.svg', 'utf8'), world.size),
	layout: readLayout(atlas),
	ink: { colour: lightPalette(), display: families.en.display },
	viewIn: (width, height) => viewOf(undefined, width, height),
	said,
	...more
});

describe.each(formats)('a sheet for $id', (format) => {
	const svg = sheetSvg(viewWith(), format);

	it('has presentation attributes alone, with its colours written out', () => {
		expect(XMLValidator.validate(svg)).toBe(true);
		expect(svg).not.toMatch(
			/rgba?\(|var\(|style=|class=|<style|<use|NaN|undefined|vector-effect|paint-order|dominant-/
		);
		expect(svg).not.toMatch(/(fill|stroke)="(?!none|#[0-9a-f]{6}")/);
	});

	it('says what it shows, on which day, how many, whose borders, and where it is from', () => {
		const words = svg.replace(/<\/text><text[^>]*>/g, ' ');
		for (const part of ['Serbia &amp; others', said.day, said.notes, said.edition, said.site])
			expect(words).toContain(part);
		// The code of the address.
		expect(svg).toContain('fill="#000000"');
	});

	it('draws what is in force on its day, and nothing later', () => {
		expect(svg).toContain('>Serbia 2024<');
		expect(sheetSvg(viewWith({ day: on('2024-05-07') }), format)).not.toContain('>Serbia 2024<');
	});

	it('draws the layers that are shown', () => {
		const without = sheetSvg(viewWith({ layers: [] }), format);
		expect(without).not.toContain('>Chile');
		expect(without.length).toBeLessThan(svg.length);
	});
});

describe.each(formats)('two days side by side on a sheet for $id', (format) => {
	const sides = {
		older: { day: '30 November 2016', counts: '1 partner, 13 areas' },
		newer: { day: '8 May 2024', counts: '31 partners, 165 areas' }
	};
	const svg = sheetSvg(
		viewWith({
			from: on('2016-11-30'),
			selected: null,
			isSideBySide: true,
			said: { ...said, sides }
		}),
		format
	);
	const [older = '', newer = ''] = svg.split(/<clipPath id="(?:older|newer)"/).slice(1);

	it('are two maps, each with what was in force on its day', () => {
		expect(XMLValidator.validate(svg)).toBe(true);
		const filled = (part: string, token: string) => part.split(lightPalette()(token)).length - 1;
		expect(filled(newer, 'partner-new')).toBeGreaterThan(20);
		expect(filled(older, 'partner-new')).toBe(0);
		expect(filled(older, 'batch-1')).toBeGreaterThan(0);
		expect(filled(older, 'batch-3')).toBe(0);
	});

	it('say their days and what was in force', () => {
		for (const { day, counts } of Object.values(sides))
			for (const words of [day, counts]) expect(svg).toContain(`>${words}<`);
	});
});

it('a view that looks past the edge of the world shows its other side', () => {
	const [format] = formats;
	if (!format) throw new Error('There is no format.');
	const across = viewWith({ viewIn: (width) => ({ size: width, at: { x: 0.02, y: 0.45 } }) });
	const countries = (view: View) =>
		sheetSvg(view, format).match(/<path [^>]*stroke-width/g)?.length;
	expect(countries(across)).toBeGreaterThan(countries(viewWith()) ?? 0);
});
