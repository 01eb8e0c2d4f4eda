import { describe, expect, it } from 'vitest';
import { find, findRef, refOf } from '../../../src/lib/model/atlas.ts';
import { isKind, kinds } from '../../../src/lib/model/kinds.ts';
import { compile } from '../../../src/lib/model/compile.ts';
import { baseRecords, edition } from '../helpers/records.ts';

const records = baseRecords();
Object.assign(records.partners[0] ?? {}, { aliases: ['new-zealand'] });
const atlas = compile(records, edition);

describe('finding a record', () => {
	it('goes by kind and id', () => {
		expect(find(atlas, 'partner', 'sg')?.name.en).toBe('Singapore');
		expect(find(atlas, 'area', 'sg')).toBeUndefined();
		expect(find(atlas, 'partner', '')).toBeUndefined();
	});

	it('goes by an earlier id too', () => {
		expect(find(atlas, 'partner', 'new-zealand')?.id).toBe('nz');
		expect(find(atlas, 'mechanism', 'new-zealand')).toBeUndefined();
	});

	it('finds every record by its own reference', () => {
		for (const kind of kinds)
			for (const item of atlas[kind]) expect(findRef(atlas, refOf(item))).toBe(item);
	});

	it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
		'takes no record for %s',
		(id) => {
			expect(find(atlas, 'partner', id)).toBeUndefined();
		}
	);
});

describe('kinds', () => {
	it('are known by name', () => {
		expect(kinds.every(isKind)).toBe(true);
		expect(['partners', '', 'Partner', 'constructor'].some(isKind)).toBe(false);
	});
});
