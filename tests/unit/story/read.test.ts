/** What may be a story: of every version, edited by hand, damaged, or made to do harm. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/lib/story/read.ts';
import { limits, StoryRecord, VERSION } from '../../../src/lib/story/schema.ts';

const published = JSON.parse(
	readFileSync(new URL('published-stories.json', import.meta.url), 'utf8')
) as Record<string, unknown>[];
const [whole] = published;
const storyWith = (change: object) => readStory({ ...whole, ...change });
const stepWith = (change: object) =>
	storyWith({
		steps: [{ id: 'a', t: '2020', title: {}, caption: {}, notes: {}, dwell: 10, ...change }]
	});

describe('a story that was once published', () => {
	it.each(published)('$id opens as far as it is understood', (value) => {
		const { story, problems } = readStory(value);
		expect(story?.steps.map(({ id }) => id)).toEqual(
			(value['steps'] as { id: string }[]).map(({ id }) => id)
		);
		expect(problems.map(({ kind }) => kind)).toEqual(
			(value['story'] as number) > VERSION ? ['later'] : []
		);
	});

	it.each(published.filter(({ story }) => story === VERSION))(
		'$id is read without a change',
		(value) => {
			expect(readStory(value).story).toEqual(value);
		}
	);

	it('of a later version loses what is not known', () => {
		const { story } = readStory(published[1]);
		expect(story).not.toHaveProperty('mood');
		expect(story?.steps[0]).not.toHaveProperty('hologram');
		expect(story?.title).toEqual({ en: 'Later' });
	});
});

describe('what is wrong', () => {
	it.each([null, 7, 'text', [], {}, { steps: [] }, { story: 1, steps: {} }])(
		'makes %j no story',
		(value) => {
			expect(readStory(value)).toMatchObject({ story: null, problems: [{ kind: 'no-story' }] });
		}
	);

	it.each([
		['t', '31 May', 'latest'],
		['from', 'yesterday', undefined],
		['layers', 'partners', undefined],
		['camera', '1,2', undefined],
		['select', 'javascript:alert(1)', undefined],
		['figure', '../../etc', undefined],
		['status', 'lost', undefined],
		['lang', 'fr', undefined],
		['dwell', 'long', 15],
		['title', 'bare', {}],
		['title', { en: 7 }, {}]
	])('at %s %j is said, and the stop opens without it', (key, value, used) => {
		const { story, problems } = stepWith({ [key]: value });
		expect(story?.steps[0]?.[key as 't']).toEqual(used);
		expect(problems).toMatchObject([
			{ kind: 'value', where: ['steps', 0, key, ...(typeof value === 'object' ? ['en'] : [])] }
		]);
	});

	it('in a number is brought near', () => {
		expect(stepWith({ dwell: 900 })).toMatchObject({
			story: { steps: [{ dwell: 60 }] },
			problems: [{ kind: 'number' }]
		});
	});

	it('in the length of a text is cut, never through a character', () => {
		const { story, problems } = stepWith({ title: { en: `${'a'.repeat(limits.title - 1)}😀` } });
		expect(story?.steps[0]?.title.en).toBe('a'.repeat(limits.title - 1));
		expect(problems).toMatchObject([{ kind: 'cut', where: ['steps', 0, 'title', 'en'] }]);
	});

	it('in the number of stops leaves those past the last out', () => {
		const steps = Array.from({ length: 500 }, () => ({ t: '2020' }));
		const { story, problems } = storyWith({ steps });
		expect(story?.steps).toHaveLength(limits.steps);
		expect(problems).toMatchObject([{ kind: 'many' }]);
	});

	it('with two stops of one id gives the second another', () => {
		const { story } = storyWith({ steps: [{ id: 'a' }, { id: 'a' }, { id: 'stop-3' }] });
		expect(new Set(story?.steps.map(({ id }) => id)).size).toBe(3);
	});
});

it('a text stays a text, without what nobody sees', () => {
	const { story } = stepWith({
		caption: { en: '<b>bold</b>\u202e\u0000 [link](https://example.org)\r\nnext' }
	});
	expect(story?.steps[0]?.caption.en).toBe('<b>bold</b> [link](https://example.org)\nnext');
});

it('nothing that is read reaches beyond the story', () => {
	readStory(JSON.parse('{"story":1,"__proto__":{"mine":1},"steps":[{"__proto__":{"mine":1}}]}'));
	expect(({} as { mine?: number }).mine).toBeUndefined();
});

describe('whatever comes', () => {
	const keys = fc.constantFrom(
		'story',
		'id',
		'edition',
		'title',
		'summary',
		'steps',
		't',
		'from',
		'layers',
		'camera',
		'fit',
		'select',
		'figure',
		'caption',
		'notes',
		'dwell',
		'counts',
		'sources',
		'status',
		'__proto__',
		'en'
	);
	const anything = fc.anything({ key: keys, maxDepth: 4 });
	const nearly = fc.record(
		{
			story: fc.oneof(fc.integer(), anything),
			steps: fc.oneof(fc.array(anything), anything),
			title: anything
		},
		{ requiredKeys: ['story', 'steps'] }
	);

	it('it never throws, and what it opens keeps to the schema', () => {
		fc.assert(
			fc.property(fc.oneof(anything, nearly), (value) => {
				const { story } = readStory(value);
				if (!story) return;
				// An edition that is not known is empty.
				const edition = story.edition || '2026.11.0';
				expect(StoryRecord.parse({ ...story, edition })).toEqual({ ...story, edition });
			})
		);
	});

	it('what was read is read again as the same', () => {
		fc.assert(
			fc.property(nearly, (value) => {
				const { story } = readStory(value);
				if (story) expect(readStory(story).story).toEqual(story);
			})
		);
	});
});
