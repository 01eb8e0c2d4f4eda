import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Whether a module is the program that was started, rather than imported. Node names a module by its
 * real path, so a checkout behind a symbolic link needs the resolving.
 * @param {string} url the module's `import.meta.url`
 */
export function isMain(url) {
	const program = process.argv[1];
	return program !== undefined && url === pathToFileURL(realpathSync(program)).href;
}
