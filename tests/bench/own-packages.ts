import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../src/cli/lib/failure.mjs';
import { root } from '../../src/cli/lib/root.mjs';
import { npm } from '../../src/cli/lib/run.mjs';

const LOCK = 'package-lock.json';
const textOf = (file: string) => {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
};

/**
 * Installs the packages that only this bench uses, from its own lock file, unless they are there.
 * @returns their node_modules: below .cache/, as tests read every document of tests/
 */
export async function installOwnPackages(bench: string): Promise<string> {
	const from = join(root, 'tests/bench', bench);
	const home = join(root, '.cache/bench', bench);
	const modules = join(home, 'node_modules');
	const lock = textOf(join(from, LOCK));
	// npm writes the second once all is installed.
	if (lock !== textOf(join(home, LOCK)) || !textOf(join(modules, '.package-lock.json'))) {
		console.log(`Installing the packages of the bench "${bench}" …`);
		mkdirSync(home, { recursive: true });
		for (const file of ['package.json', LOCK]) cpSync(join(from, file), join(home, file));
		const { code } = await npm(['ci', '--ignore-scripts', '--no-audit', '--prefix', home]);
		if (code)
			throw new Failure(`The packages of ${join(from, 'package.json')} cannot be installed.`);
	}
	return modules;
}
