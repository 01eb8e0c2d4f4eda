/** Signs that an address is not what it seems or will not last. They are warnings: an editor looks at the page and decides. */
import type { Check } from './check.ts';
import { hostOf, isOnDomain } from './links.ts';

/** How the addresses of some publishers look, and the domains on which they may. */
const forms: readonly { publisher: string; path: RegExp; domains: readonly string[] }[] = [
	{
		publisher: 'China Daily',
		path: /\/(content_)?WS[0-9a-f]{16,24}/,
		domains: ['chinadaily.com.cn', 'gov.cn', 'chinaservicesinfo.com']
	},
	{
		publisher: "People's Daily Online",
		path: /\/n3?\/\d{4}\/\d{4}\/c\d+-\d+\.html$/,
		domains: ['people.cn', 'people.com.cn', 'peopledaily.com.cn', 'brnn.com']
	},
	{
		publisher: 'Xinhua',
		path: /\/\d{8}\/[0-9a-f]{32}\/c\.html$/,
		domains: ['news.cn', 'xinhuanet.com', 'cfis.cn']
	},
	{
		publisher: 'China.org.cn',
		path: /\/\d{4}-\d{2}\/\d{2}\/content_\d{8,}(_\d+)?\.html?$/,
		domains: ['china.org.cn', 'scio.gov.cn', 'chinagate.cn', 'chinadaily.com.cn']
	},
	{
		publisher: 'a Chinese authority',
		path: /\/(t|post_)\d{7,8}(_\d+)?\.s?html?$/,
		domains: [
			'gov.cn',
			'china-consulate.org',
			'china-embassy.org',
			'bjreview.com',
			'beijingreview.com.cn'
		]
	}
];

/** A page of a list, whose entries move on. */
const LIST_PAGE = /\/page\/\d+\/?(\?|$)|[?&](page|paged)=\d+/;

export const linkSigns: Check = ({ sources }) =>
	sources.flatMap(({ id, url, copy }) => {
		if (!url) return [];
		const { pathname, search } = new URL(url);
		const host = hostOf(url);
		const signs = [
			...forms
				.filter(
					({ path, domains }) => path.test(pathname) && !domains.some((d) => isOnDomain(host, d))
				)
				.map(({ publisher }) => `has the form of an address of ${publisher}, but is on ${host}`),
			...(copy === 'mirror' ? [`leads to a mirror, on ${host}`] : []),
			...(LIST_PAGE.test(pathname + search) ? ['is a page of a list, which moves on'] : []),
			...(pathname === '/' && !search ? ['is a home page'] : [])
		];
		return signs.map((sign) => ({ file: 'sources.yaml', id, sentence: `Its address ${sign}.` }));
	});
