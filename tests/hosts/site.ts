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

interface Place {
	/** Where the host keeps what it needs, and the site in `site/`. */
	dir: string;
	port: number;
	/** One of `folders`. */
	folder: string;
}

/** The settings that stand in `deploy/`, set as they say. */
const settings = (file: string, { dir, port, folder }: Place): string =>
	readFileSync(join('deploy', file), 'utf8')
		.replaceAll('/srv/silk-road', join(dir, 'site'))
		.replaceAll('8080', String(port))
		.replace('silk_road_folder "";', `silk_road_folder "${folder}";`)
		.replace('E404:', `E404:${folder.slice(1)}${folder && '/'}`);

const commands: Record<Host, (place: Place) => string[]> = {
	nginx: (place) => {
		const { dir } = place;
		const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
			.map((name) => `${name}_temp_path ${dir}/${name};`)
			.join(' ');
		writeFileSync(join(dir, 'site.conf'), settings('nginx.conf', place));
		writeFileSync(
			join(dir, 'nginx.conf'),
			`${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${dir}/pid; error_log ${dir}/errors; events {} ` +
				`http { access_log off; ${own} include ${dir}/site.conf; }`
		);
		return ['-c', join(dir, 'nginx.conf'), '-e', join(dir, 'errors')];
	},
	caddy: (place) => {
		const file = join(place.dir, 'Caddyfile');
		const own = '{\n\tadmin off\n\tauto_https off\n}\n';
		writeFileSync(file, own + settings('Caddyfile', place));
		return ['run', '--adapter', 'caddyfile', '--config', file];
	},
	busybox: (place) => {
		const file = join(place.dir, 'httpd.conf');
		writeFileSync(file, settings('httpd.conf', place));
		const at = ['-p', `127.0.0.1:${place.port}`, '-h', join(place.dir, 'site')];
		return ['httpd', '-f', ...at, '-c', file];
	},
	python3: ({ dir, port }) => ['-m', 'http.server', String(port), '-d', join(dir, 'site')]
};

const packages: Record<Host, string> = {
	nginx: 'nginx-light',
	caddy: 'caddy',
	busybox: 'busybox',
	python3: 'python3'
};

export interface Served {
	/** Of the site, without a final slash. */
	url: string;
	/** @param path below the site */
	get: (path: string) => Promise<Response>;
	stop: () => Promise<void>;
}

function smallSite(place: string): void {
	for (const [path, text] of Object.entries(files)) {
		const file = join(place, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

/**
 * Serves a site until it is stopped.
 * @param folder one of `folders`, in which it lies
 * @param fill puts it at a path that is free
 */
export async function serveWith(host: Host, folder = '', fill = smallSite): Promise<Served> {
	const dir = mkdtempSync(join(tmpdir(), `${host}-`));
	const place = join(dir, 'site', folder);
	mkdirSync(dirname(place), { recursive: true });
	fill(place);
	const program = await ensureTool(host, packages[host]);
	const port = await freePort();
	const env = { SILK_ROAD_FOLDER: folder };
	const server = begin(program, commands[host]({ dir, port, folder }), env);
	const url = `http://127.0.0.1:${port}${folder}`;
	const get = (path: string) => fetch(url + path, { redirect: 'manual' });
	await untilItAnswers(server, () => get('/'));
	return {
		url,
		get,
		stop: async () => {
			await end(server);
			rmSync(dir, { recursive: true });
		}
	};
}
