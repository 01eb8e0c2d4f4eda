import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { langs } from '../../../../src/lib/i18n/lang.ts';
import { changesFeed } from '../../../../src/lib/server/open-data/feed.ts';
import type { ReleaseChange } from '../../../../src/lib/server/open-data/release.ts';
import { built, made, textOf } from './open-data.ts';

interface Entry {
	id: string;
	title: string;
	updated: string;
	link: { href: string };
	summary: string;
}
interface Atom {
	xmlns: string;
	id: string;
	title: string;
	updated: string;
	author: { name: string };
	link: { href: string; rel: string }[] | { href: string; rel: string };
	entry: Entry[];
}

function read(text: string): Atom {
	expect(XMLValidator.validate(text)).toBe(true);
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		parseTagValue: false,
		isArray: (name) => name === 'entry'
	});
	return (parser.parse(text) as { feed: Atom }).feed;
}
/** Titles and summaries carry a `type` beside their text. */
const plain = (value: unknown): string =>
	typeof value === 'string' ? value : String((value as Record<string, unknown>)['#text']);

const changes: ReleaseChange[] = [
	{ version: '2026.11.0', asOf: '2026-11-21' },
	{
		version: '2027.1.0',
		asOf: '2027-01-15',
		diff: { areas: { added: ['a', 'b'], removed: [], changed: [{ id: 'c', fields: ['name.zh'] }] } }
	}
];

describe.each(langs)('changes.%s.atom', (lang) => {
	const feed = read(textOf(`changes.${lang}.atom`));

	it('is an Atom feed with what the standard requires', () => {
		expect(feed.xmlns).toBe('http://www.w3.org/2005/Atom');
		expect(feed.id).toMatch(
			/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/
		);
		expect(plain(feed.title)).not.toBe('');
		expect(feed.author.name).not.toBe('');
		expect(Number.isNaN(Date.parse(feed.updated))).toBe(false);
	});

	it('has an entry for each stored release', () => {
		expect(feed.entry).toHaveLength(made.releases.length);
		made.releases.toReversed().forEach(({ version, asOf }, i) => {
			expect(plain(feed.entry[i]?.title)).toContain(version);
			expect(feed.entry[i]?.updated).toContain(asOf);
		});
	});

	it('links to the page of the data, relative to itself', () =>
		expect(textOf(`changes.${lang}.atom`)).toContain(`href="../${lang}/data/"`));

	it('says how many records changed, the newest release first', () => {
		const { entry } = read(changesFeed(changes, built.edition, lang, 'https://example.org'));
		expect(entry.map((e) => plain(e.title))).toEqual([
			expect.stringContaining('2027.1.0'),
			expect.stringContaining('2026.11.0')
		]);
		expect(plain(entry[0]?.summary)).toBe(
			lang === 'en'
				? 'Comprehensive pilot areas: 2 added, 0 removed, 1 changed.'
				: '跨境电商综合试验区：新增2条，删除0条，修改1条。'
		);
		expect(entry[0]?.link.href).toBe(`https://example.org/${lang}/data/`);
	});
});

it('an entry keeps its id when a release follows', () => {
	const [first] = changes;
	const before = read(changesFeed(first ? [first] : [], built.edition, 'en'));
	const after = read(changesFeed(changes, built.edition, 'en'));
	expect(after.entry[1]?.id).toBe(before.entry[0]?.id);
	expect(new Set([after.id, ...after.entry.map((e) => e.id)]).size).toBe(3);
});
