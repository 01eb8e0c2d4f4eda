/** The built site from a host on which some files may fail, one at a time. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { listen } from '../../src/cli/lib/listen.mjs';
import { staticHost } from '../../src/cli/lib/static-host.mjs';
import { typeOf } from './plain-host.ts';
import { build } from './site.ts';

export const faults = ['is gone', 'is cut short', 'is of another version', 'hangs'] as const;
export type Fault = (typeof faults)[number];

export interface FaultyHost {
	/** Without a final slash. */
	url: string;
	/** Lets one file fail, and no other; its answers until then were whole. */
	fail: (path: string, fault: Fault) => void;
	/** All files are whole again, and who waits for one that hangs gets it. */
	mend: () => void;
	/** How often a file that fails was asked for. */
	failures: () => number;
	close: () => Promise<void>;
}

/** @param mayFail paths of the files that may: browsers keep none of them, so that each is asked for again */
export async function faultyHost(mayFail: ReadonlySet<string>): Promise<FaultyHost> {
	const whole = staticHost(build);
	let failing: { path: string; fault: Fault } | undefined;
	let count = 0;
	let waiting: (() => void)[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		if (!mayFail.has(pathname)) {
			whole(request, response);
			return;
		}
		const body = readFileSync(join(build, pathname));
		const type = typeOf(pathname);
		const send = (status: number, what: string | Buffer) =>
			response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(what);
		const fault = failing?.path === pathname ? failing.fault : undefined;
		if (fault) count += 1;
		if (fault === 'is gone') send(404, 'Not found');
		else if (fault === 'is cut short') send(200, body.subarray(0, Math.floor(body.length / 2)));
		// A script or a style sheet without what the others ask of it.
		else if (fault === 'is of another version')
			send(200, extname(pathname) === '.json' ? '{}' : '');
		else if (fault === 'hangs') waiting.push(() => send(200, body));
		else send(200, body);
	});
	const { port, close } = await listen(server);
	return {
		url: `http://localhost:${port}`,
		fail: (path, fault) => {
			failing = { path, fault };
			count = 0;
		},
		mend: () => {
			failing = undefined;
			for (const answer of waiting) answer();
			waiting = [];
		},
		failures: () => count,
		close
	};
}
