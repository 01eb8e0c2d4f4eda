/** WebKitGTK's own browser, by the driver of the Debian package `webkit2gtk-driver`. */
import { engineTools, ensureTool } from '../../src/cli/lib/debian.mjs';
import { freePort } from '../free-port.ts';
import { size, type Engine, type Start } from './engine.ts';
import { begin, end, untilItAnswers } from '../program.ts';
import { overWebDriver, type Send } from './webdriver.ts';

/** Command → its path below the session. */
const paths: Record<string, string> = {
	Navigate: 'url',
	Back: 'back',
	ExecuteScript: 'execute/sync',
	PerformActions: 'actions',
	SetWindowRect: 'window/rect'
};

export async function webkit({ webgl }: Start, display: string): Promise<Engine> {
	const program = await ensureTool(...engineTools.webkit);
	const port = await freePort();
	const driver = begin(program, [`--port=${port}`, '--host=127.0.0.1'], {
		DISPLAY: display,
		LIBGL_ALWAYS_SOFTWARE: '1',
		// With it the window stays blank where there is no graphics card.
		WEBKIT_DISABLE_DMABUF_RENDERER: '1'
	});
	const call = async (method: string, path: string, body?: object): Promise<unknown> => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body && { body: JSON.stringify(body) })
		});
		const { value } = (await answer.json()) as {
			value: { error?: string; message?: string } | null;
		};
		if (value?.error) throw new Error(`WebKit, ${path}: ${value.error} ${value.message ?? ''}`);
		return value;
	};
	await untilItAnswers(driver, () => call('GET', '/status'));
	const session = (await call('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				// After a way back the driver takes one load for another, and then answers too early or never.
				pageLoadStrategy: 'none',
				'webkitgtk:browserOptions': {
					args: ['--automation', `--enable-webgl=${webgl}`]
				}
			}
		}
	})) as { sessionId: string };
	const own = `/session/${session.sessionId}`;
	const send: Send = (command, parameters) =>
		call('POST', `${own}/${paths[command] ?? command}`, parameters);
	await send('SetWindowRect', size);
	return overWebDriver(send, async () => {
		await call('DELETE', own);
		await end(driver);
	});
}
