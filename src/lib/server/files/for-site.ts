/** The files of this build, made once for all pages; in development anew each time, because `data/` may have changed. */
import { building } from '$app/environment';
import { readBuilt, readCountries } from './built.ts';
import { allFiles, type SiteFile } from './catalogue.ts';

let made: Map<string, SiteFile> | undefined;

export function siteFiles(): Map<string, SiteFile> {
	if (!building) return allFiles(readBuilt(), readCountries());
	return (made ??= allFiles(readBuilt(), readCountries()));
}
