import { expect, it } from 'vitest';
import { readSiteUrl } from '../../../src/plugins/site-url.ts';

it.each([
	['https://example.org', 'https://example.org'],
	['https://example.org/', 'https://example.org'],
	[' http://10.0.0.7:8080/expo/map/ ', 'http://10.0.0.7:8080/expo/map']
])('%s is the site at %s: its path is kept, its final slash is not', (given, read) => {
	expect(readSiteUrl(given)).toBe(read);
});

it.each([undefined, '', ' '])(
	'a site whose address is %o is not known before it is visited',
	(given) => {
		expect(readSiteUrl(given)).toBeUndefined();
	}
);

it.each(['example.org', '/map', 'ftp://example.org', 'https://', 'https://example.org/?a=1'])(
	'a site at %s fails the build with a sentence',
	(given) => {
		expect(() => readSiteUrl(given)).toThrow(
			`PUBLIC_SITE_URL is "${given}", but must be a web address such as https://example.org/map.`
		);
	}
);
