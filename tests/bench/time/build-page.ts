/** Bundles the page of the bench into a folder. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export async function buildPage(folder: string): Promise<void> {
	await build({
		configFile: false,
		root: fileURLToPath(new URL('page', import.meta.url)),
		logLevel: 'error',
		base: './',
		resolve: { alias: { $geo: `${root}geo/out`, $lib: `${root}src/lib` } },
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'es2022',
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 4000
		}
	});
}
