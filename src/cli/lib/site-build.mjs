/** The folder build/ and what it was made of. A build that fails or is stopped leaves what was there. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { inputsHash } from './inputs.mjs';
import { alone } from './lock.mjs';

/**
 * @typedef {object} Site
 * @property {string} root folder of the project
 * @property {Record<string, string | undefined>} env public settings, as SvelteKit reads them
 * @property {(folder: string, inputs: string) => Promise<void>} make writes the site into a folder below the root; told the hash of what it is made of
 */

/** The site while it is built, below the root. */
export const NEXT = '.cache/build-next';

/**
 * Makes build/ anew.
 * @param {Site} site
 * @param {{ isForced: boolean }} how whether it is built although it was built from the same inputs
 */
export async function buildSite({ root, env, make }, { isForced }) {
	const below = (/** @type {string} */ path) => join(root, path);
	const build = below('build');
	const next = below(NEXT);
	const last = below('.cache/build-last');
	const stamp = below('.cache/build.json');

	const builtInputs = () => {
		try {
			return JSON.parse(readFileSync(stamp, 'utf8')).inputs;
		} catch {
			return undefined;
		}
	};

	await alone(
		below('.cache/build.lock'),
		(pid) => console.log(`Another build is running (process ${pid}); waiting for it …`),
		async () => {
			// Taken before the build: a file edited while it runs must cause another one.
			const inputs = inputsHash(root, env);
			if (!isForced && existsSync(join(build, 'index.html')) && builtInputs() === inputs) return;

			console.log('Building the site …');
			rmSync(next, { recursive: true, force: true });
			mkdirSync(next, { recursive: true });
			await make(NEXT, inputs);
			if (!existsSync(join(next, 'index.html')))
				throw new Failure('The build ended well but left no index.html.');
			rmSync(last, { recursive: true, force: true });
			// Until the new one is in its place, what is there is what no stamp speaks of.
			rmSync(stamp, { force: true });
			if (existsSync(build)) renameSync(build, last);
			renameSync(next, build);
			writeFileSync(stamp, JSON.stringify({ inputs }) + '\n');
			rmSync(last, { recursive: true, force: true });
		}
	);
}
