import { describe, expect, test } from 'vitest';
import { pinyin } from 'pinyin-pro';
import type { Ref } from '../../../src/lib/model/atlas.ts';
import { rankedKinds } from '../../../src/lib/model/kinds.ts';
import { atlas, finder, refs, refsOf } from './finder.ts';

const spoken = (zh: string): string[] => pinyin(zh, { toneType: 'none', type: 'array', v: true });

describe('ways to write a name', () => {
	test.each(['智利', 'Chile', 'chile', 'ＣＨＩＬＥ', 'zhili', 'zhi li', 'zl', 'cl', 'CL'])(
		'%s finds Chile',
		(query) => {
			expect(refs(query)[0]).toBe('partner/cl');
		}
	);

	test.each([
		'杭州',
		'杭',
		'hangzhou',
		'hang zhou',
		"hang'zhou",
		'Hangzhou',
		'330100',
		'第一批',
		'batch 1'
	])('%s finds Hangzhou', (query) => {
		expect(refs(query)[0]).toBe('area/hangzhou');
	});

	test('hz finds all that begin so', () => {
		expect(refsOf('hz', 'area').slice(0, 4).sort()).toEqual([
			'area/hangzhou',
			'area/heze',
			'area/huizhou',
			'area/huzhou'
		]);
	});

	test.each<[string, Ref]>([
		['rcep', 'mechanism/rcep'],
		['depa', 'mechanism/depa'],
		['区域全面', 'mechanism/rcep'],
		['上合', 'mechanism/sco'],
		['数贸会', 'mechanism/gdte'],
		['丝路电商先行区', 'zone/srec-shanghai'],
		['shanghai ftz', 'zone/ftz-shanghai'],
		['上海 ftz', 'zone/ftz-shanghai'],
		['uae', 'partner/ae'],
		['vietnam', 'partner/vn'],
		['xian', 'area/xian'],
		['xi’an', 'area/xian'],
		['turkiye', 'pavilion/pav-tr-tmall-global'],
		['进博会', 'event/import-expo-1']
	])('%s finds %s', (query, ref) => {
		expect(refs(query).slice(0, 3)).toContain(ref);
	});

	test.each(['自贸', '自贸区', 'zimao'])('%s finds pilot free trade zones', (query) => {
		expect(refsOf(query, 'zone')).toContain('zone/ftz-guangdong');
	});

	test('a province finds what lies in it', () => {
		expect(refsOf('浙江', 'area')).toContain('area/yiwu');
		expect(refsOf('zhejiang', 'area')).toContain('area/yiwu');
	});

	test('every letter typed on the way to a name finds it', () => {
		for (const whole of ['hangzhou', 'Kazakhstan', '哈萨克斯坦', 'hasakesitan'])
			for (let n = 2; n <= whole.length; n++)
				expect(finder.search(whole.slice(0, n)).nearest, whole.slice(0, n)).toBe(false);
	});
});

describe('typing errors', () => {
	test.each<[string, Ref]>([
		['Chlie', 'partner/cl'],
		['indonsia', 'partner/id'],
		['columbia', 'partner/co'],
		['hanzhou', 'area/hangzhou'],
		['zhenzhou', 'area/zhengzhou'],
		['guangzho', 'area/guangzhou'],
		['beijng', 'area/beijing'],
		['shanghia', 'area/shanghai']
	])('%s finds %s', (query, ref) => {
		const found = finder.search(query);
		expect(found.nearest).toBe(false);
		expect(found.groups[0]?.hits[0]?.ref).toBe(ref);
	});

	test('what is spelled right is not also taken for an error', () => {
		expect(refsOf('fuzhou', 'area')).not.toContain('area/suzhou');
	});

	test('nothing found: what comes nearest, and what was tried', () => {
		const found = finder.search('xhile');
		expect(found.nearest).toBe(true);
		expect(found.groups[0]?.hits[0]?.ref).toBe('partner/cl');
		expect(found.tried).toEqual(['english', 'pinyin', 'initials', 'codes']);
		expect(finder.search('烏茲別克').tried).toEqual(['chinese']);
	});

	test.each(['', '  ', '…', '{}', '*', 'qqqqqqqq', '\u{1F600}', '한국', 'x'.repeat(500)])(
		'%j finds nothing and harms nothing',
		(query) => {
			expect(finder.search(query)).toMatchObject({ groups: [], total: 0, nearest: true });
		}
	);
});

describe('order', () => {
	test('kinds stand in their order, each with the best and with how many there are', () => {
		const { groups, total } = finder.search('shanghai', { limit: 2 });
		expect(groups.map((g) => g.kind)).toEqual(
			rankedKinds.filter((kind) => groups.some((g) => g.kind === kind))
		);
		for (const group of groups) expect(group.hits.length).toBe(Math.min(2, group.total));
		expect(total).toBe(groups.reduce((sum, g) => sum + g.total, 0));
	});

	test('the code comes before words that begin with it', () => {
		expect(refs('be')).not.toHaveLength(0);
		expect(refsOf('co', 'partner')[0]).toBe('partner/co');
		expect(refsOf('in', 'partner')[0]).toBe('partner/id');
		expect(refsOf('la', 'partner')[0]).toBe('partner/la');
	});
});

describe('everything can be found', () => {
	test.each(atlas.partner.map((p) => [p.id, p] as const))('partner %s', (id, { country, name }) => {
		const syllables = spoken(name.zh);
		for (const query of [
			country,
			country.toLowerCase(),
			name.en,
			name.zh,
			syllables.join(''),
			syllables.join(' '),
			syllables.map((s) => s[0]).join('')
		])
			expect(refs(query).slice(0, 3), query).toContain(`partner/${id}`);
	});

	test.each(atlas.area.map((a) => [a.id, a] as const))('area %s', (id, { name }) => {
		const latin = /^[A-Z][a-z']+$/.test(name.en) ? [name.en] : [];
		for (const query of [name.zh, ...latin, name.en])
			expect(refs(query).slice(0, 5), query).toContain(`area/${id}`);
	});

	test.each(
		[...atlas.mechanism, ...atlas.zone, ...atlas.pavilion, ...atlas.event].map(
			(i) => [i.id, i] as const
		)
	)('%s by its names', (id, { kind, name }) => {
		for (const query of [name.en, name.zh])
			expect(refsOf(query, kind).slice(0, 5), query).toContain(`${kind}/${id}`);
	});
});

test('a search takes a few milliseconds', () => {
	const queries = ['c', 'chlie', '自贸区', 'shanghai pavilion greenland', '中国自由贸易试验区'];
	for (const query of queries) finder.search(query);
	const start = performance.now();
	for (let i = 0; i < 20; i++) for (const query of queries) finder.search(query);
	expect((performance.now() - start) / 100).toBeLessThan(50);
});
