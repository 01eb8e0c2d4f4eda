import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['src', 'data', 'geo', 'static'];
const files = /^(package(-lock)?\.json|tsconfig\.json|.+\.config\.[a-z]+)$/;

/** Written by the build or by a tool itself: to count these would build for ever. */
const generated = new Set([
	'geo/out',
	'src/lib/generated',
	'src/lib/paraglide',
	'src/lib/i18n/project.inlang/README.md',
	'src/lib/i18n/project.inlang/cache'
]);

/**
 * The files under a path, as sorted paths from the root with forward slashes.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
	if (!existsSync(join(root, path))) return [];
	if (!statSync(join(root, path)).isDirectory()) return [path];
	return readdirSync(join(root, path))
		.filter((name) => !name.startsWith('.') && !generated.has(`${path}/${name}`))
		.sort()
		.flatMap((name) => filesUnder(root, `${path}/${name}`));
}

/** @param {import('node:crypto').Hash} hash @param {string} name @param {string | Buffer} content */
const add = (hash, name, content) => hash.update(`${name}\0${content.length}\0`).update(content);

/** @param {import('node:crypto').Hash} hash @param {string} root @param {string[]} paths files and folders */
function addFiles(hash, root, paths) {
	for (const path of paths.flatMap((path) => filesUnder(root, path)))
		add(hash, path, readFileSync(join(root, path)));
}

/**
 * One hash over files and folders, of which some may not be there.
 * @param {string} root
 * @param {string[]} paths
 */
export function hashOf(root, paths) {
	const hash = createHash('sha256');
	addFiles(hash, root, paths);
	return hash.digest('hex');
}

/**
 * One hash over all that the built site depends on: the sources, the settings at the root, and the
 * public environment variables, which SvelteKit writes into the pages.
 * @param {string} root
 * @param {Record<string, string | undefined>} env
 */
export function inputsHash(root, env) {
	const hash = createHash('sha256');
	addFiles(hash, root, [
		...folders,
		...readdirSync(root)
			.filter((name) => files.test(name))
			.sort()
	]);
	for (const name of Object.keys(env).sort())
		if (name.startsWith('PUBLIC_')) add(hash, `$${name}`, env[name] ?? '');
	return hash.digest('hex');
}
