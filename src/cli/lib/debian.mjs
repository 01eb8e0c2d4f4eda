/** Programs that tests need and npm does not have: found on the machine, or installed with Debian's apt-get. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from './failure.mjs';
import { run } from './run.mjs';

/** What drives the browsers of tests/engines beside Chromium: the program, and its package. */
export const engineTools = /** @type {const} */ ({
	screen: ['Xvfb', 'xvfb'],
	firefox: ['firefox-esr', 'firefox-esr'],
	webkit: ['WebKitWebDriver', 'webkit2gtk-driver']
});

/** @param {string | undefined} path */
export function isProgram(path) {
	try {
		accessSync(path ?? '', constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** @param {string} name */
export function findOnPath(name) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	// Servers lie where only root looks.
	return [...folders, '/usr/sbin'].map((folder) => join(folder, name)).find(isProgram);
}

export const canUseApt = () => process.getuid?.() === 0 && Boolean(findOnPath('apt-get'));

/** @param {string[]} packages */
export async function aptInstall(packages) {
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	// A failed update is no reason to stop: the lists at hand may do.
	await run('apt-get', ['update'], { env, quiet: true });
	// Another test may be installing what it needs: this one waits for it, seconds.
	const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=600'];
	return run('apt-get', ['install', ...options, ...packages], { env, quiet: true });
}

/** @param {string} output */
export const tail = (output) => output.trimEnd().split('\n').slice(-15).join('\n');

/**
 * The path of a program, installed from its package if it is not there yet.
 * @param {string} program
 * @param {string} pack
 */
export async function ensureTool(program, pack) {
	const found = findOnPath(program);
	if (found) return found;
	const isAllowed = canUseApt();
	if (isAllowed) console.log(`No ${program} found; installing ${pack} with apt-get …`);
	const output = isAllowed ? (await aptInstall([pack])).output : '';
	const installed = findOnPath(program);
	if (installed) return installed;
	if (output) console.error(tail(output));
	throw new Failure(`There is no ${program} to test with: install ${pack}.`);
}
