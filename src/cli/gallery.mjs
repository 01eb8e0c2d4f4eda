/**
 * `npm run gallery [words]`: pictures of the built site for looking at one by one, into .cache/gallery. With words, only the
 * pictures whose names contain all of them, e.g. `npm run gallery world dark`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumFlags, ensureChromium, launchOptions } from './lib/chromium.mjs';
import { command, Failure } from './lib/failure.mjs';
import { pictures } from './lib/gallery-views.mjs';
import { isMain } from './lib/main.mjs';
import { root } from './lib/root.mjs';
import { serve } from './serve.mjs';

const folder = join(root, '.cache/gallery');
/** Milliseconds that a map may take to be drawn by software. */
const MAP_TIMEOUT = 90_000;

/**
 * What the page looks like once it changes no more: letters are laid out after the ground is drawn.
 *
 * @param {import('playwright').Page} page
 */
async function still(page) {
	for (let last = await page.screenshot(); ;) {
		const next = await page.screenshot();
		if (next.equals(last)) return next;
		last = next;
	}
}

/** @param {string[]} words */
async function takePictures(words) {
	const wanted = pictures().filter(({ file }) => words.every((word) => file.includes(word)));
	if (!wanted.length) throw new Failure(`No picture is named by ${words.join(' ')}.`);
	mkdirSync(folder, { recursive: true });
	const site = await serve({ port: 0 });
	const browser = await chromium.launch(launchOptions(await ensureChromium(), chromiumFlags));
	try {
		for (const { file, address, press, theme, viewport } of wanted) {
			const page = await browser.newPage({
				viewport,
				colorScheme: theme === 'dark' ? 'dark' : 'light',
				reducedMotion: 'reduce',
				serviceWorkers: 'block'
			});
			await page.goto(`http://localhost:${site.port}${address}`);
			await page
				.locator('main[data-map="ready"]')
				.waitFor({ state: 'attached', timeout: MAP_TIMEOUT });
			if (press) {
				await page.getByRole('button', { name: press }).click();
				await page.locator('.map.globe:not(.changing)').waitFor({ timeout: MAP_TIMEOUT });
			}
			// What is drawn from mid zoom on comes after.
			await page.waitForLoadState('networkidle');
			writeFileSync(join(folder, file), await still(page));
			await page.close();
			console.log(file);
		}
	} finally {
		await browser.close();
		await site.close();
	}
	console.log(`${wanted.length} pictures in ${folder}`);
}

if (isMain(import.meta.url)) await command(() => takePictures(process.argv.slice(2)));
