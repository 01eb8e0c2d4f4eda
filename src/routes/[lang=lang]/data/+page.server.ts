import groundSources from '$geo/sources.json';
import { defaultLang, isLang } from '$lib/i18n/lang.ts';
import { countsFrom } from '$lib/model/compile.ts';
import { readBuilt } from '$lib/server/read/built.ts';
import { siteFiles, siteVersions } from '$lib/server/open-data/for-site.ts';
import { publish } from '$lib/server/open-data/publish.ts';
import { countFigures } from '$lib/server/figures/pages.ts';
import type { PageServerLoad } from './$types';
import { readChangelog } from './changelog.server.ts';
import { confidenceCounts } from './confidence-counts.server.ts';
import { coverageCounts } from '$lib/server/pages/coverage-counts.ts';
import { downloadsOf, otherFiles } from './downloads.server.ts';
import type { MapSources } from './ground.ts';
import { officialCounts } from './official-counts.server.ts';
import { openQuestions } from '$lib/model/open-questions.ts';
import { wordRows } from './words.server.ts';

/** One date of each kind that the data have; what it counts from is computed, not told. */
const examples = {
	day: '2017-03-27',
	month: '2016-11',
	bracket: '2025-01-01/2025-07-01',
	by: '../2023-10-10',
	unconfirmed: '2019-05?',
	about: '2020~'
};

export const load: PageServerLoad = ({ params }) => {
	const lang = isLang(params.lang) ? params.lang : defaultLang;
	const built = readBuilt();
	const { records, edition, atlas } = built;
	const ground: MapSources = groundSources;
	const files = siteFiles();
	const downloads = downloadsOf(files, records);
	const published = publish(built);
	return {
		version: edition.version,
		asOf: atlas.asOf,
		dates: Object.entries(examples).map(([kind, edtf]) => ({
			kind: kind as keyof typeof examples,
			edtf,
			from: countsFrom(edtf)
		})),
		downloads,
		others: otherFiles(files, downloads),
		counts: officialCounts(published.counts, records, lang),
		...countFigures(lang),
		/** Of the tables that have pages of their own. */
		lengths: {
			contradictions: records.contradictions.length,
			coverage: coverageCounts(records),
			openQuestions: openQuestions(records, atlas.asOf).length,
			sources: records.sources.length
		},
		releases: readChangelog(),
		versions: [...siteVersions().keys()],
		words: wordRows(records, lang),
		confidences: confidenceCounts(published),
		ground,
		/** Names of the countries in whose outlines the disputed places lie. */
		countries: Object.fromEntries(
			records.countries
				.filter((c) => ground.disputes.some((d) => d.shows === c.id))
				.map((c) => [c.id, c.name[lang]])
		)
	};
};
