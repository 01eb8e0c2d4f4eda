/** `npm run data:changelog`: writes `data/CHANGELOG.md` from the stored releases and the present records. */
import { writeFileSync } from 'node:fs';
import { changelog } from '../lib/server/files/changelog.ts';
import { readReleases } from '../lib/server/files/release.ts';
import { command } from './failure.mjs';
import { presentRelease } from './present-release.ts';

await command(async () => {
	writeFileSync('data/CHANGELOG.md', changelog(readReleases(), presentRelease()));
	console.log('data/CHANGELOG.md is written.');
});
