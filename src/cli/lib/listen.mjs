import { once } from 'node:events';

/**
 * Has a server answer on this machine.
 * @param {import('node:http').Server} server
 * @param {number} [port] 0 is any free one
 * @param {string} [host]
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} where, once it does, and what ends it
 */
export async function listen(server, port = 0, host = '127.0.0.1') {
	server.listen(port, host);
	await once(server, 'listening');
	const address = server.address();
	return {
		port: typeof address === 'object' && address ? address.port : port,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}
