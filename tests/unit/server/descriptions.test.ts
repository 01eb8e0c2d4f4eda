/** What the files say about themselves holds: JSON Schema for JSON, the data package for the tables. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaFiles } from '../../../src/lib/server/files/catalogue.ts';
import { pathsOf, recordsOf, rowsOf, textOf } from './open-data.ts';

/** CommonJS: what a bundler gives as the default is the function or the module, by its mood. */
const addFormats = formats.default ?? formats;
const PROFILE = 'tests/data/profiles/data-package.json';

interface Field {
	name: string;
	type: string;
	constraints?: { required?: boolean; enum?: string[] };
}
interface Resource {
	name: string;
	path: string;
	bytes: number;
	hash: string;
	schema?: {
		fields: Field[];
		primaryKey?: string[];
		foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
	};
}
const pack = JSON.parse(textOf('datapackage.json')) as { resources: Resource[]; created: string };
const tables = pack.resources.filter((r) => r.schema);

describe.each([...schemaFiles()])('schema/%s', (path, text) => {
	// Read back from the published text, so that a schema that could not be written down would show.
	const schema = z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
	const records = recordsOf(path.replace('.json', ''));

	it('accepts every record', () => {
		for (const r of records)
			expect(schema.safeParse(r), `${r['id']}`).toMatchObject({ success: true });
	});

	it('refuses a record without id, and one with a key that it does not know', () => {
		const { id: _id, ...nameless } = records[0] ?? {};
		expect(schema.safeParse(nameless).success).toBe(false);
		expect(schema.safeParse({ ...records[0], surprise: 1 }).success).toBe(false);
	});
});

describe('datapackage.json', () => {
	it('lists every file of records once, with its size and hash', () => {
		const others = [...pathsOf('json'), ...pathsOf('csv'), ...pathsOf('geojson')].filter(
			(path) => path !== 'datapackage.json'
		);
		expect(pack.resources.map((r) => r.path).sort()).toEqual(others.sort());
		expect(new Set(pack.resources.map((r) => r.name)).size).toBe(others.length);
		for (const { path, bytes, hash } of pack.resources) {
			const body = Buffer.from(textOf(path));
			expect(bytes).toBe(body.length);
			expect(hash).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
		}
	});

	it('keeps the rules of the Data Package standard, version 2', () => {
		const ajv = new Ajv({ strictTypes: false });
		addFormats(ajv);
		const check = ajv.compile(JSON.parse(readFileSync(PROFILE, 'utf8')) as object);
		expect(check(pack), JSON.stringify(check.errors)).toBe(true);
		expect(check({ ...pack, resources: [] })).toBe(false);
		expect(check({ ...pack, resources: [{ ...pack.resources[0], path: '../x.csv' }] })).toBe(false);
	});

	it('names the licence of the data, and of the part that has another', () => {
		const { licenses } = pack as unknown as { licenses: { name: string }[] };
		expect(licenses.map((l) => l.name)).toEqual(['CC-BY-4.0']);
		const outlines = pack.resources.find((r) => r.path === 'partners.geojson');
		expect(outlines).toMatchObject({
			licenses: [{ name: 'CC-BY-4.0' }, { name: 'public-domain' }]
		});
		expect(textOf('LICENSES.txt')).toMatch(/Natural Earth, public domain[^]*MIT License/);
	});

	it('is the same in every build of an edition', () =>
		expect(pack.created).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/));
});

const patterns: Record<string, RegExp> = {
	string: /^/,
	date: /^\d{4}-\d{2}-\d{2}$/,
	boolean: /^(true|false)$/,
	integer: /^-?\d+$/,
	number: /^-?\d+(\.\d+)?$/
};

describe.each(tables)('table $name', ({ name, schema }) => {
	const rows = rowsOf(name);

	it('has the columns in their order', () => {
		const header = textOf(`${name}.csv`).slice(1).split('\r\n')[0];
		expect(header).toBe(schema?.fields.map((f) => f.name).join(','));
	});

	it('has cells of the type and the words that the column promises', () => {
		for (const { name: column, type, constraints } of schema?.fields ?? [])
			for (const row of rows) {
				const cell = row[column] ?? '';
				const where = `${name} ${row['id'] ?? ''} ${column}`;
				if (cell === '') expect(constraints?.required ?? false, where).toBe(false);
				else expect(cell, where).toMatch(patterns[type] ?? /^$/);
				if (cell && constraints?.enum) expect(constraints.enum, where).toContain(cell);
			}
	});

	it('has unique keys, and keys of others that exist', () => {
		const [primary] = schema?.primaryKey ?? [];
		if (primary) expect(new Set(rows.map((r) => r[primary])).size).toBe(rows.length);
		for (const { fields, reference } of schema?.foreignKeys ?? []) {
			const known = new Set(rowsOf(reference.resource).map((r) => r[reference.fields[0]]));
			for (const row of rows) if (row[fields[0]]) expect(known).toContain(row[fields[0]]);
		}
	});
});
