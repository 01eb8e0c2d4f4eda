import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import {
	chromiumFlags,
	chromiumFlagsWithoutGpu,
	findChromium,
	launchOptions
} from '../../src/cli/lib/chromium.mjs';
import { sharedPort, slowness } from './machine.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = await findChromium();
const slower = await slowness(executablePath);
const port = await sharedPort();
const baseURL = `http://localhost:${port}`;

export default defineConfig({
	testDir: '.',
	globalSetup: './readers.ts',
	testMatch: '*.e2e.ts',
	outputDir: `${root}/.cache/e2e`,
	snapshotPathTemplate: '{testDir}/../pictures/{arg}{ext}',
	// Only a hang meets these limits: on a quiet machine a journey takes 5 to 20 seconds. No journey has one of its own.
	timeout: 90_000 * slower,
	expect: { timeout: 45_000 * slower },
	// A journey mostly waits for its page: a third fills the gaps of two cores.
	workers: 3,
	// A test that passes only the second time is a defect to find, not to repeat.
	retries: 0,
	fullyParallel: true,
	reporter: [
		['./progress.ts'],
		...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as const] : [])
	],
	use: {
		baseURL,
		locale: 'en-GB',
		colorScheme: 'light',
		// It answers instead of the network, whose failures the tests provoke; those of the offline site allow it.
		serviceWorkers: 'block'
	},
	projects: [
		{
			// Drawn by MapLibre with software, which uses every core: one page at a time, and the other project beside it.
			name: 'with-map',
			testDir: 'with-map',
			workers: 1,
			use: { browserName: 'chromium', launchOptions: launchOptions(executablePath, chromiumFlags) }
		},
		{
			// Pages, panels, clock and address do not know who draws: there the prerendered SVG map stays, as on a machine without WebGL2.
			name: 'without-webgl',
			testDir: 'without-webgl',
			use: {
				browserName: 'chromium',
				launchOptions: launchOptions(executablePath, chromiumFlagsWithoutGpu)
			}
		}
	],
	webServer: {
		command: `node src/cli/serve.mjs --port ${port}`,
		cwd: root,
		url: baseURL,
		timeout: 60_000 * slower,
		reuseExistingServer: false
	}
});
