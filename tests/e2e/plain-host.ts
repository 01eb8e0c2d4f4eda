/** The plainest of static servers: files by their names, a folder's `index.html`, and nothing said of caches, charsets or missing pages. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { listen } from '../../src/cli/lib/listen.mjs';

const types: Record<string, string> = {
	'.html': 'text/html',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml'
};

export const typeOf = (path: string): string => types[extname(path)] ?? 'application/octet-stream';

/** @returns its port, and what stops it */
export async function plainHost(
	dir: string
): Promise<{ port: number; close: () => Promise<void> }> {
	const server = createServer((request, response) => {
		void (async () => {
			const { pathname } = new URL(request.url ?? '/', 'http://localhost');
			const asked = join(dir, decodeURIComponent(pathname));
			const isFolder = (await stat(asked)).isDirectory();
			if (isFolder && !pathname.endsWith('/')) {
				response.writeHead(301, { location: `${pathname}/` }).end();
				return;
			}
			const file = isFolder ? join(asked, 'index.html') : asked;
			const body = await readFile(file);
			response.writeHead(200, { 'content-type': typeOf(file) }).end(body);
		})().catch(() => response.writeHead(404).end());
	});
	return listen(server);
}
