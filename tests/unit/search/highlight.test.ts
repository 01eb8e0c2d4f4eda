import { describe, expect, test } from 'vitest';
import { highlight } from '../../../src/lib/search/highlight.ts';
import { atlas, finder } from './finder.ts';

/** `[ ]` round what is marked. */
const marked = (text: string, pieces: string[], syllables?: string): string =>
	highlight(text, pieces, syllables)
		.map((s) => (s.found ? `[${s.text}]` : s.text))
		.join('');

describe('highlight', () => {
	test.each<[string, string[], string]>([
		['Chile', ['chi'], '[Chi]le'],
		['Chile pavilion, Waigaoqiao', ['wai'], 'Chile pavilion, [Wai]gaoqiao'],
		["Xi'an", ['xian'], "[Xi'an]"],
		['Türkiye pavilion', ['turk'], '[Türk]iye pavilion'],
		['Viet Nam', ['cl'], 'Viet Nam'],
		['合作先行区', ['先行', '行区'], '合作[先行区]'],
		['RCEP生效', ['rcep'], '[RCEP]生效']
	])('%s with %j', (text, pieces, result) => {
		expect(marked(text, pieces)).toBe(result);
	});

	test('by pinyin and by initials', () => {
		expect(marked('智利国家馆（京东）', ['zhili'], 'zhi li guo jia guan|jing dong')).toBe(
			'[智利]国家馆（京东）'
		);
		expect(marked('杭州', ['hangzh'], 'hang zhou')).toBe('[杭州]');
		expect(marked('杭州', ['zhou'], 'hang zhou')).toBe('杭[州]');
		expect(marked('智利国家馆（京东）', ['jd'], 'zhi li guo jia guan|jing dong')).toBe(
			'智利国家馆（[京东]）'
		);
	});

	test.each([
		['hz', '[杭州]'],
		['hang', '[杭]州'],
		['杭', '[杭]州'],
		['hanzhou', '[杭州]']
	])('%s as found', (query, result) => {
		const hit = finder.search(query).groups.find((g) => g.kind === 'area')?.hits[0];
		expect(hit?.ref).toBe('area/hangzhou');
		expect(marked('杭州', hit?.pieces ?? [], hit?.syllables)).toBe(result);
	});

	test('never changes a name', () => {
		for (const item of [...atlas.zone, ...atlas.pavilion, ...atlas.event])
			for (const text of [item.name.en, item.name.zh])
				expect(
					highlight(text, ['s', 'zhong', '自', '2'])
						.map((s) => s.text)
						.join('')
				).toBe(text);
	});
});
