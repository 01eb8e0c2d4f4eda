/** Sheets that nobody exported: any text, and a real one with cells that say anything. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { collections, type CollectionName } from '../../../../src/lib/model/schema.ts';
import { readData, readGround } from '../../../../src/lib/server/read/read-data.ts';
import { toSheet } from '../../../../src/lib/server/sheets/export.ts';
import { fromSheet } from '../../../../src/lib/server/sheets/import.ts';
import { takeBack } from '../../../../src/lib/server/sheets/take-back.ts';

const { raw, edition } = readData();
const ground = readGround();
const anyName = fc.constantFrom(...(Object.keys(collections) as CollectionName[]));
/** What every object has; a cell must not add to it. */
const inherited = Object.getOwnPropertyNames(Object.prototype);
const scraps = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'binary', maxLength: 8 }),
			fc.constantFrom(
				'id',
				'name.en',
				'__proto__',
				'"',
				'""',
				',',
				';',
				'\t',
				'\n',
				'\r\n',
				'\ufeff',
				'=1+1'
			)
		)
	)
	.map((parts) => parts.join(''));

it('any text is records or sentences, never an error', () => {
	fc.assert(
		fc.property(anyName, scraps, (name, text) => {
			const { problems } = fromSheet(name, text);
			expect(problems.every((problem) => problem.length > 0)).toBe(true);
		}),
		{ numRuns: 500 }
	);
});

it('a cell that says anything is taken as it is or named, and leads to nothing else', () => {
	const file = readFileSync('data/partners.yaml', 'utf8');
	const partners = raw['partners'] as { id: string }[];
	const { data } = Papa.parse<string[]>(toSheet('partners', partners).slice(1), {
		skipEmptyLines: true
	});
	const [header = []] = data;
	fc.assert(
		fc.property(fc.nat(), fc.nat(), scraps, (row, column, text) => {
			const rows = data.map((cells) => [...cells]);
			const edited = rows[1 + (row % (rows.length - 1))];
			if (edited) edited[column % header.length] = text;
			const taken = takeBack('partners', Papa.unparse(rows), file, { raw, edition, ground });
			expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
			expect('problems' in taken ? taken.problems.length : taken.text.length).toBeGreaterThan(0);
		}),
		{ numRuns: 30 }
	);
});
