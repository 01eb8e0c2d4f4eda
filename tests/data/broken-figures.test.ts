/** A `figures.yaml` that is wrong in many ways: an editor is told of all of them at once, each with its record and a sentence. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/lib/model/checks/index.ts';
import { checkFigureFile } from '../../src/lib/server/figures/check.ts';
import { readData } from '../../src/lib/server/read/read-data.ts';
import { realData } from '../unit/helpers/atlas.ts';

type RawFigure = { id: string } & Record<string, unknown>;
interface RawTheme {
	id: string;
	name: unknown;
	figures: RawFigure[];
}

const { records } = realData();
const { edition } = readData();
const real = () => parse(readFileSync('data/figures.yaml', 'utf8')) as RawTheme[];
const folder = mkdtempSync(join(tmpdir(), 'silk-road-'));
afterAll(() => rmSync(folder, { recursive: true }));

function said(file: string): string[] {
	writeFileSync(join(folder, 'figures.yaml'), file);
	return checkFigureFile(records, edition, [], folder).problems.map(describeProblem);
}

/** What is said of the real file after changes. */
function saidAfter(...changes: ((themes: RawTheme[]) => void)[]): string[] {
	const themes = real();
	for (const change of changes) change(themes);
	return said(stringify(themes));
}

const figure = (themes: RawTheme[], id: string): RawFigure => {
	const found = themes.flatMap((theme) => theme.figures).find((f) => f.id === id);
	if (!found) throw new Error(`There is no figure ${id}.`);
	return found;
};
const change =
	(id: string, by: object) =>
	(themes: RawTheme[]): void =>
		void Object.assign(figure(themes, id), by);
const both = (text: string) => ({ en: text, zh: text });

const broken: { what: string; by: (themes: RawTheme[]) => void; told: string[] }[] = [
	{
		what: 'a theme in one language',
		by: (themes) => void Object.assign(themes[0]!, { name: { en: 'Partners' } }),
		told: ['figures.yaml: partners: `name.zh` is missing.']
	},
	{
		what: 'a plot that nobody knows',
		by: change('cbec-share', { plot: 'pie' }),
		told: [
			'figures.yaml: cross-border-e-commerce/cbec-share: `plot` is not allowed: expected one of "partners"|"areas"|"provinces"|"mechanisms"|"lists"|"trade"|"pavilions"|"columns"|"goals".'
		]
	},
	{
		what: 'a key that nobody knows',
		by: change('bri-share', { colour: 'red' }),
		told: ['figures.yaml: trade/bri-share: has keys nobody knows: colour.']
	},
	{
		what: 'a figure of nothing',
		by: (themes) => void themes[0]?.figures.push({ id: 'weather' }),
		told: ['figures.yaml: weather: There is no series of this id.']
	},
	{
		what: 'a figure that stands twice',
		by: (themes) => void themes[0]?.figures.push({ id: 'tci-usd' }),
		told: ['figures.yaml: tci-usd: It stands more than once.']
	},
	{
		what: 'a series that was left out',
		by: (themes) =>
			themes.forEach((t) => (t.figures = t.figures.filter((f) => f.id !== 'tci-cny'))),
		told: ['figures.yaml: tci-cny: The series has no figure: give it a place in a theme.']
	},
	{
		what: 'a finding that is not read from its series',
		by: change('cbec-total', { read: undefined }),
		told: ['figures.yaml: cbec-total: Its finding needs `read`.']
	},
	{
		what: 'a line that its series does not have',
		by: change('gdte', { line: 'visitors' }),
		told: ['figures.yaml: gdte: The series has no line "visitors".']
	},
	{
		what: 'a gap that nothing can fill',
		by: change('pilot-areas', { note: both('{dragons}') }),
		told: ['en', 'zh'].map(
			(lang) =>
				`figures.yaml: pilot-areas: Its \`note.${lang}\` has the gap {dragons}; there are {count}, {batch}, {month}, {ended}.`
		)
	},
	{
		what: 'no name where there is no series',
		by: change('areas-by-province', { name: undefined }),
		told: ['figures.yaml: areas-by-province: It is no series, so it needs a `name`.']
	}
];

describe('a broken figures.yaml', () => {
	it('is the real one, which has no problem, with changes', () => {
		expect(saidAfter()).toEqual([]);
	});

	it.each(broken)('is told of, and nothing else is: $what', ({ by, told }) => {
		expect(saidAfter(by)).toEqual(told);
	});

	it('is told of with all its problems at once', () => {
		expect(saidAfter(...broken.map(({ by }) => by)).sort()).toEqual(
			broken.flatMap(({ told }) => told).sort()
		);
	});

	it('that is no YAML is said to be none', () => {
		expect(said('- id: [')).toEqual([expect.stringMatching(/^figures\.yaml: /)]);
	});

	it('waits for data that are in order', () => {
		const problem = { file: 'partners.yaml', id: 'cl', sentence: 'It is wrong.' };
		writeFileSync(join(folder, 'figures.yaml'), stringify([{ id: 'x' }]));
		expect(checkFigureFile(records, edition, [problem], folder).problems).toHaveLength(2);
	});
});
