import { aptInstall, canUseApt, findOnPath, isProgram, tail } from './debian.mjs';
import { Failure } from './failure.mjs';
import { ensureFonts, fontsOfTests } from './fonts.mjs';
import { run } from './run.mjs';

/**
 * No traffic of the browser's own; no sandbox, which root cannot have. The shell does not read tests/fonts.conf for how letters are
 * fitted to pixels.
 */
const quiet = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--font-render-hinting=slight'
];

/**
 * For every test that looks at the map: WebGL drawn by software, so that pictures do not depend on the machine's graphics card. Only
 * WebGL: a page that is put together by the same software too costs four times as much for each frame.
 */
export const chromiumFlags = [...quiet, '--disable-gpu', '--enable-unsafe-swiftshader'];

/** For tests of all else: no WebGL2, and pages drawn without the detour through it, in a fifth of the time. */
export const chromiumFlagsWithoutGpu = [...quiet, '--disable-gpu', '--disable-3d-apis'];

/**
 * How Playwright starts it for tests: with or without a map drawn by WebGL, and with the same fonts on each machine.
 * @param {string | undefined} executablePath
 * @param {string[]} args
 */
export const launchOptions = (executablePath, args) => ({
	...(executablePath && { executablePath }),
	args,
	env: { ...process.env, ...fontsOfTests() }
});

/** The shell is the same browser without what surrounds a page: journeys take a fifth less time in it. */
const names = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable'
];

const usualPlaces = [
	'/usr/bin/chromium',
	'/snap/bin/chromium',
	'/opt/google/chrome/chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** @returns {Promise<string | undefined>} the path of a Chromium to test with */
export async function findChromium() {
	const { CHROMIUM_PATH } = process.env;
	if (isProgram(CHROMIUM_PATH)) return CHROMIUM_PATH;
	for (const name of names) {
		const found = findOnPath(name);
		if (found) return found;
	}
	const found = usualPlaces.find(isProgram);
	if (found) return found;
	const { chromium } = await import('playwright');
	return isProgram(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** @returns {Promise<string>} the path of the first that can be installed */
async function installChromium() {
	const ways = [
		...(canUseApt()
			? ['chromium-headless-shell', 'chromium'].map((pack) => ({
					from: `apt-get (${pack})`,
					install: () => aptInstall([pack])
				}))
			: []),
		{
			from: 'Playwright',
			install: () =>
				run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
					quiet: true
				})
		}
	];
	for (const { from, install } of ways) {
		console.log(`No Chromium found; installing it with ${from} …`);
		const { output } = await install();
		const installed = await findChromium();
		if (installed) return installed;
		console.error(tail(output));
	}
	throw new Failure(
		'No Chromium to test with: install Chromium or Chrome, or set CHROMIUM_PATH to its program.'
	);
}

/** Finds a Chromium, or installs one, and the fonts of the tests. */
export async function ensureChromium() {
	const { CHROMIUM_PATH } = process.env;
	if (CHROMIUM_PATH && !isProgram(CHROMIUM_PATH))
		throw new Failure(`CHROMIUM_PATH is ${CHROMIUM_PATH}, which is no program.`);
	const found = (await findChromium()) ?? (await installChromium());
	await ensureFonts();
	return found;
}
