/**
 * Lets Vite's plugins write the code they generate (the message functions, SvelteKit's types)
 * without a build: types and lint read it, and in a fresh checkout it is not there yet.
 */
import { createServer } from 'vite';

const server = await createServer({
	appType: 'custom',
	logLevel: 'warn',
	optimizeDeps: { noDiscovery: true, include: [] },
	server: { middlewareMode: true, watch: null, ws: false }
});
await server.close();
// The message compiler leaves something open that would hold the process for half a minute.
process.exit();
