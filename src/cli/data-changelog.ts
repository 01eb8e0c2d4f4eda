/** `npm run data:changelog`: writes `data/CHANGELOG.md` from the stored releases and the present records. */
import { writeFileSync } from 'node:fs';
import { changelog } from '../lib/server/open-data/changelog.ts';
import { readReleases } from '../lib/server/open-data/release.ts';
import { command } from './lib/failure.mjs';
import { currentRelease } from './lib/current-release.ts';

await command(async () => {
	writeFileSync('data/CHANGELOG.md', changelog(readReleases(), currentRelease()));
	console.log('data/CHANGELOG.md is written.');
});
