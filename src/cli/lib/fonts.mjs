/** The fonts that pages of tests see: how wide a text is must not depend on the machine. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { aptInstall, canUseApt, findOnPath, tail } from './debian.mjs';
import { root } from './root.mjs';

/** What the texts of the tests were measured with, and the package of Debian that has it. */
const needed = {
	'DejaVu Sans': 'fonts-dejavu-core',
	'Noto Sans CJK SC': 'fonts-noto-cjk'
};

const environment = { FONTCONFIG_FILE: join(root, 'tests/fonts.conf') };

/** @returns {string[]} packages of fonts that fontconfig does not find; none where there is no fontconfig (Windows, macOS) */
function missingPackages() {
	const fcList = findOnPath('fc-list');
	if (!fcList) return [];
	const env = { ...process.env, ...environment };
	const { stdout } = spawnSync(fcList, [':', 'family'], { encoding: 'utf8', env });
	return Object.entries(needed).flatMap(([family, pack]) => (stdout.includes(family) ? [] : pack));
}

/** The environment in which a browser sees only those fonts; with one of them missing it sees all that the machine has. */
export const fontsOfTests = () => (missingPackages().length ? {} : environment);

/** Installs those that are missing, or says which: other fonts have other widths. */
export async function ensureFonts() {
	const missing = missingPackages();
	if (!missing.length) return;
	const names = missing.join(', ');
	if (canUseApt()) {
		console.log(`Fonts of the tests are missing; installing ${names} with apt-get …`);
		const { code, output } = await aptInstall(missing);
		if (code === 0) return;
		console.error(tail(output));
	}
	console.log(`Tests that measure texts may fail without these fonts: ${names}.`);
}
