import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../src/cli/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const baseURL = 'http://localhost:4174';

export default defineConfig({
	testDir: '.',
	testMatch: '*.e2e.ts',
	outputDir: `${root}/.cache/e2e`,
	timeout: 60_000,
	// The map is drawn by software here, and its first picture takes seconds.
	expect: { timeout: 15_000 },
	workers: 2,
	// A test that passes only the second time is a defect to find, not to repeat.
	retries: 0,
	fullyParallel: true,
	// `npm test` names a file to count from; by hand, the list is easier to read.
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : 'list',
	use: {
		baseURL,
		locale: 'en-GB',
		colorScheme: 'light',
		// It answers instead of the network, whose failures the tests provoke; those of the offline site allow it.
		serviceWorkers: 'block'
	},
	projects: [
		{
			name: 'chromium',
			use: {
				browserName: 'chromium',
				launchOptions: { executablePath: await findChromium(), args: chromiumFlags }
			}
		}
	],
	webServer: {
		command: 'node src/cli/serve.mjs --port 4174',
		cwd: root,
		url: baseURL,
		reuseExistingServer: false
	}
});
