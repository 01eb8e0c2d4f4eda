import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { inputsHash } from './inputs.mjs';
import { root } from './root.mjs';
import { script } from './run.mjs';

const stamp = join(root, '.cache/build.json');
const page = join(root, 'build/index.html');

/** @returns {string | undefined} the inputs of the build on disk */
function builtInputs() {
	try {
		return JSON.parse(readFileSync(stamp, 'utf8')).inputs;
	} catch {
		return undefined;
	}
}

/** Builds the site into build/, unless what is there was built from the same inputs. */
export async function buildIfChanged() {
	// Taken before the build: a file edited while it runs must cause another one.
	const inputs = inputsHash(root, process.env);
	if (existsSync(page) && builtInputs() === inputs) return;

	console.log('Building the site …');
	// A build that fails half way must not pass for the last good one.
	rmSync(stamp, { force: true });
	const { code } = await script('build');
	if (code !== 0)
		throw new Failure(`The build failed with exit code ${code}; its output is above.`);
	if (!existsSync(page)) throw new Failure('The build ended well but left no build/index.html.');
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, JSON.stringify({ inputs }) + '\n');
}
