/** The files of this build, made once for all pages; in development anew each time, because `data/` may have changed. */
import { building } from '$app/environment';
import { siteUrl } from '../../settings.ts';
import { readBuilt, readCountries } from '../read/built.ts';
import { allFiles, versionedFiles, type Made } from './catalogue.ts';
import type { SiteFile } from './file.ts';
import { readReleases } from './release.ts';

function read(): Made {
	return {
		built: readBuilt(),
		countries: readCountries(),
		releases: readReleases(),
		siteUrl
	};
}

/** @param make what is made of the data */
function once<T>(make: (made: Made) => T): () => T {
	let made: T | undefined;
	return () => (building ? (made ??= make(read())) : make(read()));
}

/** Path below `/data/` → the file. */
export const siteFiles: () => Map<string, SiteFile> = once(allFiles);

/** Version → path below `/data/v/<version>/` → the file. */
export const siteVersions: () => Map<string, Map<string, SiteFile>> = once(versionedFiles);
