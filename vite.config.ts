import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from './src/cli/chromium.mjs';
import { atlasReload } from './src/lib/server/atlas-reload.ts';

export default defineConfig(async ({ mode }) => ({
	plugins: [
		paraglideVitePlugin({
			project: './src/lib/i18n/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['globalVariable', 'baseLocale']
		}),
		sveltekit(),
		atlasReload()
	],
	server: { fs: { allow: ['geo/out'] } },
	build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts', 'tests/data/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({
							launchOptions: {
								executablePath: mode === 'test' ? await findChromium() : undefined,
								args: chromiumFlags
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
}));
