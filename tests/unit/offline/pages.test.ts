import { expect, test } from 'vitest';
import { readPages, stillOpen, withPages } from '../../../src/lib/offline/pages.ts';

test('a page keeps the version it was opened with, until it is closed', () => {
	const both = withPages(withPages({}, ['a'], 'one'), ['b', 'c'], 'two');
	expect(both).toEqual({ a: 'one', b: 'two', c: 'two' });
	expect(stillOpen(both, ['a', 'c'])).toEqual({ a: 'one', c: 'two' });
});

test('a page opened anew has the version of that time', () => {
	expect(withPages({ a: 'one', b: 'one' }, ['a'], 'two')).toEqual({ a: 'two', b: 'one' });
});

test('the oldest of very many are forgotten', () => {
	const ids = Array.from({ length: 300 }, (_, i) => `page-${i}`);
	const pages = ids.reduce((all, id) => withPages(all, [id], 'one'), {});
	expect(Object.keys(pages)).toHaveLength(200);
	expect(pages).toHaveProperty('page-299');
});

test.each([undefined, null, 'text', 7, { a: 1 }])(
	'what is no list of pages is none: %o',
	(value) => {
		expect(readPages(value)).toEqual({});
	}
);
