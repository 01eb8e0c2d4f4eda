/** Every file under `/data/`, with its text. */
import { langs } from '../../i18n/lang.ts';
import type { Built, Countries } from '../read/built.ts';
import { eventCalendar } from './calendar.ts';
import { citationFile } from './citation.ts';
import { published } from './collections.ts';
import { excelPath, forExcel } from './csv.ts';
import { dataFiles } from './data-files.ts';
import { dataPackage } from './data-package.ts';
import { changesFeed } from './feed.ts';
import type { SiteFile } from './file.ts';
import { licenceFile } from './licence-file.ts';
import { changelogOf, releaseOf, type Release } from './release.ts';
import { schemas } from './schemas.ts';
import { jsonSchema } from './table.ts';

export interface Made {
	built: Built;
	countries: Countries;
	/** Stored releases, the earliest first. */
	releases: readonly Release[];
	/** Where the site is served, without a final slash, if the deployer says so. */
	siteUrl?: string | undefined;
}

/** Path below `/data/` → the file. */
export function allFiles(made: Made): Map<string, SiteFile> {
	const present = filesOfRelease(releaseOf(made.built), made.countries);
	return new Map([...present, ...excelFiles(present), ...otherFiles(made)]);
}

/** Version → path → file: the files of each edition at addresses that stay, also of the present one before its release. */
export function versionedFiles({
	built,
	countries,
	releases
}: Made): Map<string, Map<string, SiteFile>> {
	const { version } = built.edition;
	const isReleased = releases.some((r) => r.version === version);
	const all = isReleased ? releases : [...releases, releaseOf(built)];
	return new Map(all.map((r) => [r.version, filesOfRelease(r, countries)]));
}

function filesOfRelease(release: Release, countries: Countries): Map<string, SiteFile> {
	const files = dataFiles(release, countries);
	const described: SiteFile = { format: 'json', body: dataPackage(files, release) };
	return new Map<string, SiteFile>([
		...files.map((f) => [f.path, f] as const),
		['datapackage.json', described]
	]);
}

const excelFiles = (files: Map<string, SiteFile>): [string, SiteFile][] =>
	[...files].flatMap(([path, { format, body }]) =>
		format === 'csv' ? [[excelPath(path), { format: 'excel', body: forExcel(body) }]] : []
	);

function otherFiles({ built, releases, siteUrl }: Made): [string, SiteFile][] {
	const { records, edition } = built;
	const changes = changelogOf(releases);
	return [
		...langs.flatMap((lang): [string, SiteFile][] => [
			[
				`events.${lang}.ics`,
				{ format: 'ics', body: eventCalendar(records.events, edition, lang, siteUrl) }
			],
			[
				`changes.${lang}.atom`,
				{ format: 'atom', body: changesFeed(changes, edition, lang, siteUrl) }
			]
		]),
		['CITATION.cff', { format: 'cff', body: citationFile(edition, siteUrl) }],
		['LICENSES.txt', { format: 'txt', body: licenceFile() }]
	];
}

/** Path below `/data/schema/` → JSON Schema of one published record. */
export const schemaFiles = (): Map<string, string> =>
	new Map(
		published.map(({ name, title }) => [
			`${name}.json`,
			`${JSON.stringify({ title, ...jsonSchema(schemas[name]) }, null, '\t')}\n`
		])
	);
