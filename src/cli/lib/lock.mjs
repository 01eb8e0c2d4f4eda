import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks at a lock that another process holds. */
const LOOK = 250;

/** @param {number} pid */
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It runs, for somebody else.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** @param {string} path @returns {number | undefined} the process that holds it, if one does */
function holder(path) {
	try {
		const pid = Number(readFileSync(path, 'utf8'));
		return pid > 0 && isRunning(pid) ? pid : undefined;
	} catch {
		return undefined;
	}
}

/** @param {string} path */
function take(path) {
	try {
		writeFileSync(path, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		return false;
	}
}

/**
 * Does something that only one process may do at a time; the next waits.
 * @template T
 * @param {string} path of a file that says who does it
 * @param {(pid: number) => void} onwait told once of the process that is waited for
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(path, onwait, work) {
	mkdirSync(dirname(path), { recursive: true });
	for (let told = false; !take(path);) {
		const pid = holder(path);
		if (pid === undefined) {
			// Its process ended without tidying up.
			rmSync(path, { force: true });
			continue;
		}
		if (!told) onwait(pid);
		told = true;
		await wait(LOOK);
	}
	try {
		return await work();
	} finally {
		rmSync(path, { force: true });
	}
}
