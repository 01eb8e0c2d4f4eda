/** Checks the types of the bench's page, which only here has ECharts beside it, and bundles it into a folder. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { Failure } from '../../../src/cli/lib/failure.mjs';
import { root } from '../../../src/cli/lib/root.mjs';
import { run } from '../../../src/cli/lib/run.mjs';
import { installOwnPackages } from '../own-packages.ts';

const page = fileURLToPath(new URL('page', import.meta.url));

export async function buildPage(folder: string): Promise<void> {
	const modules = await installOwnPackages('time');
	const tsc = join(root, 'node_modules/typescript/bin/tsc');
	const { code } = await run(process.execPath, [tsc, '-p', page]);
	if (code) throw new Failure('The types of the page are not right.');
	await build({
		configFile: false,
		root: page,
		logLevel: 'error',
		base: './',
		resolve: {
			alias: {
				$geo: join(root, 'geo/out'),
				$lib: join(root, 'src/lib'),
				echarts: join(modules, 'echarts')
			}
		},
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'es2022',
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 4000
		}
	});
}
