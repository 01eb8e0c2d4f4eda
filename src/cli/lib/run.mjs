import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] added to the environment
 * @property {boolean} [quiet] keep the output instead of showing it
 * @property {boolean} [shell]
 */

/**
 * Runs a program in the project's folder to its end. Never rejects: a program that cannot be
 * started ends with code 127, as in a shell.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { env = {}, quiet = false, shell = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			shell
		});
		// Who is told to stop stops what it runs.
		const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
		process.once('SIGTERM', stop);
		let output = '';
		child.stdout?.on('data', (chunk) => (output += chunk));
		child.stderr?.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => resolve({ code: 127, output: error.message }));
		child.on('close', (code) => {
			process.off('SIGTERM', stop);
			resolve({ code: code ?? 1, output });
		});
	});
}

/**
 * Runs npm: the very npm that started us if there is one, which also spares Windows its `npm.cmd`.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
	const self = process.env.npm_execpath;
	return self
		? run(process.execPath, [self, ...args], options)
		: run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Runs a script of package.json.
 * @param {string} name
 * @param {string[]} [args]
 * @param {RunOptions} [options]
 */
export function script(name, args = [], options = {}) {
	return npm(['run', '--silent', name, ...(args.length ? ['--', ...args] : [])], options);
}
