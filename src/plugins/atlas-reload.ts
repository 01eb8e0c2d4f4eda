import { spawn } from 'node:child_process';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** What was said, where the data could not be built. */
type Build = () => Promise<string | undefined>;

const data = resolve('data') + sep;

/** In development: an edit in `data/` compiles the atlas again, and the page shows it, or shows what is wrong. */
export function atlasReload(build: Build = buildData): Plugin {
	return {
		name: 'atlas-reload',
		apply: 'serve',
		configureServer({ watcher, ws }) {
			let problems: string | undefined;
			let building = false;
			let edited = false;
			const tell = () =>
				problems === undefined
					? ws.send({ type: 'full-reload' })
					: ws.send({ type: 'error', err: { message: problems, stack: '' } });

			/** One at a time: what was edited meanwhile is built after, so that the last edit is what the page shows. */
			async function rebuild(): Promise<void> {
				edited = true;
				if (building) return;
				building = true;
				while (edited) {
					edited = false;
					problems = await build();
				}
				building = false;
				tell();
			}

			watcher.add(data);
			watcher.on('all', (_, file) => {
				// The watcher names a file as it was told of it: by its whole path, or from here.
				if (resolve(file).startsWith(data) && file.endsWith('.yaml')) void rebuild();
			});
			// A page that is opened while the data are broken would show the last good ones as if they were these.
			ws.on('connection', () => {
				if (problems !== undefined) tell();
			});
		}
	};
}

const buildData: Build = () =>
	new Promise((done) => {
		const child = spawn(process.execPath, [
			'node_modules/tsx/dist/cli.mjs',
			'src/cli/data-build.ts'
		]);
		let said = '';
		child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.on('close', (code) => done(code === 0 ? undefined : said));
	});
