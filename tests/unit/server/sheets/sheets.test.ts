/** A collection as a spreadsheet and back: nothing is lost, and what is wrong is named by row and column. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collections, type CollectionName } from '../../../../src/lib/model/schema.ts';
import { readData, readGround } from '../../../../src/lib/server/read/read-data.ts';
import { cellOf, readCell } from '../../../../src/lib/server/sheets/cells.ts';
import { toSheet } from '../../../../src/lib/server/sheets/export.ts';
import { fromSheet } from '../../../../src/lib/server/sheets/import.ts';
import { largeChange, takeBack } from '../../../../src/lib/server/sheets/take-back.ts';
import { withRecords } from '../../../../src/lib/server/sheets/yaml-file.ts';

const { raw, edition } = readData();
const ground = readGround();
const names = Object.keys(collections) as CollectionName[];
const rawOf = (name: CollectionName) => raw[name] as { id: string }[];
const fileOf = (name: CollectionName) => readFileSync(`data/${name}.yaml`, 'utf8');

type Cells = string[][];
/** The sheet of a collection with its cells edited. */
function edited(
	name: CollectionName,
	edit: (rows: Cells, column: (name: string) => number) => void
) {
	const rows = Papa.parse<string[]>(toSheet(name, rawOf(name)).slice(1), {
		skipEmptyLines: true
	}).data;
	edit(rows, (column) => rows[0]?.indexOf(column) ?? -1);
	return Papa.unparse(rows);
}
const rowOf = (rows: Cells, id: string): string[] => rows.find((r) => r[0] === id) ?? [];
const back = (name: CollectionName, csv: string) =>
	takeBack(name, csv, fileOf(name), { raw, edition, ground });

function problemsOf(name: CollectionName, csv: string): string[] {
	const taken = back(name, csv);
	return 'problems' in taken ? taken.problems : [];
}
function textOf(name: CollectionName, csv: string): string {
	const taken = back(name, csv);
	if ('problems' in taken) throw new Error(taken.problems.join('\n'));
	return taken.text;
}

