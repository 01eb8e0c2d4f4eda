/** The paths of all pages that a search engine is to know. */
import { langs } from '../../i18n/lang.ts';
import type { Atlas } from '../../model/atlas.ts';
import { kinds } from '../../model/kinds.ts';
import type { Tour } from '../../tours/tour.ts';
import { figurePath, pagePath, recordPath, tourPath, type Page } from '../../url/paths.ts';

interface Site {
	atlas: Atlas;
	tours: readonly Pick<Tour, 'id' | 'steps'>[];
	figures: readonly string[];
}

const pages: Page[] = [
	'explore',
	'tour',
	'list',
	'figures',
	'data',
	'data/contradictions',
	'data/coverage',
	'data/open-questions',
	'data/sources'
];

export const allPaths = ({ atlas, tours, figures }: Site): string[] =>
	langs.flatMap((lang) => [
		...pages.map((page) => pagePath(lang, page)),
		...kinds.flatMap((kind) => atlas[kind].map(({ id }) => recordPath(lang, kind, id))),
		...figures.map((id) => figurePath(lang, id)),
		...tours.flatMap(({ id, steps }) => [
			tourPath(lang, id),
			...steps.map((step) => tourPath(lang, id, step.id))
		])
	]);

/** @param siteUrl without its final slash @param day of the newest data, `YYYY-MM-DD` */
export const sitemap = (paths: readonly string[], siteUrl: string, day: string): string =>
	'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
	paths
		.map((path) => `<url><loc>${siteUrl}${path}</loc><lastmod>${day}</lastmod></url>\n`)
		.join('') +
	'</urlset>\n';
