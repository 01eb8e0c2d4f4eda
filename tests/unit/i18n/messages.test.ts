/** The words of the interface themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../../src/lib/i18n/check-messages.ts';
import { langs, othersThan } from '../../../src/lib/i18n/lang.ts';
import type { Lang } from '../../../src/lib/model/schema.ts';

const DIR = 'src/lib/i18n/messages';
const HALF_WIDTH = /[\p{Script=Han}”’）》}]\s*[,.:;?!]\s*[\p{Script=Han}“‘（《{]/u;

const filesOf = (lang: Lang) => readdirSync(`${DIR}/${lang}`).sort();
const read = (lang: Lang, file: string) =>
	JSON.parse(readFileSync(`${DIR}/${lang}/${file}`, 'utf8')) as Record<string, unknown>;

/** A message, or each of its forms. */
function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(texts);
	return Object.values((value as { match?: object } | null)?.match ?? {}).flatMap(texts);
}

const messages = (lang: Lang): [string, string][] =>
	filesOf(lang).flatMap((file) =>
		Object.entries(read(lang, file)).flatMap(([key, value]) =>
			texts(value).map((text): [string, string] => [key, text])
		)
	);

const placeholders = (list: [string, string][]): Record<string, string[]> => {
	const found: Record<string, Set<string>> = {};
	for (const [key, text] of list)
		for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) (found[key] ??= new Set()).add(name);
	return Object.fromEntries(Object.entries(found).map(([key, names]) => [key, [...names].sort()]));
};

describe('the messages', () => {
	it('have no problem', () => {
		expect(checkMessages()).toEqual([]);
	});

	it('are many, and have the same keys in every language', () => {
		for (const lang of langs)
			for (const file of filesOf(lang))
				for (const other of othersThan(lang))
					expect(Object.keys(read(lang, file)).sort(), file).toEqual(
						Object.keys(read(other, file)).sort()
					);
		expect(messages('en').length).toBeGreaterThan(100);
	});

	it('are filled in with the same things in every language', () => {
		expect(placeholders(messages('zh'))).toEqual(placeholders(messages('en')));
	});

	it.each(langs)('of %s are each in one file only', (lang) => {
		const keys = filesOf(lang).flatMap((file) => Object.keys(read(lang, file)));
		expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
	});

	it('lie in files that are all built in', () => {
		const settings = JSON.parse(
			readFileSync('src/lib/i18n/project.inlang/settings.json', 'utf8')
		) as { 'plugin.inlang.messageFormat': { pathPattern: string[] } };
		const built = settings['plugin.inlang.messageFormat'].pathPattern;
		expect(built.map((path) => path.split('/').at(-1)).sort()).toEqual(filesOf('en'));
	});

	it('in Chinese have no half-width punctuation between Chinese words', () => {
		expect(messages('zh').filter(([, text]) => HALF_WIDTH.test(text))).toEqual([]);
	});

	it('in Chinese are in Chinese', () => {
		const foreign = messages('zh').filter(
			([, text]) =>
				!/\p{Script=Han}/u.test(text.replace(/\{\w+\}/g, '')) &&
				/[a-z]{3}/i.test(text.replace(/\{\w+\}/g, ''))
		);
		expect(
			foreign
				.map(([key, text]) => `${key}: ${text}`)
				.filter((m) => !/: (English|[A-Z]{2,})/.test(m))
		).toEqual([]);
	});

	it('in English hold no Chinese, apart from the names of the site and of the language', () => {
		const foreign = messages('en').filter(([, text]) => /\p{Script=Han}/u.test(text));
		expect(foreign.length).toBeLessThan(8);
	});
});

describe('half-width punctuation', () => {
	it.each(['伙伴国,综试区', '{day},{partners}', '说明: 中国', '好!吗'])('is found in %s', (text) =>
		expect(text).toMatch(HALF_WIDTH)
	);
	it.each(['伙伴国，综试区', '共3,000个', '2025.9', '编号12.3年', 'WTO, APEC'])(
		'is not found in %s',
		(text) => expect(text).not.toMatch(HALF_WIDTH)
	);
});

it('each message is used somewhere in the code', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('paraglide'))
		.map((file) => readFileSync(`src/${file}`, 'utf8'));
	const used = new Set(sources.flatMap((code) => code.match(/\bm\.\w+/g) ?? []));
	const keys = filesOf('en').flatMap((file) => Object.keys(read('en', file)));
	expect(keys.filter((key) => !used.has(`m.${key}`))).toEqual([]);
});
