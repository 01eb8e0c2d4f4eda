/** The service worker as one script, as the build makes it; which version it is says the place that runs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';

const VIRTUAL: Record<string, string> = {
	'$service-worker': 'export const version = globalThis.VERSION;',
	'$env/static/public': 'export const PUBLIC_OFFLINE = globalThis.PUBLIC_OFFLINE;'
};

/** @param entry path of `service-worker.ts` */
export async function bundleWorker(entry: string): Promise<Script> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [
			{
				name: 'of-the-app',
				resolveId: (id) => (id in VIRTUAL ? `\0${id}` : undefined),
				load: (id) => VIRTUAL[id.slice(1)]
			}
		],
		build: {
			write: false,
			minify: false,
			target: 'es2022',
			rollupOptions: { input: entry, output: { entryFileNames: 'service-worker.js' } }
		}
	});
	const [{ output } = { output: [] }] = [built].flat() as { output: { code?: string }[] }[];
	return new Script(output[0]?.code ?? '', { filename: 'service-worker.js' });
}

/** @param folder of a build, whose worker is taken as it ships; only its version gives way to that of the place that runs it */
export function builtWorker(folder: string): Script {
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const { version } = JSON.parse(read('_app/version.json')) as { version: string };
	const code = read('service-worker.js').replaceAll(
		new RegExp(`(["'\`])${version}\\1`, 'g'),
		'globalThis.VERSION'
	);
	return new Script(code, { filename: 'service-worker.js' });
}
