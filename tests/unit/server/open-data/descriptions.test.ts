/** What the files say about themselves holds: JSON Schema for JSON, the data package for the tables. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaFiles } from '../../../../src/lib/server/open-data/catalogue.ts';
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
interface Broken extends Record<string, unknown> {
	licenses: object[];
	sources: object[];
	resources: (Resource & Record<string, unknown>)[];
}
const PROFILE_1 = 'https://datapackage.org/profiles/1.0/datapackage.json';
const FIELD = '/resources/0/schema/fields/0';
const STRING = { type: 'string' };
const NUMBER = { type: 'number' };
const WORDS = { constraints: { enum: ['1'] } };
const TWICE = { constraints: { enum: ['a', 'a'] } };

/** The first table of a package that holds nothing else, and its first column. */
const tableOf = (p: Broken) => p.resources[0] ?? unreachable();
const fieldOf = (p: Broken) => tableOf(p).schema?.fields[0] ?? unreachable();
function unreachable(): never {
	throw new Error('A package has a table, and a table has a column.');
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

	const ajv = new Ajv({ strictTypes: false });
	addFormats(ajv);
	const check = ajv.compile(JSON.parse(readFileSync(PROFILE, 'utf8')) as object);

	it('keeps the rules of the Data Package standard, version 2', () =>
		expect(check(pack), JSON.stringify(check.errors)).toBe(true));

	it.each<[string, string, (pack: Broken) => void]>([
		['another profile', '/$schema', (p) => (p['$schema'] = PROFILE_1)],
		['a key of version 1', '', (p) => (p['profile'] = 'tabular-data-package')],
		['a day without time', '/created', (p) => (p['created'] = '2026-03-02')],
		['a licence without name and address', '/licenses/0', (p) => (p.licenses[0] = { title: 'CC' })],
		[
			'a source with a path upwards',
			'/sources/0/path',
			(p) => (p.sources[0] = { title: 'x', path: '../x' })
		],
		['no resource', '/resources', (p) => (p.resources = [])],
		['a resource with a path upwards', '/resources/0/path', (p) => (tableOf(p).path = '../x.csv')],
		['a name with a capital', '/resources/0/name', (p) => (tableOf(p).name = 'Partners')],
		['a resource with data inside', '/resources/0', (p) => (tableOf(p)['data'] = [])],
		['a hash without its kind', '/resources/0/hash', (p) => (tableOf(p).hash = 'abc')],
		['a resource that is not a table', '/resources/0', (p) => delete tableOf(p)['type']],
		['a field without type', FIELD, (p) => Reflect.deleteProperty(fieldOf(p), 'type')],
		['a type that there is not', `${FIELD}/type`, (p) => (fieldOf(p).type = 'text')],
		['words for a number', FIELD, (p) => Object.assign(fieldOf(p), { ...NUMBER, ...WORDS })],
		['words that are twice there', FIELD, (p) => Object.assign(fieldOf(p), { ...STRING, ...TWICE })]
	])('would refuse %s', (_, where, break_) => {
		const broken = structuredClone(pack) as unknown as Broken;
		broken.resources = broken.resources.filter((r) => r.schema);
		break_(broken);
		expect(check(broken)).toBe(false);
		expect(check.errors?.[0]?.instancePath.startsWith(where), check.errors?.[0]?.instancePath).toBe(
			true
		);
	});

	it('names the licence of the data, and of the part that has another', () => {
		const { licenses } = pack as unknown as { licenses: { name: string }[] };
		expect(licenses.map((l) => l.name)).toEqual(['CC-BY-4.0']);
		const outlines = pack.resources.find((r) => r.path === 'partners.geojson');
		expect(outlines).toMatchObject({
			licenses: [{ name: 'CC-BY-4.0' }, { name: 'other-pd' }]
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
		const header = textOf(`${name}.csv`).split('\r\n')[0];
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
