/** What is served is what the inputs say. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildSite } from '../../../src/cli/lib/site-build.mjs';
import { temporaryFolder, write } from './temporary-folder.ts';

beforeEach(() => {
	vi.spyOn(console, 'log').mockReturnValue(undefined);
});
afterEach(() => void vi.restoreAllMocks());

/** A project whose site says which settings and sources it was built from. */
function project() {
	const root = temporaryFolder({ 'src/page': 'one' });
	const built = vi.fn();
	const site = (env: Record<string, string> = {}, stopped?: 'stopped') => ({
		root,
		env,
		make: async (folder: string) => {
			built();
			const profile = env['PUBLIC_BOUNDARIES'] ?? 'intl';
			if (stopped) {
				write(root, `${folder}/index.html`, 'half of it');
				return Promise.reject(new Error('stopped'));
			}
			write(root, `${folder}/index.html`, readFileSync(join(root, 'src/page'), 'utf8') + profile);
			return Promise.resolve();
		}
	});
	const start = async (env = {}) => {
		await buildSite(site(env), { isForced: false });
		return served();
	};
	const served = () => readFileSync(join(root, 'build/index.html'), 'utf8');
	return { root, site, start, served, built };
}

it('a build is not repeated while nothing changes', async () => {
	const { start, built } = project();
	expect(await start()).toBe('oneintl');
	expect(await start()).toBe('oneintl');
	expect(built).toHaveBeenCalledOnce();
});

it('a build that was stopped leaves the one before, and is made up for', async () => {
	const { root, site, start, served } = project();
	await start();
	writeFileSync(join(root, 'src/page'), 'two');
	await expect(buildSite(site({}, 'stopped'), { isForced: true })).rejects.toThrow('stopped');
	expect(served()).toBe('oneintl');
	expect(await start()).toBe('twointl');
});

it('a build with the other border profile is not served as this one', async () => {
	const { site, start, served } = project();
	await start();
	await buildSite(site({ PUBLIC_BOUNDARIES: 'cn' }), { isForced: true });
	expect(served()).toBe('onecn');
	expect(await start()).toBe('oneintl');
});

it('a build that was deleted is built again', async () => {
	const { root, start, built } = project();
	await start();
	writeFileSync(join(root, '.cache/build.json'), '{');
	await start();
	expect(built).toHaveBeenCalledTimes(2);
});

it('of two at once the second waits, and builds nothing again', async () => {
	const { root, start, built } = project();
	expect(await Promise.all([start(), start()])).toEqual(['oneintl', 'oneintl']);
	expect(built).toHaveBeenCalledOnce();
	expect(existsSync(join(root, '.cache/build.lock'))).toBe(false);
});

it('a build whose process died holds nobody up', async () => {
	const { root, start } = project();
	// No process has this number: Linux counts to 4,194,304.
	write(root, '.cache/build.lock', '99999999');
	expect(await start()).toBe('oneintl');
});
