/** The built site on a host that says what ours should, and hears of what the policy of a page refuses, also while the page loads. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { everywhere } from '../../deploy/rules.ts';
import { listen } from '../../src/cli/lib/listen.mjs';
import { staticHost } from '../../src/cli/lib/static-host.mjs';

const REPORTS = '/refused';

/** Only a policy in a header may say where to report: each page's own goes there too. */
function policyOf(path: string): string | undefined {
	const file = join('build', path, 'index.html');
	if (!path.endsWith('/') || !existsSync(file)) return undefined;
	return /http-equiv="content-security-policy" content="([^"]*)"/.exec(
		readFileSync(file, 'utf8')
	)?.[1];
}

export interface Site {
	address: string;
	/** What was refused, as the browsers report it. */
	refused: string[];
	close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
	const refused: string[] = [];
	const host = staticHost('build');
	const server = createServer((request, response) => {
		const [path = ''] = request.url?.split('?') ?? [];
		if (path === REPORTS) {
			void text(request).then((report) => refused.push(report));
			response.writeHead(204).end();
			return;
		}
		response.setHeaders(new Map(Object.entries(everywhere)));
		const policy = policyOf(path);
		if (policy) response.setHeader('Content-Security-Policy', `${policy}; report-uri ${REPORTS}`);
		host(request, response);
	});
	const { port, close } = await listen(server);
	return { address: `http://localhost:${port}`, refused, close };
}
