/**
 * `npm run previews`: the pictures that chat programs show of links, one for each page, into .cache/previews/. Draws what changed since the
 * last time, on all cores. The build must have made its data (`npm run data:build`).
 */
import { fork } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { langs } from '../lib/i18n/lang.ts';
import { overwriteGetLocale } from '../lib/paraglide/runtime.js';
import { cardsOf } from '../lib/server/previews/cards.ts';
import { drawer } from '../lib/server/previews/drawer.ts';
import { makePreviews, type Previews } from '../lib/server/previews/make.ts';
import { readSite } from '../lib/server/previews/site.ts';
import { PREVIEWS, LIST } from './lib/previews.mjs';

/** Every so-many-th card, from one on. */
async function drawShare(first: number, of: number): Promise<Previews> {
	const made: Previews = {};
	for (const lang of langs) {
		overwriteGetLocale(() => lang);
		const site = readSite(lang);
		const cards = cardsOf(site, lang).filter((_, i) => i % of === first);
		Object.assign(made, await makePreviews(cards, drawer(site), PREVIEWS));
	}
	return made;
}

/** In a process of its own. */
const shareOf = (first: number, of: number): Promise<Previews> =>
	new Promise((resolve, reject) => {
		let made: Previews | undefined;
		const child = fork(fileURLToPath(import.meta.url), [`${first}/${of}`]);
		child.on('message', (message) => (made = message as Previews));
		child.on('error', reject);
		child.on('exit', (code) =>
			code === 0 && made ? resolve(made) : reject(new Error('Previews were not drawn.'))
		);
	});

async function drawAll(): Promise<void> {
	const start = performance.now();
	const of = availableParallelism();
	const shares = await Promise.all(Array.from({ length: of }, (_, first) => shareOf(first, of)));
	const previews = Object.fromEntries(
		shares.flatMap((share) => Object.entries(share)).toSorted(([a], [b]) => (a < b ? -1 : 1))
	);
	const files = new Set(Object.values(previews).map(({ hash }) => `${hash}.png`));
	for (const name of readdirSync(PREVIEWS))
		if (!files.has(name)) rmSync(join(PREVIEWS, name), { force: true });
	writeFileSync(LIST, JSON.stringify(previews));
	const seconds = Math.round((performance.now() - start) / 1000);
	console.log(`${files.size} previews of ${Object.keys(previews).length} pages in ${seconds} s.`);
}

const [share] = process.argv.slice(2);
if (share && process.send) {
	const [first = 0, of = 1] = share.split('/').map(Number);
	process.send(await drawShare(first, of));
} else {
	await drawAll();
}
