/** The Chromium of the other tests, which Playwright drives. */
import { chromium as launcher } from 'playwright';
import {
	chromiumFlags,
	chromiumFlagsWithoutGpu,
	ensureChromium,
	launchOptions
} from '../../src/cli/lib/chromium.mjs';
import { size, type Engine, type Start } from './engine.ts';

export async function chromium({ webgl }: Start): Promise<Engine> {
	const executablePath = await ensureChromium();
	const args = webgl ? chromiumFlags : chromiumFlagsWithoutGpu;
	const browser = await launcher.launch(launchOptions(executablePath, args));
	const page = await browser.newPage({ viewport: size, locale: 'en-GB' });
	return {
		goto: async (address) => void (await page.goto(address)),
		back: async () => void (await page.goBack()),
		ask: (script) => page.evaluate(`(() => { ${script} })()`),
		click: (x, y) => page.mouse.click(x, y),
		press: (key) => page.keyboard.press(key),
		close: () => browser.close()
	};
}
