/**
 * Debian's Firefox, by the protocol that geckodriver speaks to it (Marionette: W3C WebDriver over a socket). Playwright asks it for a command
 * that the extended support release does not have.
 */
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineTools, ensureTool } from '../../src/cli/lib/debian.mjs';
import { freePort } from '../free-port.ts';
import { size, type Engine, type Start } from './engine.ts';
import { begin, end, untilItAnswers } from '../program.ts';
import { overWebDriver, type Send } from './webdriver.ts';

export async function firefox({ webgl }: Start, display: string): Promise<Engine> {
	const program = await ensureTool(...engineTools.firefox);
	const port = await freePort();
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const settings = {
		'marionette.port': port,
		'intl.accept_languages': 'en-GB',
		'webgl.disabled': !webgl,
		// Software draws it.
		'webgl.force-enabled': webgl
	};
	writeFileSync(
		join(profile, 'user.js'),
		Object.entries(settings)
			.map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
			.join('')
	);
	const args = ['--marionette', '--no-remote', '--profile', profile];
	const window = ['--width', String(size.width), '--height', String(size.height)];
	const browser = begin(program, [...args, ...window, 'about:blank'], {
		DISPLAY: display,
		LIBGL_ALWAYS_SOFTWARE: '1'
	});
	const socket = await untilItAnswers(browser, async () => {
		const opened = connect(port, '127.0.0.1');
		await once(opened, 'connect');
		return opened;
	});
	const send = overSocket(socket);
	await send('NewSession', {});
	return overWebDriver(send, async () => {
		socket.destroy();
		await end(browser);
		await rm(profile, { recursive: true, maxRetries: 10 });
	});
}

type Answer = [type: 1, id: number, error: { message: string } | null, result: unknown];

/** Messages are JSON after their length in bytes and a colon. */
function overSocket(socket: Socket): Send {
	const waiting = new Map<number, (answer: Answer) => void>();
	let read = Buffer.alloc(0);
	socket.on('data', (chunk) => {
		read = Buffer.concat([read, chunk]);
		for (;;) {
			const colon = read.indexOf(':');
			const end = colon + 1 + Number(read.subarray(0, Math.max(0, colon)));
			if (colon < 0 || read.length < end) return;
			const message = JSON.parse(String(read.subarray(colon + 1, end))) as Answer | object;
			read = read.subarray(end);
			// The first one only greets.
			if (Array.isArray(message)) waiting.get(message[1] as number)?.(message as Answer);
		}
	});
	let last = 0;
	return async (command, parameters) => {
		const id = ++last;
		const answered = new Promise<Answer>((done) => waiting.set(id, done));
		const message = JSON.stringify([0, id, `WebDriver:${command}`, parameters]);
		socket.write(`${Buffer.byteLength(message)}:${message}`);
		const [, , error, result] = await answered;
		waiting.delete(id);
		if (error) throw new Error(`Firefox, ${command}: ${error.message}`);
		return (result as { value?: unknown } | null)?.value;
	};
}
