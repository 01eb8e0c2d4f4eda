/** The links of `tests/fixtures/links.txt`. */
import { readFileSync } from 'node:fs';

export interface Link {
	link: string;
	/** The address that its page writes. */
	canonical: string;
	/** What it has in common with its neighbours, and since when it stands there. */
	shape: string;
}

function read(text: string): Link[] {
	let shape = '';
	return text.split('\n').flatMap((line) => {
		if (/^# \d{4}-\d\d-\d\d: /.test(line)) shape = line.slice(2);
		if (!line.startsWith('/')) return [];
		const [link = '', canonical = link] = line.split(' -> ');
		return [{ link, canonical, shape }];
	});
}

export const links = read(readFileSync(new URL('fixtures/links.txt', import.meta.url), 'utf8'));
