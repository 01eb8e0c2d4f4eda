/** Builds the site of this project. */
import { Failure } from './failure.mjs';
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
 */
async function make(folder, env) {
	const vite = ['node_modules/vite/bin/vite.js', 'build'];
	const steps = [
		() => run(process.execPath, ['src/cli/sync.mjs'], { env }),
		() => script('geo:build', [], { env }),
		() => script('data:build', [], { env }),
		() => run(process.execPath, vite, { env: { ...env, BUILD_FOLDER: folder } })
	];
	for (const step of steps) {
		const { code } = await step();
		if (code !== 0)
			throw new Failure(`The build failed with exit code ${code}; its output is above.`);
	}
}

/** @param {{ isForced?: boolean }} [how] as of `buildSite` */
export async function build({ isForced = false } = {}) {
	const env = await publicSettings();
	await buildSite({ root, env, make: (folder) => make(folder, env) }, { isForced });
}
