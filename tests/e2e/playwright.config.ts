import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import {
	chromiumFlags,
	chromiumFlagsWithoutGpu,
	findChromium
} from '../../src/cli/lib/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const baseURL = 'http://localhost:4174';

/**
 * The map of these is drawn by MapLibre; software takes seconds for each picture of it. The others are about pages, panels, clock and
 * address, which do not know who draws: there the prerendered SVG map stays, as on a machine without WebGL2.
 */
const ofMapLibre =
	/(brand|budgets|explore|globe|hard-times|kiosk|legend|offline|pictures|print|steady|takeover|tours)\.e2e/;
/** What is laid over the map differs a little: looked at with both. */
const ofBoth = /small-screens\.e2e/;

const executablePath = await findChromium();

export default defineConfig({
	testDir: '.',
	testMatch: '*.e2e.ts',
	outputDir: `${root}/.cache/e2e`,
	snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
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
			name: 'map',
			testMatch: [ofMapLibre, ofBoth],
			use: { browserName: 'chromium', launchOptions: { executablePath, args: chromiumFlags } }
		},
		{
			name: 'pages',
			testIgnore: ofMapLibre,
			use: {
				browserName: 'chromium',
				launchOptions: { executablePath, args: chromiumFlagsWithoutGpu }
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
