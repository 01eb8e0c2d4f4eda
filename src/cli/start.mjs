/** `npm start`: from a fresh checkout to the map in the browser. */
import { build } from './lib/build.mjs';
import { command } from './lib/failure.mjs';
import { installMissing } from './lib/install.mjs';

const portsToTry = 10;

await command(async () => {
	await installMissing();
	await build();

	// Needs an installed package, so it cannot be loaded any earlier.
	const { PortTaken, serve, serveOptions } = await import('./serve.mjs');
	const { port: first, host } = serveOptions(process.argv.slice(2));
	for (let port = first; ; port++) {
		try {
			await serve({ port, host });
			console.log(`Silk Road E-commerce Map: http://${host ?? 'localhost'}:${port}/`);
			return;
		} catch (error) {
			if (!(error instanceof PortTaken) || port === first + portsToTry) throw error;
			console.log(`${error.message} Trying ${port + 1} …`);
		}
	}
});
