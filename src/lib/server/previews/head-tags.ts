/** What a page says of itself to programs that show links, in so far as nobody else needs it: the browser gets no code of this. */
import { escapeXml } from '../../charts/svg.ts';
import { languages, othersThan } from '../../i18n/lang.ts';
import type { Lang } from '../../model/schema.ts';
import { oembedPath, previewPath } from './addresses.ts';
import { SIZE } from './frame.ts';
import type { Preview } from './make.ts';

/** As Open Graph spells a language, always with a region: `zh_CN`, `en_US`. */
function localeOf(lang: Lang): string {
	const { language, region } = new Intl.Locale(languages[lang].locale).maximize();
	return `${language}_${region}`;
}

const meta = (property: string, content: string | number, more = ''): string =>
	`<meta property="${property}"${more} content="${escapeXml(String(content))}" />`;

/**
 * @param path of the page below the site
 * @param preview its picture, where there is one
 * @param siteUrl without its final slash: no program takes other than whole addresses
 */
export function headTags(
	path: string,
	lang: Lang,
	preview: Preview | undefined,
	siteUrl: string | undefined
): string {
	const locales = [
		meta('og:locale', localeOf(lang)),
		...othersThan(lang).map((other) => meta('og:locale:alternate', localeOf(other)))
	];
	const hasPicture = preview && siteUrl !== undefined;
	const picture = hasPicture
		? [
				// QQ reads `itemprop`.
				meta('og:image', siteUrl + previewPath(preview.hash), ' itemprop="image"'),
				meta('og:image:type', 'image/png'),
				meta('og:image:width', SIZE.width),
				meta('og:image:height', SIZE.height),
				meta('og:image:alt', preview.alt),
				`<link rel="alternate" type="application/json+oembed" href="${siteUrl}${oembedPath(path)}" title="${escapeXml(preview.title)}" />`
			]
		: [];
	const card = hasPicture ? 'summary_large_image' : 'summary';
	return [...locales, ...picture, `<meta name="twitter:card" content="${card}" />`].join('');
}
