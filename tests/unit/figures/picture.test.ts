/** Pictures to take along: SVG that office programs read, and spreadsheets that count. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { figureSvg } from '../../../src/lib/figures/picture.ts';
import { spreadsheetOf, shortOf, textOf } from '../../../src/lib/figures/table.ts';
import { lightPalette } from '../../../src/lib/server/figures/palette.ts';
import { on, realAtlas } from '../helpers/atlas.ts';
import { figureNamed, realFigures } from '../helpers/figures.ts';
import { token } from '../helpers/tokens.ts';

const atlas = realAtlas();
const edition = { version: '2026.1.0', asOf: atlas.asOf };

describe.each(['en', 'zh'] as const)('a picture in %s', (lang) => {
	const figures = realFigures(lang);
	const svgOf = (id: string, day = atlas.asOf) =>
		figureSvg(figureNamed(figures, id), { lang, day, edition, colour: lightPalette() });

	it('has presentation attributes alone, with its colours written out', () => {
		for (const { id, data } of figures) {
			const svg = svgOf(id);
			if (!data) {
				expect(svg, id).toBeUndefined();
				continue;
			}
			expect(XMLValidator.validate(svg ?? ''), id).toBe(true);
			expect(svg, id).not.toMatch(
				/rgba?\(|var\(|style=|class=|<style|NaN|undefined|paint-order|dominant-/
			);
			expect(svg, id).not.toMatch(/(fill|stroke)="(?!none|#[0-9a-f]{6}")/);
		}
	});

	it('has the sentence, who says so, the day and the edition', () => {
		const figure = figureNamed(figures, 'cbec-total');
		const { svg } = new XMLParser({ ignoreAttributes: false }).parse(svgOf('cbec-total') ?? '') as {
			svg: { title: string; text: { '#text': string | number }[] };
		};
		expect(svg.title).toBe(figure.title);
		const words = svg.text.map((t) => t['#text']).join(lang === 'en' ? ' ' : '');
		for (const part of [figure.title, '2026.1.0', 'CC BY 4.0', figure.sources.slice(0, 20)])
			expect(words).toContain(part);
	});

	it('shows the day that is on screen', () => {
		const then = svgOf('areas-by-province', on('2020-02-26'));
		expect(then).toContain('>59<');
		expect(then).not.toContain('>178<');
	});
});

describe('the palette', () => {
	it('is that of the style sheet', () => {
		for (const name of ['paper', 'ink', 'azurite', 'batch-8'])
			expect(lightPalette()(name)).toBe(token('light', name));
	});

	it('refuses a colour that does not exist', () => {
		expect(() => lightPalette()('mauve')).toThrow('--mauve');
	});
});

describe('a spreadsheet', () => {
	const { table } = figureNamed(realFigures('en'), 'cbec-share');
	const names = { unit: 'Unit', qualifier: 'Hedge' };
	const { columns, rows } = spreadsheetOf(table, names);

	it('has a number where the table has a figure in words, with its unit and its hedge beside it', () => {
		const at = columns.findIndex((c) => c.name === 'Figure');
		expect(columns.slice(at, at + 3).map((c) => c.name)).toEqual(['Figure', 'Unit', 'Hedge']);
		expect(rows[0]?.slice(at, at + 3)).toEqual([1, 'per cent', 'about']);
		expect(textOf(table.rows[0]?.cells[at] ?? '')).toBe('about 1 per cent');
		for (const row of rows) expect(row).toHaveLength(columns.length);
	});

	it('loses no row, and a short table loses only what is aside', () => {
		expect(rows).toHaveLength(table.rows.length);
		const short = shortOf(table);
		expect(short.rows).toHaveLength(table.rows.length);
		expect(short.columns.map((c) => c.name)).not.toContain('Sources');
	});
});
