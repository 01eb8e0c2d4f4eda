import { afterEach, expect, it, vi } from 'vitest';
import { ensureChromium, findChromium } from '../../../src/cli/lib/chromium.mjs';

afterEach(() => vi.unstubAllEnvs());

it('takes the Chromium it is told to', async () => {
	vi.stubEnv('CHROMIUM_PATH', process.execPath);
	expect(await findChromium()).toBe(process.execPath);
});

it('refuses to install over a mistaken CHROMIUM_PATH', async () => {
	vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
	await expect(ensureChromium()).rejects.toThrow('/nowhere/chromium, which is no program');
});
