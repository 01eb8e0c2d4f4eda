/** A copy of the built site for one test, which may be cut off from the network or replaced by another version. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { serve } from '../../src/cli/serve.mjs';
import type { OfflineManifest } from '../../src/lib/offline/manifest.ts';
import { plainHost } from './plain-host.ts';
import { expect } from './visit.ts';

export const build = fileURLToPath(new URL('../../build', import.meta.url));
/** Pages whose HTML is not copied: the shell draws them. */
const LEFT_OUT = /\/(en|zh)\/(area|zone|event|pavilion|mechanism)(\/|$)|\/data\/v(\/|$)/;

export interface Site {
	url: string;
	dir: string;
	/** Pulls the cable. */
	cut: () => Promise<void>;
	/** Puts another version there: its first page says which. One whose first script is not there does not start, and need not be waited for. */
	deploy: (version: string, broken?: 'broken') => void;
}

export const test = base.extend<{ site: Site; host: 'ours' | 'plain' }>({
	host: ['ours', { option: true }],
	site: async ({ host }, use) => {
		const dir = mkdtempSync(join(tmpdir(), 'offline-'));
		cpSync(build, dir, { recursive: true, filter: (from) => !LEFT_OUT.test(from) });
		const server = await (host === 'ours' ? serve({ port: 0, dir }) : plainHost(dir));
		let running = true;
		const cut = async () => {
			if (running) await server.close();
			running = false;
		};
		await use({ url: `http://localhost:${server.port}`, dir, cut, deploy: deployTo(dir) });
		await cut();
		rmSync(dir, { recursive: true });
	}
});
const edit = (file: string, change: (text: string) => string) =>
	writeFileSync(file, change(readFileSync(file, 'utf8')));

const deployTo = (dir: string) => (version: string, broken?: 'broken') => {
	const manifest = JSON.parse(readFileSync(join(dir, 'offline.json'), 'utf8')) as OfflineManifest;
	const pages = { 'en/': 'en/index.html', 'zh/': 'zh/index.html', '404.html': '404.html' };
	for (const [path, file] of Object.entries(pages)) {
		edit(join(dir, file), (html) => {
			const named = html.replace(
				/<html( data-release="[^"]*")?/,
				`<html data-release="${version}"`
			);
			return broken ? named.replaceAll(/entry\/app\.[\w-]+\.js/g, 'entry/none.js') : named;
		});
		const body = readFileSync(join(dir, file));
		const hash = createHash('sha256').update(body).digest('hex');
		manifest.files[path] = { hash, bytes: body.length };
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
