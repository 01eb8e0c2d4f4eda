/** `npm run update`: every package in the newest version of the major that is in use, and then all tests. Newer majors of the project's own are only named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, Failure } from './lib/failure.mjs';
import { isMain } from './lib/main.mjs';
import { packageFolders } from './lib/package-folders.mjs';
import { root } from './lib/root.mjs';
import { npm } from './lib/run.mjs';

/**
 * What npm is asked to install: our own stand-ins stay.
 * @param {Record<string, string>} packages name → exact version
 */
export const newest = (packages) =>
	Object.entries(packages)
		.filter(([, version]) => /^\d/.test(version))
		.map(([name, version]) => `${name}@^${version}`);

/** @param {string[]} args */
async function must(args) {
	const { code } = await npm(args);
	if (code !== 0) throw new Failure(`npm ${args.slice(0, 2).join(' ')} failed.`);
}

if (isMain(import.meta.url))
	await command(async () => {
		for (const folder of packageFolders) {
			const { dependencies, devDependencies } = JSON.parse(
				readFileSync(join(root, folder, 'package.json'), 'utf8')
			);
			const install = ['install', '--ignore-scripts', '--save-exact', '--prefix', folder];
			// A bench installs its packages when it is run.
			if (folder !== '.') install.push('--package-lock-only');
			await must([...install, '--save-prod', ...newest(dependencies)]);
			if (devDependencies) await must([...install, '--save-dev', ...newest(devDependencies)]);
		}
		// Ends with 1 where there is anything to name.
		await npm(['outdated']);
		await must(['test', '--', 'all']);
	});
