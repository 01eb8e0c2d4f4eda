/**
 * `npm run gallery [words]`: pictures of the built site for looking at one by one, into .cache/gallery. With words, only the
 * pictures whose names contain all of them, e.g. `npm run gallery world dark`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { command, Failure } from './failure.mjs';
import { pictures } from './gallery-views.mjs';
import { isMain } from './main.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

const folder = join(root, '.cache/gallery');
/** Milliseconds that a map may take to be drawn by software. */
const PATIENCE = 90_000;

/** @param {string[]} words */
async function takePictures(words) {
	const wanted = pictures().filter(({ file }) => words.every((word) => file.includes(word)));
	if (!wanted.length) throw new Failure(`No picture is named by ${words.join(' ')}.`);
	mkdirSync(folder, { recursive: true });
	const site = await serve({ port: 0 });
	const browser = await chromium.launch({
		executablePath: await ensureChromium(),
		args: chromiumFlags
	});
	try {
		for (const { file, address, theme, viewport } of wanted) {
			const page = await browser.newPage({
				viewport,
				colorScheme: theme === 'dark' ? 'dark' : 'light',
				reducedMotion: 'reduce',
				serviceWorkers: 'block'
			});
			await page.goto(`http://localhost:${site.port}${address}`);
			await page
				.locator('main[data-map="ready"]')
				.waitFor({ state: 'attached', timeout: PATIENCE });
			// What is drawn from mid zoom on comes after.
			await page.waitForLoadState('networkidle');
			await page.screenshot({ path: join(folder, file) });
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
