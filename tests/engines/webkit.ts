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

/** Milliseconds after which no answer comes any more: the driver loses a question that is asked while one page gives way to another. */
const LOST = 30_000;

export async function webkit({ webgl }: Start, display: string): Promise<Engine> {
	const program = await ensureTool(...engineTools.webkit);
	const port = await freePort();
	const driver = begin(program, [`--port=${port}`, '--host=127.0.0.1'], {
		DISPLAY: display,
		LIBGL_ALWAYS_SOFTWARE: '1',
		// With it the window stays blank where there is no graphics card.
		WEBKIT_DISABLE_DMABUF_RENDERER: '1'
	});
	const call = async (
		method: string,
		path: string,
		body?: object,
		signal?: AbortSignal
	): Promise<unknown> => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body && { body: JSON.stringify(body) }),
			...(signal && { signal })
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
	const send: Send = (command, parameters) => {
		// Whoever waits for an answer asks again.
		const signal = command === 'ExecuteScript' ? AbortSignal.timeout(LOST) : undefined;
		return call('POST', `${own}/${paths[command] ?? command}`, parameters, signal);
	};
	await send('SetWindowRect', size);
	return overWebDriver(send, async () => {
		await call('DELETE', own);
		await end(driver);
	});
}
