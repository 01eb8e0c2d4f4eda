/** What a third language would need, tried with Russian: texts and a file of its own, and no change of a component. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkMessages } from '../../../src/lib/i18n/check-messages.ts';
import { langs } from '../../../src/lib/model/lang.ts';

const filesBelow = (dir: string): string[] =>
	readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.map((path) => `${dir}/${path}`)
		.filter((path) => /\.\w+$/.test(path));

it('each message that it lacks is named', () => {
	const missing = checkMessages('src/lib/i18n/messages', [...langs, 'ru']);
	const keys = filesBelow('src/lib/i18n/messages/en').flatMap((file) =>
		Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)
	);
	expect(missing.map(({ file, id }) => `${file} ${id}`)).toHaveLength(keys.length);
	expect(missing.every(({ file }) => file.startsWith('ru/'))).toBe(true);
});

/** A text that stands in one language only says so to the browser (`lang="en"`). */
it('no component asks which language it speaks', () => {
	const code = langs.join('|');
	const asks = new RegExp(`['"](${code})['"]|\\.(${code})\\b(?!\\.)`);
	const components = filesBelow('src')
		.filter((file) => file.endsWith('.svelte'))
		.flatMap((file) => {
			const markup = readFileSync(file, 'utf8').replace(/<style[\s\S]*<\/style>| lang="en"/g, '');
			return markup
				.split('\n')
				.flatMap((line) => (asks.test(line) ? [`${file}: ${line.trim()}`] : []));
		});
	expect(components).toEqual([]);
});
