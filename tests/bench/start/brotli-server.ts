/** Serves a folder as a good host does: brotli, and nothing from a cache. Compressed once, so that no visit pays for it. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen } from '../../../src/cli/lib/listen.mjs';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

export interface Site {
	url: string;
	close: () => Promise<void>;
}

export async function serveBrotli(folder: string): Promise<Site> {
	const compressed = new Map<string, Buffer>();
	const fileOf = (path: string): string | undefined => {
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		return file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile()
			? file
			: undefined;
	};
	const bodyOf = (file: string): Buffer => {
		const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
		compressed.set(file, body);
		return body;
	};
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
		if (/^_app|^assets|^[a-z]+\.json$/.test(name) && fileOf(name)) bodyOf(join(folder, name));

	const server = createServer((request, response) => {
		const file = fileOf(
			decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
		);
		if (!file) return void response.writeHead(404).end();
		response
			.writeHead(200, {
				'content-type': types[extname(file)] ?? 'application/octet-stream',
				'content-encoding': 'br',
				'cache-control': 'no-store'
			})
			.end(bodyOf(file));
	});
	const { port, close } = await listen(server);
	return { url: `http://127.0.0.1:${port}`, close };
}
