/** Every message exists in every language, and says something that no other message says. Build time only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataProblem } from '../model/checks/index.ts';
import { langs } from './lang.ts';

interface Message {
	file: string;
	key: string;
	/** By language; a text, or several forms of it. */
	values: Record<string, unknown>;
}

/** @param dir folder with one folder of JSON files for each language */
export function checkMessages(
	dir = 'src/lib/i18n/messages',
	languages: readonly string[] = langs
): DataProblem[] {
	const messages = readMessages(dir, languages);
	return [
		...messages.flatMap((message) => lacks(message, languages)),
		...repeats(messages, languages)
	];
}

function readMessages(dir: string, languages: readonly string[]): Message[] {
	const found = new Map<string, Message>();
	for (const lang of languages.filter((one) => existsSync(join(dir, one))))
		for (const file of readdirSync(join(dir, lang)))
			for (const [key, value] of Object.entries(
				JSON.parse(readFileSync(join(dir, lang, file), 'utf8')) as Record<string, unknown>
			)) {
				const message = found.get(`${file} ${key}`) ?? { file, key, values: {} };
				message.values[lang] = value;
				found.set(`${file} ${key}`, message);
			}
	return [...found.values()];
}

const lacks = ({ file, key, values }: Message, languages: readonly string[]): DataProblem[] =>
	languages.flatMap((lang) => {
		const problem = (sentence: string) => [{ file: `${lang}/${file}`, id: key, sentence }];
		if (!(lang in values)) return problem('The message is missing.');
		return texts(values[lang]).some((text) => !text.trim()) ? problem('The message is empty.') : [];
	});

/** Two messages that are the same in every language are one. */
function repeats(messages: readonly Message[], languages: readonly string[]): DataProblem[] {
	const first = new Map<string, string>();
	return messages.flatMap(({ file, key, values }) => {
		const said = JSON.stringify(languages.map((lang) => values[lang]));
		const same = first.get(said);
		first.set(said, same ?? key);
		const sentence = `It says the same as ${same} in every language: use that one.`;
		return same === undefined ? [] : [{ file: `${languages[0]}/${file}`, id: key, sentence }];
	});
}

/** A message, or each of its forms (one, other) where it has several. */
const texts = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);
