/** Builds the site of this project. */
import { Failure } from './failure.mjs';
import { LIST } from './previews.mjs';
import { root } from './root.mjs';
import { run, script } from './run.mjs';
import { buildSite } from './site-build.mjs';

/** Public settings: of the environment, or else of the files .env, which SvelteKit reads too. */
export async function publicSettings() {
	// An installed package: it may not be there yet when this module is loaded.
	const { loadEnv } = await import('vite');
	return loadEnv('production', root, 'PUBLIC_');
}

/**
 * @param {string} folder below the root
 * @param {Record<string, string>} env
 * @param {string} version of the site: what is built of the same has the same
 * @param {boolean} hasPreviews
 */
async function make(folder, env, version, hasPreviews) {
	const vite = ['node_modules/vite/bin/vite.js', 'build'];
	const copy = ['--import', 'tsx', 'src/cli/previews-copy.ts', folder];
	const steps = [
		() => run(process.execPath, ['src/cli/sync.mjs'], { env }),
		() => script('geo:build', [], { env }),
		() => script('data:build', [], { env }),
		...(hasPreviews ? [() => script('previews', [], { env })] : []),
		() =>
			run(process.execPath, vite, {
				env: {
					...env,
					BUILD_FOLDER: folder,
					BUILD_VERSION: version,
					...(hasPreviews && { PREVIEWS: LIST })
				}
			}),
		...(hasPreviews ? [() => run(process.execPath, copy, { env })] : [])
	];
	for (const step of steps) {
		const { code } = await step();
		if (code !== 0)
			throw new Failure(`The build failed with exit code ${code}; its output is above.`);
	}
}

/**
 * @param {object} [how]
 * @param {boolean} [how.isForced] as of `buildSite`
 * @param {boolean} [how.hasPreviews] whether pages come with pictures for those who are sent their links
 * @param {Record<string, string>} [how.settings] public ones, over those of the environment
 */
export async function build({ isForced = false, hasPreviews = false, settings = {} } = {}) {
	// Said or not, it is the same site, with the same name.
	const env = { PUBLIC_BOUNDARIES: 'intl', ...(await publicSettings()), ...settings };
	await buildSite(
		{ root, env, make: (folder, inputs) => make(folder, env, inputs.slice(0, 16), hasPreviews) },
		{ isForced }
	);
}
