/**
 * `npm run data:release`: stores the present records in `data/releases/`, and writes the changelog and `CITATION.cff` for them.
 * A stored release is not changed: its files have been downloaded and cited. `--replace` is for one that was never published.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changelog } from '../lib/server/open-data/changelog.ts';
import { citationFile } from '../lib/server/open-data/citation.ts';
import { readReleases, releasesDir, releaseText } from '../lib/server/open-data/release.ts';
import { command, Failure } from './lib/failure.mjs';
import { currentRelease } from './lib/current-release.ts';

await command(async () => {
	const { values } = parseArgs({ options: { replace: { type: 'boolean', default: false } } });
	const release = currentRelease();
	const { version } = release;
	const path = join(releasesDir, `${version}.json`);
	const text = releaseText(release);
	if (!values.replace && existsSync(path) && readFileSync(path, 'utf8') !== text)
		throw new Failure(
			`${version} is released already and says something else: raise the version in data/edition.yaml.`
		);
	mkdirSync(releasesDir, { recursive: true });
	writeFileSync(path, text);
	writeFileSync('data/CHANGELOG.md', changelog(readReleases(), release));
	writeFileSync('CITATION.cff', citationFile(release));
	console.log(`${version} is stored in ${path}.`);
});
