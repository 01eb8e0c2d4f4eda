import { spawn } from 'node:child_process';
import type { Plugin } from 'vite';

/** In development: an edit in `data/` compiles the atlas again, and the page shows it, or shows what is wrong. */
export function atlasReload(): Plugin {
	return {
		name: 'atlas-reload',
		apply: 'serve',
		configureServer(server) {
			server.watcher.add('data');
			server.watcher.on('change', (file) => {
				if (!/[\\/]data[\\/].*\.yaml$/.test(file)) return;
				const child = spawn(process.execPath, [
					'node_modules/tsx/dist/cli.mjs',
					'src/cli/data-build.ts'
				]);
				let said = '';
				child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
				child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
				child.on('close', (code) => {
					if (code === 0) server.ws.send({ type: 'full-reload' });
					else server.ws.send({ type: 'error', err: { message: said, stack: '' } });
				});
			});
		}
	};
}
