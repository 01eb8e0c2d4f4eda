import { describe, expect, it } from 'vitest';
import { changedFields, diffEditions, diffRecords } from '../../../src/lib/model/diff.ts';

const hangzhou = { id: 'hangzhou', name: { en: 'Hangzhou', zh: '杭州' }, gb: ['330100'], batch: 1 };

describe('changed fields', () => {
	it('are named by their path', () => {
		const after = { ...hangzhou, name: { en: 'Hangzhou', zh: '杭州市' }, batch: 2 };
		expect(changedFields(hangzhou, after)).toEqual(['name.zh', 'batch']);
	});

	it('include those that came and those that went', () => {
		const { batch: _batch, ...after } = { ...hangzhou, note: { en: 'n', zh: '注' } };
		expect(changedFields(hangzhou, after)).toEqual(['note', 'batch']);
	});

	it('count a list as one, in its order', () => {
		expect(changedFields({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toEqual(['a']);
		expect(changedFields({ a: [1, 2] }, { a: [2, 1] })).toEqual(['a']);
		expect(changedFields({ a: [1] }, { a: [1, 2] })).toEqual(['a']);
	});

	it('do not include the order of keys', () => {
		expect(changedFields({ a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 })).toEqual([]);
	});

	it('tell null from absent, and a number from its text', () => {
		expect(changedFields({ a: null }, {})).toEqual(['a']);
		expect(changedFields({ a: 1 }, { a: '1' })).toEqual(['a']);
	});
});

describe('records', () => {
	it('are added, removed or changed by their id; their order is no difference', () => {
		const other = { id: 'tianjin', batch: 2 };
		expect(diffRecords([hangzhou, other], [other, hangzhou])).toEqual({
			added: [],
			removed: [],
			changed: []
		});
		expect(diffRecords([hangzhou], [{ ...hangzhou, batch: 3 }, other])).toEqual({
			added: ['tianjin'],
			removed: [],
			changed: [{ id: 'hangzhou', fields: ['batch'] }]
		});
		expect(diffRecords([hangzhou], []).removed).toEqual(['hangzhou']);
	});
});

describe('editions', () => {
	it('name only the collections that differ', () => {
		const before = { areas: [hangzhou], units: [{ id: 'percent' }] };
		const after = { areas: [hangzhou], units: [] };
		expect(Object.keys(diffEditions(before, after))).toEqual(['units']);
		expect(diffEditions(before, before)).toEqual({});
	});

	it('take a collection that only one of them has for empty in the other', () => {
		expect(diffEditions({}, { areas: [hangzhou] })['areas']?.added).toEqual(['hangzhou']);
		expect(diffEditions({ areas: [hangzhou] }, {})['areas']?.removed).toEqual(['hangzhou']);
	});
});
