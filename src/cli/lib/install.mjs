import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';
import { npm } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 */

/**
 * Whether the tree that npm recorded as installed is the one the lock asks for. Optional packages
 * may be absent or extra: most are builds for one platform each, and not every registry has them all.
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function isInstalled(lock, installed) {
	const wanted = lock.packages ?? {};
	const present = installed.packages ?? {};
	const isOptional = (/** @type {Entry} */ entry) => Boolean(entry.optional || entry.devOptional);
	return (
		Object.entries(present).every(([path, entry]) => path in wanted || isOptional(entry)) &&
		Object.entries(wanted).every(([path, entry]) => {
			// The project itself, which npm does not install.
			if (path === '') return true;
			const found = present[path];
			if (!found) return isOptional(entry);
			return found.version === entry.version && found.integrity === entry.integrity;
		})
	);
}

/** @param {string} path @returns {Lock | undefined} */
function readLock(path) {
	try {
		return JSON.parse(readFileSync(join(root, path), 'utf8'));
	} catch {
		return undefined;
	}
}

/** @param {Lock} lock */
function matchesDisk(lock) {
	// npm writes this file last, so an interrupted install counts as none.
	const installed = readLock('node_modules/.package-lock.json');
	return installed !== undefined && isInstalled(lock, installed);
}

/** Brings node_modules in line with package-lock.json, if it is not. */
export async function installMissing() {
	const lock = readLock('package-lock.json');
	if (!lock) throw new Failure('package-lock.json is missing or unreadable.');
	if (matchesDisk(lock)) return;

	console.log('Installing the packages of package-lock.json (npm ci) …');
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const { code } = await npm(args, {
		// The tests look for a browser themselves, and most machines have one.
		env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
	});
	if (code !== 0) throw new Failure(`npm ci failed with exit code ${code}; see above.`);
}
