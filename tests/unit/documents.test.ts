/** What is written for people: the front page, and where its links lead. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SCREEN = { lines: 60, columns: 100 };
const front = readFileSync('README.md', 'utf8');

/** Columns that a terminal gives it: two for a Chinese letter. */
const width = (line: string) => line.replace(/[\u2e80-\uffef]/g, '  ').length;

describe('README.md', () => {
	it('fits one screen', () => {
		const lines = front.trimEnd().split('\n');
		expect(lines.length).toBeLessThanOrEqual(SCREEN.lines);
		expect(lines.filter((line) => width(line) > SCREEN.columns)).toEqual([]);
	});

	it.each([
		['what it is', 'An interactive, bilingual'],
		['how it is started', 'npm start'],
		['how it is tested', 'npm test'],
		['how to host it', 'docs/hosting.md'],
		['how to embed it', 'docs/embed.md'],
		['how to edit it', 'docs/data.md'],
		['how to cite it', 'CITATION.cff']
	])('says %s', (_, words) => {
		expect(front).toContain(words);
	});
});

const documents = [
	...readdirSync('.').filter((file) => file.endsWith('.md')),
	...['docs', 'geo', 'src', 'tests'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.md') && !file.includes('project.inlang'))
			.map((file) => join(folder, file))
	)
];
const linksOf = (document: string): string[] =>
	[...readFileSync(document, 'utf8').matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, to = '']) =>
		join(dirname(document), to)
	);

it('every link of a document leads to a file', () => {
	expect(documents.flatMap(linksOf).filter((to) => !existsSync(to))).toEqual([]);
});

it('every document of docs/ is reached from README.md', () => {
	const reached = new Set(['README.md']);
	for (const document of reached)
		if (document.endsWith('.md')) for (const to of linksOf(document)) reached.add(to);
	const all = documents.filter((document) => dirname(document) === 'docs');
	expect(all.filter((document) => !reached.has(document))).toEqual([]);
});
