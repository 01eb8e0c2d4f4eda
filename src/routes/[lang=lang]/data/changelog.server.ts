import { existsSync, readFileSync } from 'node:fs';

export interface ChangelogEntry {
	/** Version and day, as the file has them. */
	title: string;
	parts: { title?: string; lines: string[] }[];
}

/** @param file written by a command, in one form: `##` for a release, `###` for a part of it, `-` for a change */
export function readChangelog(file = 'data/CHANGELOG.md'): ChangelogEntry[] {
	return existsSync(file) ? releasesOf(readFileSync(file, 'utf8')) : [];
}

export function releasesOf(markdown: string): ChangelogEntry[] {
	const releases: ChangelogEntry[] = [];
	for (const line of markdown.split(/\r?\n/)) {
		const [, mark, text] = /^(##|###|-) +(.+)$/.exec(line) ?? [undefined, '', line.trim()];
		const release = releases.at(-1);
		if (mark === '##') releases.push({ title: plain(text), parts: [] });
		else if (!release || !text) continue;
		else if (mark === '###') release.parts.push({ title: plain(text), lines: [] });
		else partOf(release).lines.push(plain(text));
	}
	return releases;
}

function partOf({ parts }: ChangelogEntry): ChangelogEntry['parts'][number] {
	const last = parts.at(-1);
	if (last) return last;
	const first = { lines: [] };
	parts.push(first);
	return first;
}

/** Without the marks of code, weight and links. */
const plain = (text = ''): string =>
	text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
