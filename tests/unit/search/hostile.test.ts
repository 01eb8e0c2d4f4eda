/** What anybody may type, paste or put into an address. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finder } from './finder.ts';

const letters = fc.constantFrom(
	...'智利杭州',
	...'abcz0 9-\'"\\/<>&%*+()[]{}^$',
	'\u0000',
	'\u202e',
	'\ud800',
	'İ',
	'ß',
	'e\u0301'
);
const typed = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ unit: letters, maxLength: 40 })
);

it('whatever is looked for, something is answered, and no more than is shown', () => {
	fc.assert(
		fc.property(typed, (query) => {
			const { groups, total } = finder.search(query, { limit: 3 });
			expect(groups.every(({ hits }) => hits.length <= 3)).toBe(true);
			expect(total).toBeGreaterThanOrEqual(groups.flatMap(({ hits }) => hits).length);
		}),
		{ numRuns: 300 }
	);
});

it('names of what objects have find nothing else', () => {
	for (const query of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
		expect(() => finder.search(query)).not.toThrow();
});

it.each(['word '.repeat(20_000), 'hangzhou'.repeat(20_000), '丝路'.repeat(20_000)])(
	'a text that was pasted is looked for by its beginning',
	(pasted) => {
		expect(finder.search(pasted)).toEqual(finder.search(pasted.slice(0, 100)));
	}
);
