/** A copy of the built site for one test or a few, which may be cut off from the network or replaced by another version. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../../src/cli/serve.mjs';
import type { OfflineManifest } from '../../src/lib/offline/manifest.ts';
import { plainHost } from './plain-host.ts';
import { expect, test as base } from './visit.ts';

export const build = fileURLToPath(new URL('../../build', import.meta.url));
/** Pages whose HTML is not copied: the shell draws them. */
const LEFT_OUT = /\/(en|zh)\/(area|zone|event|pavilion|mechanism)(\/|$)|\/data\/v(\/|$)/;

export interface Site {
	url: string;
	dir: string;
	/** Pulls the cable. */
	cut: () => Promise<void>;
	/** Puts another version there: its first page says which. A broken one has all its files and does not start. */
	deploy: (version: string, broken?: 'broken') => void;
}

/** @returns a copy, and what takes it away again */
export async function copyOfSite(
	host: 'ours' | 'plain' = 'ours'
): Promise<Site & { remove: () => Promise<void> }> {
	const dir = mkdtempSync(join(tmpdir(), 'offline-'));
	cpSync(build, dir, { recursive: true, filter: (from) => !LEFT_OUT.test(from) });
	const server = await (host === 'ours' ? serve({ port: 0, dir }) : plainHost(dir));
	let running = true;
	const cut = async () => {
		if (running) await server.close();
		running = false;
	};
	const remove = async () => {
		await cut();
		rmSync(dir, { recursive: true });
	};
	return { url: `http://localhost:${server.port}`, dir, cut, deploy: deployTo(dir), remove };
}

export const test = base.extend<{ site: Site }>({
	// It lies on an origin of its own, which goes away: only the policy of the page is not to be broken.
	tolerated: /^/,
	// Playwright asks for a pattern.
	// eslint-disable-next-line no-empty-pattern
	site: async ({}, use) => {
		const { remove, ...site } = await copyOfSite();
		await use(site);
		await remove();
	}
});

const edit = (file: string, change: (text: string) => string) =>
	writeFileSync(file, change(readFileSync(file, 'utf8')));

/** The script that a version has in place of its first when it is not to start. */
const BROKEN = '_app/immutable/entry/broken.js';

const hashOf = (text: string | Buffer) => createHash('sha256').update(text);

/** What the policy of a page calls its scripts. */
const hashesOfScripts = (html: string): string[] =>
	[...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, text = '']) =>
		hashOf(text).digest('base64')
	);

/** A page that starts with that script, and allows it. */
function startWith(html: string, script: string): string {
	const changed = html.replaceAll(/_app\/immutable\/entry\/app\.[\w-]+\.js/g, script);
	const hashes = hashesOfScripts(changed);
	return hashesOfScripts(html).reduce(
		(page, hash, i) => page.replaceAll(hash, hashes[i] ?? hash),
		changed
	);
}

/** What a manifest says of a file. */
function entryOf(file: string): { hash: string; bytes: number } {
	const body = readFileSync(file);
	return { hash: hashOf(body).digest('hex'), bytes: body.length };
}

const deployTo = (dir: string) => (version: string, broken?: 'broken') => {
	const manifest = JSON.parse(readFileSync(join(dir, 'offline.json'), 'utf8')) as OfflineManifest;
	if (broken) {
		writeFileSync(join(dir, BROKEN), 'throw new Error("This version does not start.");');
		manifest.files[BROKEN] = entryOf(join(dir, BROKEN));
	}
	const pages = { 'en/': 'en/index.html', 'zh/': 'zh/index.html', '404.html': '404.html' };
	for (const [path, file] of Object.entries(pages)) {
		edit(join(dir, file), (html) => {
			const named = html.replace(
				/<html( data-release="[^"]*")?/,
				`<html data-release="${version}"`
			);
			return broken ? startWith(named, BROKEN) : named;
		});
		manifest.files[path] = entryOf(join(dir, file));
	}
	edit(join(dir, 'service-worker.js'), (code) => code.replaceAll(manifest.version, version));
	const patience = broken ? 5000 : manifest.patience;
	writeFileSync(join(dir, 'offline.json'), JSON.stringify({ ...manifest, version, patience }));
};

/** Waits until a whole version answers for the page. */
export const kept = (page: Page) =>
	expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
		.toBe('activated');

export const release = (page: Page) => page.locator('html').getAttribute('data-release');
