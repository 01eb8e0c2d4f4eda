/** A small site, of the shape of the real one, behind a real server with our settings. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureTool } from '../../src/cli/lib/debian.mjs';
import { freePort } from '../free-port.ts';
import { begin, end, untilItAnswers } from '../program.ts';
import svelteConfig from '../../svelte.config.js';

export const files: Record<string, string> = {
	'index.html': '<p>home',
	'404.html': '<html lang="en">Nothing · 没有',
	'en/index.html': '<html lang="en">English',
	'en/404.html': '<html lang="en">Nothing',
	'zh/404.html': '<html lang="zh-Hans">没有',
	'en/partner/cl/index.html': '<html lang="en">Chile',
	'_app/immutable/entry/a.js': 'let a',
	'service-worker.js': 'let worker',
	'kiosk.json': '{}',
	'data/partners.csv': 'name\n智利\n',
	'data/areas.geojson': '{}',
	'data/events.zh.ics': 'BEGIN:VCALENDAR',
	'data/changes.zh.atom': '<feed/>',
	'map.webmanifest': '{}',
	'map.woff2': 'wOF2'
};

/** Where it lies on the host. */
export const folders = ['', '/maps/silk-road'];

/** What the pages say in themselves, but for the hashes of their scripts. */
export const policy = Object.entries(svelteConfig.kit?.csp?.directives ?? {})
	.map(([name, values]) => {
		const quoted = (Array.isArray(values) ? values : []).map((value) =>
			/^(self|none|unsafe-|sha256-)/.test(String(value)) ? `'${value}'` : String(value)
		);
		return `${name} ${quoted.join(' ')}`;
	})
	.join('; ');

export const hosts = ['nginx', 'caddy', 'busybox', 'python3'] as const;
export type Host = (typeof hosts)[number];

/** The settings that stand in `deploy/`, for a folder and a port. */
const settings = (file: string, dir: string, port: number): string =>
	readFileSync(join('deploy', file), 'utf8')
		.replaceAll('/srv/silk-road', join(dir, 'site'))
		.replaceAll('8080', String(port));

const commands: Record<Host, (dir: string, port: number) => string[]> = {
	nginx: (dir, port) => {
		const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
			.map((name) => `${name}_temp_path ${dir}/${name};`)
			.join(' ');
		writeFileSync(join(dir, 'site.conf'), settings('nginx.conf', dir, port));
		writeFileSync(
			join(dir, 'nginx.conf'),
			`${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${dir}/pid; error_log ${dir}/errors; events {} ` +
				`http { access_log off; ${own} include ${dir}/site.conf; }`
		);
		return ['-c', join(dir, 'nginx.conf'), '-e', join(dir, 'errors')];
	},
	caddy: (dir, port) => {
		const own = '{\n\tadmin off\n\tauto_https off\n}\n';
		writeFileSync(join(dir, 'Caddyfile'), own + settings('Caddyfile', dir, port));
		return ['run', '--adapter', 'caddyfile', '--config', join(dir, 'Caddyfile')];
	},
	busybox: (dir, port) => ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', join(dir, 'site')],
	python3: (dir, port) => ['-m', 'http.server', String(port), '-d', join(dir, 'site')]
};

const packages: Record<Host, string> = {
	nginx: 'nginx-light',
	caddy: 'caddy',
	busybox: 'busybox',
	python3: 'python3'
};

export interface Served {
	url: string;
	get: (path: string) => Promise<Response>;
	stop: () => Promise<void>;
}

/** Puts a small site at the root of a host and in a folder. */
function smallSite(site: string): void {
	for (const folder of folders)
		for (const [path, text] of Object.entries(files)) {
			const file = join(site, folder, path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text);
		}
}

/** Serves a site until it is stopped. @param fill puts it at a path that is free */
export async function serveWith(host: Host, fill = smallSite): Promise<Served> {
	const dir = mkdtempSync(join(tmpdir(), `${host}-`));
	fill(join(dir, 'site'));
	const program = await ensureTool(host, packages[host]);
	const port = await freePort();
	const server = begin(program, commands[host](dir, port));
	const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
	await untilItAnswers(server, () => get('/'));
	return {
		url: `http://127.0.0.1:${port}`,
		get,
		stop: async () => {
			await end(server);
			rmSync(dir, { recursive: true });
		}
	};
}
