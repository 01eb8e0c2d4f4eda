import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command, Failure } from './lib/failure.mjs';
import { listen } from './lib/listen.mjs';
import { isMain } from './lib/main.mjs';
import { root } from './lib/root.mjs';
import { staticHost } from './lib/static-host.mjs';

export class PortTaken extends Failure {
	/** @param {number} port */
	constructor(port) {
		super(`Port ${port} is taken by another program.`);
	}
}

/**
 * Whether something answers at the port. Asked of IPv6 too: a browser tries `localhost` there first
 * and would find the other program.
 * @param {number} port
 */
async function isTaken(port) {
	const answers = ['127.0.0.1', '::1'].map((host) => {
		const socket = connect({ host, port });
		return once(socket, 'connect')
			.then(() => true)
			.catch(() => false)
			.finally(() => socket.destroy());
	});
	return (await Promise.all(answers)).includes(true);
}

/**
 * Serves a folder until closed.
 * @param {{ port?: number, host?: string, dir?: string, below?: string }} [options] port 0 is any free one; `below` as of `staticHost`
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serve({
	port = 4173,
	host = '127.0.0.1',
	dir = join(root, 'build'),
	below = ''
} = {}) {
	if (!existsSync(join(dir, 'index.html')))
		throw new Failure('There is no build to serve yet; run `npm run build` first.');
	if (port !== 0 && (await isTaken(port))) throw new PortTaken(port);

	const server = createServer(staticHost(dir, below));
	return listen(server, port, host).catch((error) => {
		throw error.code === 'EADDRINUSE' ? new PortTaken(port) : error;
	});
}

/**
 * Reads `--port` and `--host`.
 * @param {string[]} args
 */
export function serveOptions(args) {
	const { values } = parseArgs({
		args,
		options: { port: { type: 'string', default: '4173' }, host: { type: 'string' } }
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		throw new Failure(`--port ${values.port} is not a port number.`);
	return { port, host: values.host };
}

if (isMain(import.meta.url)) {
	await command(async () => {
		const options = serveOptions(process.argv.slice(2));
		const { port } = await serve(options);
		console.log(`Serving build/ at http://${options.host ?? 'localhost'}:${port}/`);
	});
}
