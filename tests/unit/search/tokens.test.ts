import { expect, test } from 'vitest';
import { fold, pairsOf, scriptRuns, tokenize } from '../../../src/lib/search/tokens.ts';

test('case, accents, width and apostrophes do not matter', () => {
	expect(fold('Türkiye')).toBe('turkiye');
	expect(fold('Xi’an')).toBe('xian');
	expect(fold('ＲＣＥＰ')).toBe('rcep');
});

test('Latin and Chinese part where they meet', () => {
	expect(scriptRuns('RCEP生效，2022年')).toEqual([
		{ han: false, text: 'rcep' },
		{ han: true, text: '生效' },
		{ han: false, text: '2022' },
		{ han: true, text: '年' }
	]);
});

test('Chinese by pairs; every character begins a term', () => {
	expect(pairsOf('合作区')).toEqual(['合作', '作区']);
	expect(tokenize('合作区', 'zh')).toEqual(['合作', '作区', '区']);
	expect(tokenize('馆', 'zh')).toEqual(['馆']);
});

test('pinyin from any syllable of a stretch on', () => {
	expect(tokenize('hang zhou|bin jiang', 'pinyin')).toEqual([
		'hangzhou',
		'zhou',
		'binjiang',
		'jiang'
	]);
});
