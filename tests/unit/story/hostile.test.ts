/** Files that are dropped on the page of stories, whatever is in them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NoStory } from '../../../src/lib/story/no-story.ts';
import { readStoryFile, readStoryText } from '../../../src/lib/story/story-file.ts';

/** A story with its problems, or the one error that the page tells. */
function isTold(read: () => { story: object }): boolean {
	try {
		return typeof read().story === 'object';
	} catch (error) {
		if (error instanceof NoStory) return true;
		throw error;
	}
}

it('any bytes are a story, or none that is told', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => isTold(() => readStoryFile(bytes))),
		{ numRuns: 500 }
	);
});

it('any JSON is a story, or none that is told, and adds nothing to other objects', () => {
	const inherited = Object.getOwnPropertyNames(Object.prototype);
	const key = fc.constantFrom(
		'v',
		'title',
		'steps',
		'lang',
		'en',
		'zh',
		'__proto__',
		'constructor'
	);
	const value = fc.letrec((tie) => ({
		any: fc.oneof(
			{ depthSize: 'small' },
			fc.jsonValue({ maxDepth: 1 }),
			fc.array(tie('any'), { maxLength: 4 }),
			fc
				.array(fc.tuple(key, tie('any')), { maxLength: 6 })
				.map((parts) => Object.fromEntries(parts))
		)
	})).any;
	fc.assert(
		fc.property(value, (data) => isTold(() => readStoryText(JSON.stringify(data)))),
		{ numRuns: 500 }
	);
	expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
});

it('a file of more than a megabyte is not read', () => {
	expect(() => readStoryFile(new Uint8Array(1_000_001))).toThrow(NoStory);
});
