import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/lib/charts/text-lines.ts';
import { families } from '../../../src/lib/i18n/families.ts';
import { filmSheet, formats, frameSvg, sheetSvg } from '../../../src/lib/export/sheet.ts';
import type { ExportedView } from '../../../src/lib/export/view.ts';
import { viewOf } from '../../../src/lib/map/camera/view-box.ts';
import { layerIds } from '../../../src/lib/model/drawable.ts';
import { lightPalette } from '../../../src/lib/server/figures/palette.ts';
import { readLayout } from '../../../src/lib/server/read/read-layout.ts';
import { on, realAtlas } from '../helpers/atlas.ts';
import { world } from '../../../src/lib/map/svg/files.ts';
import { groundPaths } from '../../../src/lib/map/svg/ground-paths.ts';

const atlas = realAtlas();
const said: ExportedView['said'] = {
	title: 'Serbia & others',
	otherTitle: '塞尔维亚',
	site: 'A site',
	otherSite: '网站',
	days: ['8 May 2024'],
	meaning: 'In force on this day',
	notes: 'Boundaries: somebody. Sources: somebody else.',
	edition: 'Version 1. CC BY 4.0',
	address: 'https://example.org/en/?t=2024-05-08',
	scan: 'Scan',
	facts: [{ token: 'malachite', count: 31, unit: 'partners' }]
};
const viewWith = (more: Partial<ExportedView> = {}): ExportedView => ({
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
		for (const part of ['Serbia &amp; others', ...said.days, said.notes, said.edition, said.site])
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
	const countries = (view: ExportedView) =>
		sheetSvg(view, format).match(/<path [^>]*stroke-width/g)?.length;
	expect(countries(across)).toBeGreaterThan(countries(viewWith()) ?? 0);
});

describe('the key of a sheet', () => {
	const [slide] = formats;
	const keyOf = (more: Partial<ExportedView>) =>
		frameSvg(viewWith({ selected: null, layers: ['partners', 'areas'], ...more }), slide);
	const colour = lightPalette();

	it('leaves out what is not on the map yet', () => {
		const before = keyOf({ day: on('2013-09-07') });
		expect(before).not.toMatch(/\d partners?<|\d areas?</);
		const later = keyOf({ day: on('2016-11-30') });
		expect(later).toContain('>1 partner<');
		expect(later).toContain(colour('batch-2'));
		expect(later).not.toContain(colour('batch-3'));
	});

	it('says what came and what ended between two days', () => {
		const added = keyOf({ from: on('2016-11-30'), day: on('2026-01-01') });
		expect(added.match(/>\+\d+ added</g)).toHaveLength(2);
		expect(added.match(/>on both days</g)).toHaveLength(1);
		const end = atlas.area.flatMap(({ span }) => span.end ?? [])[0] ?? 0;
		expect(/>−\d+ ended</.test(keyOf({ from: end - 1, day: end }))).toBe(true);
	});

	it('tells by their lines those who are bound from those who only wish to be', () => {
		const key = keyOf({ layers: ['depa'], day: on('2024-05-08') });
		expect(key).toContain('>Digital Economy Partnership Agreement<');
		expect(key).toContain('>applicant<');
	});

	it('says what is hatched', () => {
		expect(keyOf({ day: on('2017-11-15') })).toMatch(/>\d possibly signed</);
	});
});

it('the line of a participant is two lines, as on the screen', () => {
	const [slide] = formats;
	const { mechanism } = atlas;
	const one = mechanism.find(({ members }) => members.some((x) => x.status === 'participant'));
	if (!one) throw new Error('No mechanism has participants.');
	const svg = sheetSvg(viewWith({ selected: null, layers: [one.id], day: atlas.asOf }), slide);
	expect(/[^<]*participant</.test(svg)).toBe(true);
	expect(svg.includes(`stroke="${lightPalette()('halo')}" stroke-width="1.6"`)).toBe(true);
});

/** Where a text stands: letters rise over their line, some hang below it, and none is to touch another line's. */
function boxesOf(svg: string) {
	return [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)].map(([, attributes = '', words = '']) => {
		const number = (name: string) =>
			Number(new RegExp(`(?<![-\\w])${name}="([-\\d.]+)"`).exec(attributes)?.[1]);
		const [x, y, size] = [number('x'), number('y'), number('font-size')];
		const width = widthOf(words.replace(/&\w+;/g, 'n')) * size;
		const [left, middle] = [attributes.includes('"end"'), attributes.includes('"middle"')];
		const from = left ? x - width : middle ? x - width / 2 : x;
		const hangs = /[gjpqy,;]|\p{Script=Han}/u.test(words) ? 0.28 : 0;
		return {
			words,
			left: from,
			right: from + width,
			top: y - 0.85 * size,
			bottom: y + hangs * size
		};
	});
}

describe.each([...formats, filmSheet])('whatever is said, on a sheet for $id', (sheet) => {
	const long = {
		title: 'A zone of pilots of the cooperation in e-commerce along the Silk Road, and of all else',
		address: `https://example.org/en/zone/srec-shanghai/?layers=${layerIds(atlas).join()}`,
		notes: 'Boundaries: somebody. Sources: '.padEnd(900, 'Somebody Daily, ')
	};
	it.each([
		['of two days', { days: ['25 December 2019', '30 September 2025'] }],
		['of a long name', long],
		['of a long name on two days', { ...long, days: ['25 December 2019', '30 September 2025'] }]
	])('texts %s stay on it and meet no other', (_, more) => {
		const own = { ...said, site: 'Silk Road E-commerce Map', otherSite: '丝路电商地图', ...more };
		const boxes = boxesOf(frameSvg(viewWith({ said: own, from: on('2019-12-25') }), sheet));
		for (const [n, box] of boxes.entries()) {
			expect(box.left, box.words).toBeGreaterThanOrEqual(40);
			expect(box.right, box.words).toBeLessThanOrEqual(sheet.width - 40);
			const met = boxes
				.slice(n + 1)
				.find(
					(other) =>
						other.left < box.right &&
						box.left < other.right &&
						other.top < box.bottom &&
						box.top < other.bottom
				);
			// The two signs of the seal stand close.
			if (box.words !== '丝') expect(met?.words, box.words).toBeUndefined();
		}
		for (const { words } of boxes) expect(words).not.toMatch(/[,，、]…$/);
	});
});
