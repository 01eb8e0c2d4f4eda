import { describe, expect, it } from 'vitest';
import { linkSigns } from '../../../../src/lib/model/checks/link-signs.ts';
import { baseRecords } from '../../helpers/records.ts';
import { realData } from '../../helpers/atlas.ts';

/** What is said of a source with this address. */
function signsOf(url: string, copy?: 'repost' | 'mirror'): string[] {
	const records = baseRecords();
	const [page] = records.sources;
	records.sources = page ? [{ ...page, url, copy }] : [];
	return linkSigns(records).map((sign) => sign.sentence);
}

describe('signs of a bad link', () => {
	it.each([
		['China Daily', 'http://www.clone.example/a/202511/08/WS690e7ea5a310fc20369a3df9.html'],
		["People's Daily Online", 'http://clone.example/n3/2025/1110/c90000-20388460.html'],
		['Xinhua', 'http://clone.example/english/20250911/f3f8ff80c8e14584a1b7d42a86c0d64c/c.html'],
		['China.org.cn', 'http://m.clone.example/china/2024-01/19/content_116952668_9.htm'],
		['a Chinese authority', 'http://clone.example/zwgk/202308/t20230822_371848.html']
	])('an address of the form of %s on another domain', (publisher, url) => {
		const { hostname } = new URL(url);
		expect(signsOf(url)).toEqual([
			`Its address has the form of an address of ${publisher}, but is on ${hostname}.`
		]);
	});

	it.each([
		['China Daily', 'https://www.chinadaily.com.cn/a/202511/08/WS690e7ea5a310fc20369a3df9.html'],
		["People's Daily Online", 'http://en.people.cn/n3/2025/1110/c90000-20388460.html'],
		['China.org.cn', 'http://china.org.cn/china/2024-01/19/content_116952668_9.htm'],
		['a date in a path', 'https://www.globaltimes.cn/page/202311/1301801.shtml']
	])('are not seen in %s itself', (_, url) => {
		expect(signsOf(url)).toEqual([]);
	});

	it('a page of a list', () => {
		const said = ['Its address is a page of a list, which moves on.'];
		expect(signsOf('https://blog.example/page/80/?post_type=post')).toEqual(said);
		expect(signsOf('https://blog.example/tag/trade/page/3')).toEqual(said);
		expect(signsOf('https://blog.example/?paged=2')).toEqual(said);
	});

	it('a home page', () => {
		expect(signsOf('https://publisher.example/')).toEqual(['Its address is a home page.']);
	});

	it('a mirror', () => {
		expect(signsOf('https://mirror.example/wiki/CPTPP', 'mirror')).toEqual([
			'Its address leads to a mirror, on mirror.example.'
		]);
		expect(signsOf('https://paper.example/article', 'repost')).toEqual([]);
	});

	it('are in the real data only where a mirror of an encyclopaedia is linked', () => {
		expect(linkSigns(realData().records).filter((s) => !s.sentence.includes('mirror'))).toEqual([]);
	});
});
