import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../../src/lib/i18n/check-messages.ts';
import { describeProblem } from '../../../src/lib/model/checks/index.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

type Messages = Record<string, unknown>;

/** What is said of some files, named `en/shell` and the like. */
function said(files: Record<string, Messages>): string[] {
	const json = Object.entries(files).map(([name, m]) => [`${name}.json`, JSON.stringify(m)]);
	return checkMessages(temporaryFolder(Object.fromEntries(json) as Record<string, string>)).map(
		describeProblem
	);
}

const plural = (one: string, other: string) => [
	{
		declarations: ['input count', 'local n = count: plural'],
		selectors: ['n'],
		match: { 'n=one': one, 'n=other': other }
	}
];

describe('messages', () => {
	it('that stand in both languages have no problem', () => {
		expect(
			said({
				'en/shell': { title: 'Title', parts: plural('{count} part', '{count} parts') },
				'zh/shell': { title: '标题', parts: '{count}部分' }
			})
		).toEqual([]);
	});

	it('that one language lacks are named with the file they belong in', () => {
		expect(said({ 'en/shell': { a: 'A', b: 'B' }, 'zh/shell': { a: '甲' } })).toEqual([
			'zh/shell.json: b: The message is missing.'
		]);
		expect(said({ 'en/shell': { a: 'A' }, 'zh/shell': { a: '甲', b: '乙' } })).toEqual([
			'en/shell.json: b: The message is missing.'
		]);
	});

	it('that say the same in every language are one', () => {
		expect(
			said({
				'en/map': { close: 'Close', end: 'Ended' },
				'en/shell': { shut: 'Close', ended: 'Ended' },
				'zh/map': { close: '关闭', end: '终止日期' },
				'zh/shell': { shut: '关闭', ended: '已终止' }
			})
		).toEqual(['en/shell.json: shut: It says the same as close in every language: use that one.']);
	});

	it('that are empty are named, also in one of their forms only', () => {
		expect(said({ 'en/shell': { a: '' }, 'zh/shell': { a: '甲' } })).toEqual([
			'en/shell.json: a: The message is empty.'
		]);
		expect(said({ 'en/shell': { a: 'A' }, 'zh/shell': { a: '  ' } })).toEqual([
			'zh/shell.json: a: The message is empty.'
		]);
		expect(said({ 'en/shell': { a: plural('one', '') }, 'zh/shell': { a: '甲' } })).toEqual([
			'en/shell.json: a: The message is empty.'
		]);
	});

	it('whose whole file is missing in one language are each named', () => {
		const files = { 'en/shell': { a: 'A' }, 'en/map': { b: 'B', c: 'C' }, 'zh/shell': { a: '甲' } };
		expect(said(files)).toEqual([
			'zh/map.json: b: The message is missing.',
			'zh/map.json: c: The message is missing.'
		]);
	});

	it('are all told at once', () => {
		expect(
			said({ 'en/a': { x: 'X', y: '' }, 'zh/a': { y: '乙' }, 'en/b': {}, 'zh/b': { z: '' } })
		).toEqual([
			'zh/a.json: x: The message is missing.',
			'en/a.json: y: The message is empty.',
			'en/b.json: z: The message is missing.',
			'zh/b.json: z: The message is empty.'
		]);
	});
});
