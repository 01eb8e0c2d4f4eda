/** Every message exists in both languages. Build time only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataProblem } from '../model/checks/index.ts';
import { langs, otherLang } from './lang.ts';

/** @param dir folder with one folder of JSON files for each language */
export function checkMessages(dir = 'src/lib/i18n/messages'): DataProblem[] {
	const read = (lang: string, file: string): Record<string, unknown> => {
		const path = join(dir, lang, file);
		return existsSync(path)
			? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)
			: {};
	};
	return langs.flatMap((lang) =>
		readdirSync(join(dir, lang)).flatMap((file) => {
			const other = read(otherLang(lang), file);
			return Object.entries(read(lang, file)).flatMap(([key, value]) => {
				if (texts(value).some((text) => !text.trim()))
					return [{ file: `${lang}/${file}`, id: key, sentence: 'The message is empty.' }];
				return key in other
					? []
					: [{ file: `${otherLang(lang)}/${file}`, id: key, sentence: 'The message is missing.' }];
			});
		})
	);
}

/** A message, or each of its forms (one, other) where it has several. */
const texts = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);
