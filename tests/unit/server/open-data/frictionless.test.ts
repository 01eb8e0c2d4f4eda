/** The data package in a reader of other people: the library of Frictionless, who wrote its standard. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, describe, expect, it } from 'vitest';
import { forExcel } from '../../../../src/lib/server/open-data/csv.ts';
import { published } from '../../../../src/lib/server/open-data/collections.ts';
import { pathsOf, recordsOf, textOf } from './open-data.ts';

const dirs: string[] = [];
afterAll(() => dirs.forEach((dir) => rmSync(dir, { recursive: true })));

/** @param changed paths of files with other texts than they have */
function read(changed: Record<string, string> = {}): Promise<Package> {
	const dir = mkdtempSync(join(tmpdir(), 'data-package-'));
	dirs.push(dir);
	for (const path of ['datapackage.json', ...pathsOf('json'), ...pathsOf('csv')]) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), changed[path] ?? textOf(path));
	}
	return Package.load(join(dir, 'datapackage.json'));
}
const rowsOf = (pack: Package, table: string) =>
	pack.getResource(table).read({ keyed: true, relations: true });

/** How many rows a table has by the JSON file: one a record, or one an entry of a list in them. */
function countOf(table: string): number {
	const main = published.find(({ name }) => name === table);
	const of = main ?? published.find(({ one }) => table.startsWith(`${one}_`));
	if (!of) throw new Error(`${table} is of no collection.`);
	const list = main ? main.rows : table.slice(of.one.length + 1);
	const records = recordsOf(of.name);
	if (!list) return records.length;
	return records.flatMap((record) => (record[list] as object[] | undefined) ?? []).length;
}

const pack = await read();

it('is a package to it', () => {
	expect(pack.errors).toEqual([]);
	expect(pack.valid).toBe(true);
});

const tables = pathsOf('csv').map((path) => path.replace('.csv', ''));

it.each(tables)('reads every row of %s, and finds every record that one names', async (table) => {
	expect(await rowsOf(pack, table)).toHaveLength(countOf(table));
});

describe('would refuse', () => {
	const partners = textOf('partners.csv');
	it.each([
		['a byte order mark', forExcel(partners), /header/],
		['a month where the schema has a day', partners.replace('2016-11-30', '2016-11'), /mismatch/],
		['a country that there is not', partners.replace(',CL,', ',XX,'), /Foreign key/]
	])('%s', async (_, text, fault) => {
		const changed = await read({ 'partners.csv': text });
		await expect(rowsOf(changed, 'partners')).rejects.toThrow(fault);
	});
});
