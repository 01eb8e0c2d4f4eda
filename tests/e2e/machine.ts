/**
 * How slow this machine is: measured once before the first journey, by opening the map page in the browser of the tests. All limits
 * of time are multiplied by it, so that they say "hangs" and never "slow".
 */
import { chromium } from 'playwright';
import {
	chromiumFlags,
	chromiumFlagsWithoutGpu,
	launchOptions
} from '../../src/cli/lib/chromium.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { freePort } from '../free-port.ts';

/** Seconds on two quiet cores: a page that answers, a map of which a whole frame is drawn, ten steps of its clock. */
const QUIET = { page: 1.2, map: 6, steps: 1.5 };
/** Handed from the process that found them out to the workers, which read the configuration too. */
const KEY = 'E2E_SLOWNESS';
const PORT = 'E2E_PORT';

/** @returns the same port in all processes of a run */
export async function sharedPort(): Promise<number> {
	const known = Number(process.env[PORT]);
	if (known) return known;
	const port = await freePort();
	process.env[PORT] = String(port);
	return port;
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
	const start = performance.now();
	await work();
	return (performance.now() - start) / 1000;
};

/** @returns 1 on two quiet cores or better, 3 where everything takes three times as long */
export async function slowness(executablePath: string | undefined): Promise<number> {
	const known = Number(process.env[KEY]);
	if (known) return known;
	const taken = await measure(executablePath);
	const factor = Math.max(1, ...Object.entries(QUIET).map(([what, s]) => taken[what as Part] / s));
	process.env[KEY] = factor.toFixed(2);
	const said = Object.entries(taken).map(([what, s]) => `${what} ${s.toFixed(1)} s`);
	console.log(`This machine: ${said.join(', ')}; limits are multiplied by ${process.env[KEY]}.`);
	return Number(process.env[KEY]);
}

type Part = keyof typeof QUIET;

async function measure(executablePath: string | undefined): Promise<Record<Part, number>> {
	const server = await serve({ port: 0 });
	const address = `http://localhost:${server.port}/en/`;
	const open = async (args: string[], state: string) => {
		const browser = await chromium.launch(launchOptions(executablePath, args));
		const page = await browser.newPage();
		page.setDefaultTimeout(0);
		await page.goto('about:blank');
		const took = await seconds(async () => {
			await page.goto(address, { timeout: 0 });
			await page.locator(`main[data-map="${state}"]`).waitFor();
		});
		return { browser, page, took };
	};
	try {
		const plain = await open(chromiumFlagsWithoutGpu, 'list');
		await plain.browser.close();
		const drawn = await open(chromiumFlags, 'ready');
		await drawn.page.getByRole('slider').first().focus();
		const steps = await seconds(async () => {
			for (let step = 0; step < 10; step++) {
				await drawn.page.keyboard.press('ArrowLeft');
				await drawn.page.evaluate(
					() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
				);
			}
		});
		await drawn.browser.close();
		return { page: plain.took, map: drawn.took, steps };
	} finally {
		await server.close();
	}
}
