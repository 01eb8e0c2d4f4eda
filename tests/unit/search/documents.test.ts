import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { provinceNames } from '../../../src/cli/lib/search-build.ts';
import { kinds } from '../../../src/lib/model/kinds.ts';
import { buildIndex } from '../../../src/lib/search/build-index.ts';
import { documentsOf } from '../../../src/lib/search/documents.ts';
import { atlas, indexText } from './finder.ts';

const documents = documentsOf(atlas, provinceNames);
const of = (ref: string) => documents.find((d) => d.ref === ref);

test('one document for each record', () => {
	expect(documents.length).toBe(kinds.reduce((sum, kind) => sum + atlas[kind].length, 0));
	expect(new Set(documents.map((d) => d.ref)).size).toBe(documents.length);
});

test('a partner, an area, a mechanism', () => {
	expect(of('partner/ae')).toMatchObject({
		pinyin: 'a lian qiu',
		initials: 'alq UAE',
		codes: 'AE'
	});
	expect(of('area/hangzhou')).toMatchObject({
		pinyin: 'hang zhou',
		initials: 'hz',
		codes: '330100'
	});
	expect(of('mechanism/gdte')?.zh).toContain('数贸会');
});

describe('pinyin', () => {
	/** Cities whose English name is not the pinyin of the Chinese one. */
	const otherwise = ['Harbin', 'Hohhot', 'Jilin City', 'Urumqi', 'Ordos', 'Lhasa', 'Erenhot'];
	const cities = atlas.area.filter(
		({ name }) => /^[A-Z][a-z']+$/.test(name.en) && !otherwise.includes(name.en)
	);

	test.each(cities.map((c) => [c.name.zh, c] as const))(
		'%s is read as in English',
		(_, { id, name }) => {
			expect(of(`area/${id}`)?.pinyin.replaceAll(' ', '')).toBe(
				name.en.toLowerCase().replace("'", '')
			);
		}
	);

	test('places with a rare reading', () => {
		expect(of('area/kashi')?.pinyin).toBe('ka shi di qu');
		expect(of('partner/kh')?.pinyin).toBe('jian pu zhai');
		expect(of('zone/wto-eca-beijing')?.pinyin).toContain('shuai xian shi xing');
	});
});

test('the index is small, and the same each time', () => {
	expect(brotliCompressSync(indexText).length).toBeLessThanOrEqual(60_000);
	expect(buildIndex(atlas, provinceNames)).toBe(indexText);
});
