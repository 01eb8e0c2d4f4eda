import { deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeStory, encodeStory } from '../../../src/lib/story/link-code.ts';
import { NoStory } from '../../../src/lib/story/no-story.ts';
import type { StoryRecord } from '../../../src/lib/story/schema.ts';

const [story] = JSON.parse(
	readFileSync(new URL('published-stories.json', import.meta.url), 'utf8')
) as [StoryRecord];
const packed = (text: string) => deflateRawSync(text).toString('base64url');

describe('the code of a story', () => {
	it('is the story again, and has only letters that an address may have', async () => {
		const code = await encodeStory(story);
		expect(code).toMatch(/^[\w-]+$/);
		expect(await decodeStory(code)).toEqual(story);
	});

	it('is shorter than the story', async () => {
		expect((await encodeStory(story)).length).toBeLessThan(JSON.stringify(story).length);
	});

	it('carries every text there is', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (en) => {
				const told = { ...story, title: { en } };
				expect(await decodeStory(await encodeStory(told))).toEqual(told);
			}),
			{ numRuns: 30 }
		);
	});
});

describe('a code that is', () => {
	it('a bomb stops at a megabyte', async () => {
		const bomb = packed(JSON.stringify({ story: 1, steps: [], title: 'a'.repeat(50_000_000) }));
		await expect(decodeStory(bomb)).rejects.toMatchObject({ kind: 'large' });
	});

	it('cut off is damaged', async () => {
		const code = await encodeStory(story);
		await expect(decodeStory(code.slice(0, -40))).rejects.toMatchObject({ kind: 'damaged' });
	});

	it('anything at all opens nothing and says why', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(fc.string(), fc.string().map(packed), fc.base64String()),
				async (code) => {
					await decodeStory(code).catch((error: unknown) => expect(error).toBeInstanceOf(NoStory));
				}
			),
			{ numRuns: 60 }
		);
	});
});
