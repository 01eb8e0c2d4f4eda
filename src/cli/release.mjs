/**
 * `npm run release`: what an operator takes, into dist/: for each border profile, or those named, a folder with the site and its papers, and
 * two ZIP files, one with a `.br` and a `.gz` beside each text, one without. Two releases of one commit are the same, byte for byte.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, publicSettings } from './lib/build.mjs';
import { command, Failure } from './lib/failure.mjs';
import { installMissing } from './lib/install.mjs';
import { checksums, COPY, filesBelow, zip } from './lib/pack.mjs';
import { root } from './lib/root.mjs';
import { readSbom } from './lib/sbom.mjs';
import { precompress } from './precompress.mjs';

const dist = join(root, 'dist');

/** The last one stays in build/: the one that a build makes which is told nothing. */
const profiles = ['cn', 'intl'];

/** What goes along with a site: terms, history, settings of hosts. */
const papers = [
	'CHANGELOG.md',
	'LICENSE',
	'data/CHANGELOG.md',
	'data/LICENSE',
	'deploy',
	'docs/hosting.md',
	'docs/kiosk.md'
];

/**
 * @param {string} profile
 * @param {Record<string, string>} env public settings
 * @param {{ name: string, version: string }} project
 */
async function release(profile, env, project) {
	const name = `${project.name}-${project.version}-${profile}`;
	const dir = join(dist, name);
	await build({
		isForced: true,
		hasPreviews: Boolean(env.PUBLIC_SITE_URL),
		settings: { PUBLIC_BOUNDARIES: profile }
	});
	cpSync(join(root, 'build'), join(dir, 'site'), { recursive: true });
	for (const path of papers) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		cpSync(join(root, path), join(dir, path), { recursive: true });
	}
	cpSync(join(dir, 'site/LICENSES.txt'), join(dir, 'LICENSES.txt'));
	writeFileSync(join(dir, 'sbom.cdx.json'), await readSbom(project.name));
	await precompress(join(dir, 'site'));

	const paths = filesBelow(dir);
	const plain = paths.filter((path) => !COPY.test(path));
	await zip(dir, paths, name, join(dist, `${name}.zip`));
	await zip(dir, plain, `${name}-plain`, join(dist, `${name}-plain.zip`));
	writeFileSync(join(dir, 'SHA256SUMS'), checksums(dir, paths));
	return [`${name}-plain.zip`, `${name}.zip`];
}

await command(async () => {
	const asked = process.argv.slice(2);
	const unknown = asked.filter((name) => !profiles.includes(name));
	if (unknown.length)
		throw new Failure(
			`There is no profile ${unknown.join(', ')}; there are ${profiles.join(', ')}.`
		);
	const wanted = profiles.filter((name) => !asked.length || asked.includes(name));
	await installMissing();
	const env = await publicSettings();
	if (!env.PUBLIC_SITE_URL)
		console.log(
			'PUBLIC_SITE_URL is not set: pages come without pictures and whole addresses for those who are sent their links.'
		);
	const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	rmSync(dist, { recursive: true, force: true });
	mkdirSync(dist);
	const files = [];
	for (const profile of wanted) files.push(...(await release(profile, env, project)));
	const sums = checksums(dist, files.sort());
	writeFileSync(join(dist, 'SHA256SUMS'), sums);
	console.log(`dist/:\n${sums}`);
});
