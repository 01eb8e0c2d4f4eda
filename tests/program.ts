/** Programs that run beside the tests. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { engineTools, ensureTool } from '../src/cli/lib/debian.mjs';

/** @param env added to the environment */
export const begin = (
	program: string,
	args: string[],
	env: Record<string, string> = {}
): ChildProcess => spawn(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' });

export async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill();
	await ended;
}

/** Asks again until it is answered. */
export async function untilItAnswers<T>(child: ChildProcess, ask: () => Promise<T>): Promise<T> {
	if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}.`);
	return ask().catch(async () => {
		await new Promise((again) => setTimeout(again, 100));
		return untilItAnswers(child, ask);
	});
}

/** A screen that nobody sees: without a window Firefox and WebKit have no WebGL. @returns its name, and what ends it */
export async function screen(): Promise<{ display: string; close: () => Promise<void> }> {
	const program = await ensureTool(...engineTools.screen);
	const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
	const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	const [number] = (await once(server.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
	return { display: `:${String(number).trim()}`, close: () => end(server) };
}
