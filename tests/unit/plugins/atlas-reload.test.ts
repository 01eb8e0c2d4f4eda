/** In development an edit of the data is on the page at once, or what is wrong with it. */
import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { atlasReload } from '../../../src/plugins/atlas-reload.ts';

/** A development server of which only what the plugin uses is there. */
function started(build: () => Promise<string | undefined>) {
	const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
	const ws = Object.assign(new EventEmitter(), { send: vi.fn() });
	const { configureServer } = atlasReload(build);
	if (typeof configureServer !== 'function') throw new Error('The plugin sets up no server.');
	void Reflect.apply(configureServer, undefined, [{ watcher, ws } as unknown as ViteDevServer]);
	return { edit: (file: string) => watcher.emit('all', 'change', file), ws };
}

describe('an edit of the data', () => {
	it.each(['data/partners.yaml', 'data/tours/story.yaml', resolve('data/zones.yaml')])(
		'in %s is built, and the page loads again',
		async (file) => {
			const { edit, ws } = started(() => Promise.resolve(undefined));
			edit(file);
			await vi.waitFor(() =>
				expect(ws.send).toHaveBeenCalledExactlyOnceWith({ type: 'full-reload' })
			);
		}
	);

	it('elsewhere is not', () => {
		const build = vi.fn(() => Promise.resolve(undefined));
		const { edit } = started(build);
		for (const file of ['src/app.css', 'data/CHANGELOG.md', 'tests/data/broken/open-end.yaml'])
			edit(file);
		expect(build).not.toHaveBeenCalled();
	});

	it('with a problem shows it, also to a page that is opened later, until it is mended', async () => {
		const problem = 'partners.yaml: cl: `start` is missing.';
		const build = vi.fn<() => Promise<string | undefined>>().mockResolvedValueOnce(problem);
		const { edit, ws } = started(build);
		const shown = { type: 'error', err: { message: problem, stack: '' } };
		edit('data/partners.yaml');
		await vi.waitFor(() => expect(ws.send).toHaveBeenCalledExactlyOnceWith(shown));
		ws.emit('connection');
		expect(ws.send).toHaveBeenCalledTimes(2);
		build.mockResolvedValue(undefined);
		edit('data/partners.yaml');
		await vi.waitFor(() => expect(ws.send).toHaveBeenLastCalledWith({ type: 'full-reload' }));
		ws.emit('connection');
		expect(ws.send).toHaveBeenCalledTimes(3);
	});

	it('while another is being built is built after it, once', async () => {
		const done: (() => void)[] = [];
		const build = vi.fn(() => new Promise<undefined>((end) => done.push(() => end(undefined))));
		const { edit, ws } = started(build);
		for (const file of ['areas', 'zones', 'events']) edit(`data/${file}.yaml`);
		expect(build).toHaveBeenCalledOnce();
		done[0]?.();
		await vi.waitFor(() => expect(build).toHaveBeenCalledTimes(2));
		expect(ws.send).not.toHaveBeenCalled();
		done[1]?.();
		await vi.waitFor(() => expect(ws.send).toHaveBeenCalledOnce());
	});
});
