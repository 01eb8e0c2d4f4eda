/** The commands that documents tell people to run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const programs = 'npm|npx|node|tsx|python3|busybox|nginx|podman|cp|sha256sum|systemctl';
const isCommand = new RegExp(`^(\\w+=\\S+ )*(${programs}) `);

const documents = (): string[] => [
	...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
	...['docs', 'geo', 'src', 'tests', 'data'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.md') && !/CHANGELOG|^decisions/.test(file))
			.map((file) => join(folder, file))
	)
];

/** Lines of blocks of a shell, without what they remark, and what else is set as code. */
function codeIn(text: string): string[] {
	const blocks = [...text.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, lines = '']) =>
		lines.split('\n').map((line) => line.replace(/\s+#.*/, ''))
	);
	const spans = [...text.replace(/^```.*?^```/gms, '').matchAll(/`([^`]+)`/g)];
	return [...blocks, ...spans.map(([, span = '']) => span.replace(/\s+/g, ' '))];
}

/** Each once. */
export const toldCommands = (): string[] => [
	...new Set(
		documents()
			.flatMap((file) => codeIn(readFileSync(file, 'utf8')))
			.flatMap((code) => code.split(' && '))
			.map((code) => code.trim())
			.filter((code) => isCommand.test(code))
	)
];
