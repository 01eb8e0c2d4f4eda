/**
 * Builds the map's files: `tsx geo/build.ts [--profile intl|cn] [--out DIR] [--force]`.
 * Settings come from the environment (see settings.ts); `--profile` overrides PUBLIC_BOUNDARIES.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFolder } from './build-folder.ts';
import { readSettings } from './settings.ts';

const { values } = parseArgs({
	options: {
		profile: { type: 'string' },
		out: { type: 'string', default: fileURLToPath(new URL('./out', import.meta.url)) },
		force: { type: 'boolean', default: false }
	}
});
const settings = readSettings(process.env, values.profile);
const written = await buildFolder(settings, values.out, values.force);
console.log(
	`geo (${settings.profile}): ${written.length > 0 ? `wrote ${written.join(', ')}` : 'up to date'}`
);
