import { expect, it } from 'vitest';
import { headTags } from '../../../../src/lib/server/previews/head-tags.ts';
import { oembed } from '../../../../src/lib/server/previews/oembed.ts';

const preview = { hash: 'abc', title: 'A “B” & <C>', alt: 'Said "so"' };
const siteUrl = 'https://example.org/map';

it('a page names its picture by a whole address, with size and words', () => {
	const tags = headTags('/en/partner/ae/', 'en', preview, siteUrl);
	expect(tags).toContain(
		'<meta property="og:image" itemprop="image" content="https://example.org/map/preview/abc.png" />'
	);
	for (const tag of [
		'og:image:type" content="image/png"',
		'og:image:width" content="1200"',
		'og:image:height" content="630"',
		'og:image:alt" content="Said &quot;so&quot;"',
		'twitter:card" content="summary_large_image"',
		'type="application/json+oembed" href="https://example.org/map/oembed/en/partner/ae.json"'
	])
		expect(tags).toContain(tag);
});

it('without a picture, or without an address of the site, nothing is named', () => {
	for (const tags of [
		headTags('/en/', 'en', undefined, siteUrl),
		headTags('/en/', 'en', preview, undefined)
	]) {
		expect(tags).not.toMatch(/og:image|oembed/);
		expect(tags).toContain('twitter:card" content="summary"');
	}
});

it('a page names its language, and the others that it has', () => {
	const tags = headTags('/zh/', 'zh', undefined, undefined);
	expect(tags).toContain('og:locale" content="zh_CN"');
	expect(tags).toContain('og:locale:alternate" content="en_US"');
});

it('the code of a frame is that of the share dialog, and nothing in a title ends it', () => {
	const said = JSON.parse(oembed('/en/list/', preview, { siteUrl, siteName: 'Map' })) as Record<
		string,
		string
	>;
	expect(said['html']).toContain('src="https://example.org/map/en/list/?mode=embed"');
	expect(said['html']).toContain('title="A “B” &amp; &lt;C&gt;"');
	expect(said).toMatchObject({
		type: 'rich',
		version: '1.0',
		provider_url: 'https://example.org/map/',
		thumbnail_url: 'https://example.org/map/preview/abc.png'
	});
});
