import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFragment, STORY_FILE, writeFragment } from '../../../src/lib/story/fragment.ts';
import type { StoryRecord } from '../../../src/lib/story/schema.ts';
import {
	readStoryFile,
	readStoryText,
	storyName,
	storyText
} from '../../../src/lib/story/story-file.ts';

const [story] = JSON.parse(
	readFileSync(new URL('published-stories.json', import.meta.url), 'utf8')
) as [StoryRecord];

describe('the file of a story', () => {
	it('is read back as it was, one key a line', () => {
		const text = storyText(story);
		expect(readStoryText(text)).toMatchObject({ story, problems: [] });
		expect(text.split('\n').length).toBeGreaterThan(60);
	});

	it.each([
		[{ en: 'How the circle grew!' }, 'how-the-circle-grew'],
		[{ zh: '朋友圈（2016—2025）' }, '朋友圈-2016-2025'],
		[{ en: '?!' }, story.id],
		[{}, story.id],
		[{ en: 'x'.repeat(120) }, 'x'.repeat(40)]
	])('of %j has a name that a booth can name', (title, name) => {
		expect(storyName({ ...story, title }, 'en')).toBe(name);
		expect(`${name}.story.json`).toMatch(STORY_FILE);
	});

	it('names the line of what is wrong', () => {
		const lines = storyText(story).split('\n');
		const at = lines.findIndex((line) => line.includes('"dwell": 15'));
		const { problems, lineOf } = readStoryText(
			storyText(story).replace('"dwell": 15', '"dwell": "long"')
		);
		expect(problems.map(lineOf)).toEqual([at + 1]);
	});

	it.each([
		['{ "story": 1,\n\t"steps": [,] }', { kind: 'syntax', line: 2 }],
		['{ "partners": [] }', { kind: 'other', line: 1 }],
		['<!doctype html>', { kind: 'syntax', line: 1 }],
		['', { kind: 'syntax' }]
	])('%j is none, and why is said', (text, fault) => {
		expect(() => readStoryText(text)).toThrow(expect.objectContaining(fault) as Error);
	});

	it('in another encoding is refused by its name', () => {
		const utf16 = new Uint8Array([0x7b, 0, 0x7d, 0]);
		expect(() => readStoryFile(utf16)).toThrow(
			expect.objectContaining({ kind: 'encoding' }) as Error
		);
	});
});

describe('the fragment', () => {
	it.each([
		{ from: 'shelf' },
		{ from: 'link', code: 'q1Yqzi_-' },
		{ from: 'kept', id: 'a1b2', read: false },
		{ from: 'kept', id: 'a1b2', read: true },
		{ from: 'file', name: '我的展会.story.json' }
	] as const)('%j is read as it was written', (asked) => {
		expect(readFragment(`#${writeFragment(asked)}`)).toEqual({ asked, stop: null });
		expect(readFragment(`#${writeFragment(asked)}&stop=chile`)).toEqual({ asked, stop: 'chile' });
	});

	it('does not count what messengers append', () => {
		expect(readFragment('#story=abc&from=timeline&isappinstalled=0').asked).toEqual({
			from: 'link',
			code: 'abc'
		});
	});

	it.each([
		'../secret.story.json',
		'https://example.org/a.story.json',
		'a/b.story.json',
		'kiosk.json',
		'.story.json'
	])('names no file but one beside the site: %s', (name) => {
		expect(name).not.toMatch(STORY_FILE);
		expect(readFragment(`#file=${encodeURIComponent(name)}`).asked).toEqual({ from: 'shelf' });
	});
});
