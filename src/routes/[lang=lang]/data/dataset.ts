import { htmlLang } from '$lib/i18n/lang.ts';
import type { Lang } from '$lib/model/schema.ts';
import { m } from '$lib/paraglide/messages.js';
import { isoDay, type Day } from '$lib/time/day.ts';
import { pagePath } from '$lib/url/paths.ts';

interface Facts {
	lang: Lang;
	version: string;
	firstDay: Day;
	asOf: Day;
	/** Below `/data/`. */
	files: readonly string[];
}

const mediaTypes: Record<string, string> = {
	csv: 'text/csv',
	json: 'application/json',
	geojson: 'application/geo+json'
};

/**
 * The data as schema.org describes them (https://developers.google.com/search/docs/data-types/dataset), for search engines of data sets.
 * Text of a data block; `<` is escaped so that nothing can end it.
 * @param site its address without a final slash
 */
export function datasetJson(site: string, { lang, version, firstDay, asOf, files }: Facts): string {
	const dataset = {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: m.cite_dataset_title(),
		description: m.data_about_text(),
		url: site + pagePath(lang, 'data'),
		inLanguage: htmlLang[lang],
		version,
		dateModified: isoDay(asOf),
		temporalCoverage: `${isoDay(firstDay)}/${isoDay(asOf)}`,
		spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: '-90 -180 90 180' } },
		isAccessibleForFree: true,
		license: 'https://creativecommons.org/licenses/by/4.0/',
		creator: { '@type': 'Organization', name: m.cite_author() },
		distribution: files.flatMap((path) => {
			const encodingFormat = mediaTypes[path.split('.').at(-1) ?? ''];
			return encodingFormat
				? [{ '@type': 'DataDownload', encodingFormat, contentUrl: `${site}/data/${path}` }]
				: [];
		})
	};
	return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}