describe.each(names)('%s', (name) => {
	const csv = toSheet(name, rawOf(name));
	const { records, problems } = fromSheet(name, csv);

	it('comes back from its sheet as it was', () => {
		expect(problems).toEqual([]);
		expect(records).toEqual(rawOf(name));
	});

	it('leaves its file as it was, comments and all', () =>
		expect(withRecords(fileOf(name), rawOf(name), records)).toBe(fileOf(name)));

	it('comes back when every record is written anew', () => {
		const text = withRecords(
			fileOf(name),
			rawOf(name).map((r) => ({ ...r, surprise: 1 })),
			records
		);
		expect(parse(text)).toEqual(rawOf(name));
		const header = (fileOf(name).match(/^(#.*\n)+/) ?? [''])[0];
		expect(text.startsWith(header)).toBe(true);
	});
});

describe('cells', () => {
	it.each(['=1+1', "'=1", '-5 %', '@x', '+86'])(
		'the text %j cannot run, and comes back',
		(text) => {
			const cell = cellOf(text);
			expect(cell).toMatch(/^'/);
			expect(readCell(cell, 'text')).toEqual({ value: text });
		}
	);

	it('a negative number stays one', () => {
		expect(cellOf(-0.8)).toBe('-0.8');
		expect(readCell('-0.8', 'number')).toEqual({ value: -0.8 });
	});

	it('what a spreadsheet makes of them is understood', () => {
		expect(readCell('TRUE', 'boolean')).toEqual({ value: true });
		expect(readCell('a;b ; c;', 'words')).toEqual({ value: ['a', 'b', 'c'] });
		expect(readCell('1,234', 'number')).toHaveProperty('problem');
	});
});

describe('an edit in the spreadsheet', () => {
	it('changes the lines of its record only', () => {
		const csv = edited('areas', (rows, column) => {
			rowOf(rows, 'tianjin')[column('name.zh')] = '天津市';
		});
		const before = fileOf('areas').split('\n');
		const after = textOf('areas', csv).split('\n');
		expect(after).toHaveLength(before.length);
		const changed = after.filter((line, i) => line !== before[i]);
		expect(changed).toEqual(['  name: { en: Tianjin, zh: 天津市 }']);
	});

	it('adds a record in the style of the file, and takes one away', () => {
		const csv = edited('units', (rows, column) => {
			const row = rows[0]?.map(() => '') ?? [];
			row[column('id')] = 'degrees';
			row[column('name.en')] = 'degrees: new';
			row[column('name.zh')] = '度';
			row[column('scale')] = '1';
			rows.push(row);
		});
		const { records } = fromSheet('units', csv);
		const text = withRecords(fileOf('units'), rawOf('units'), records.slice(1));
		expect(text).toContain(
			'\n\n- id: degrees\n  name: { en: "degrees: new", zh: 度 }\n  scale: 1\n'
		);
		expect(parse(text)).toEqual([...rawOf('units').slice(1), records.at(-1)]);
	});

	it('keeps the comment above a record that goes away', () => {
		const text = fileOf('contradictions');
		const at = text.split('\n').findIndex((line, i) => i > 10 && line.startsWith('# '));
		const comment = text.split('\n')[at] ?? '';
		const id = /- id: (\S+)/.exec(text.split('\n').slice(at).join('\n'))?.[1];
		const rest = rawOf('contradictions').filter((r) => r.id !== id);
		const after = withRecords(text, rawOf('contradictions'), rest);
		expect(after).toContain(comment);
		expect(parse(after)).toEqual(rest);
	});

	it('may come from a spreadsheet that separates with semicolons', () => {
		const rows = Papa.parse<string[]>(toSheet('units', rawOf('units')).slice(1)).data;
		expect(textOf('units', Papa.unparse(rows, { delimiter: ';' }))).toBe(fileOf('units'));
	});

	it('may give a publisher its Chinese name, or take it away', () => {
		const csv = edited('sources', (rows, column) => {
			rowOf(rows, 'amwalplus')[column('publisher.zh')] = '中文';
			rowOf(rows, 'apa-az-2022-08-11')[column('publisher.zh')] = '';
		});
		const { records, problems } = fromSheet('sources', csv);
		expect(problems).toEqual([]);
		const publisherOf = (id: string) => records.find((r) => r.id === id);
		expect(publisherOf('amwalplus')).toHaveProperty('publisher', { en: 'Amwal Plus', zh: '中文' });
		expect(publisherOf('apa-az-2022-08-11')).toHaveProperty(
			'publisher',
			'Reuters, re-posted by APA'
		);
		expect(problemsOf('sources', csv).join('\n')).toContain('The publisher needs zh');
	});

	it('may describe a page in both languages, and keeps a title as printed', () => {
		const csv = edited('sources', (rows, column) => {
			Object.assign(rowOf(rows, 'scio-2'), {
				[column('title.en')]: '(A briefing)',
				[column('title.zh')]: '（发布会）'
			});
			expect(rowOf(rows, 'apa-az-2022-08-11')[column('title.zh')]).toBe('');
		});
		const { records, problems } = fromSheet('sources', csv);
		expect(problems).toEqual([]);
		expect(records.find((r) => r.id === 'scio-2')).toHaveProperty('title', {
			en: '(A briefing)',
			zh: '（发布会）'
		});
		const alone = edited('sources', (rows, column) => {
			rowOf(rows, 'scio-2')[column('title.zh')] = '';
		});
		expect(problemsOf('sources', alone).join('\n')).toMatch(/^row \d+ \(scio-2\): The title needs/);
	});

	it('may move a record', () => {
		const moved = [...rawOf('units').slice(2), ...rawOf('units').slice(0, 2)];
		expect(parse(withRecords(fileOf('units'), rawOf('units'), moved))).toEqual(moved);
	});
});

describe('problems', () => {
	it('are named by row and column, all at once', () => {
		const csv = edited('series', (rows, column) => {
			const [, first = [], second = []] = rows;
			first[column('points[].value')] = '2,75';
			second[column('points[].status')] = 'maybe';
			second[column('points[].period')] = 'May 2025';
			first[column('name.zh')] = '';
		});
		expect(problemsOf('series', csv)).toEqual([
			expect.stringMatching(/^row 2, column Z \(points\[\]\.value\): "2,75" is not a number/),
			expect.stringMatching(
				/^row 2, column C \(name\.zh\): `name\.zh` is missing\.$|^row 2, column C \(name\.zh\): is missing\.$/
			),
			expect.stringMatching(/^row 3, column Y \(points\[\]\.period\): must be a year/),
			expect.stringMatching(/^row 3, column AD \(points\[\]\.status\): is not allowed/)
		]);
	});

	it('of meaning are named by row and id', () => {
		const csv = edited('areas', (rows, column) => {
			rowOf(rows, 'tianjin')[column('place.lon')] = '10';
		});
		expect(problemsOf('areas', csv)).toContainEqual(expect.stringMatching(/^row 3 \(tianjin\): /));
	});

	it('in other files, of records that are needed there, name file and record', () => {
		const csv = edited('units', (rows) => rows.splice(1, 1));
		expect(problemsOf('units', csv).join('\n')).toMatch(/(series|trade)\.yaml/);
	});

	it('of the header: a column that is missing, unknown or there twice', () => {
		const csv = edited('units', (rows) => {
			rows[0] = ['id', 'name.en', 'name.en', 'colour', ...(rows[0]?.slice(4) ?? [])];
		});
		const said = problemsOf('units', csv);
		expect(said).toContain('row 1, column C: "name.en" is there twice.');
		expect(said).toContain('row 1, column D: there is no column "colour".');
		expect(said.join('\n')).toContain('the column "name.zh" is missing');
	});

	it('of rows: no id, and a second row that is more than entries of lists', () => {
		const csv = edited('units', (rows) => {
			rows.splice(2, 0, [...(rows[1] ?? [])]);
			rows.push(['', 'x']);
		});
		const said = problemsOf('units', csv);
		expect(said[0]).toMatch(/^row 3: has the id of row 2, .* fills "name\.en"\.$/);
		expect(said[1]).toMatch(/^row \d+: has no id\.$/);
	});

	it('are told for the same record further down too', () => {
		const csv = edited('units', (rows) => rows.push([...(rows[1] ?? [])]));
		expect(problemsOf('units', csv).length).toBeGreaterThan(0);
	});
});

describe('a sheet that was sorted by another column', () => {
	it('comes back without loss, in the order of the file', () => {
		const csv = edited('events', (rows, column) => {
			const [header = [], ...body] = rows;
			const by = column('name.zh');
			rows.splice(
				0,
				rows.length,
				header,
				...body.toSorted((a, b) => (a[by] ?? '').localeCompare(b[by] ?? ''))
			);
		});
		expect(textOf('events', csv)).toBe(fileOf('events'));
	});

	it('is refused for that reason where a record takes several rows', () => {
		const csv = edited('mechanisms', (rows, column) => {
			const [header = [], ...body] = rows;
			const by = column('name.en');
			rows.splice(
				0,
				rows.length,
				header,
				...body.toSorted((a, b) => (a[by] ?? '').localeCompare(b[by] ?? ''))
			);
		});
		const problems = problemsOf('mechanisms', csv);
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.filter((p) => !p.includes('Was the sheet sorted?'))).toEqual([]);
	});
});

it('a list with the semicolons of a Chinese keyboard is read', () =>
	expect(readCell('a；b; c', 'words')).toEqual({ value: ['a', 'b', 'c'] }));

it('a change of more than a tenth is noticed, a smaller one is not', () => {
	const changed = (n: number) => ({
		added: [],
		removed: [],
		changed: Array.from({ length: n }, (_, i) => ({ id: String(i), fields: [] }))
	});
	expect([0, 1, 10, 11].map((n) => largeChange(changed(n), 100))).toEqual([
		undefined,
		undefined,
		undefined,
		11
	]);
	expect(largeChange(changed(1), 3)).toBeUndefined();
});
