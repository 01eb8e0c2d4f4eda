import { describe, expect, it } from 'vitest';
import { publisherLang, shortPublisher } from '../../../src/lib/model/publisher.ts';
import { inBoth } from '../../../src/lib/model/wording.ts';
import { realData } from '../helpers/atlas.ts';

describe('the short name of a publisher', () => {
	it.each([
		['China Securities Journal, re-posted by 027hz.cn', 'China Securities Journal'],
		['NetEase (series of the Shanghai publicity department)', 'NetEase'],
		["People's Daily Online / Xinhua", "People's Daily Online"],
		['Lee, Tsai & Partners', 'Lee, Tsai & Partners'],
		['CGTN', 'CGTN'],
		['中国媒体文章，golangjump.com转载', '中国媒体文章'],
		['中国国际电视台（CGTN）', '中国国际电视台'],
		['人民网、新华社', '人民网'],
		['新华社', '新华社']
	])('of “%s” is “%s”', (publisher, short) => {
		expect(shortPublisher(publisher)).toBe(short);
	});

	it('is as much in Chinese as in English, for every source', () => {
		for (const { id, publisher } of realData().records.sources) {
			const { en, zh } = inBoth(publisher);
			expect(shortPublisher(zh).length, id).toBeGreaterThan(0);
			if (shortPublisher(en) === en)
				expect(publisherLang(zh) ?? 'zh', id).toBe(zh === en ? 'en' : 'zh');
		}
	});
});

describe('the language of a publisher', () => {
	it('is English where it has no Chinese character', () => {
		expect(publisherLang('新华社')).toBeUndefined();
		expect(publisherLang('CCTV+，巴士的报转载')).toBeUndefined();
		expect(publisherLang('Amwal Plus')).toBe('en');
	});
});
