import { languages } from '../i18n/lang.ts';
import type { Lang, Text } from '../model/schema.ts';

/**
 * What the map says of its borders: whose they are, and of one that has to be reviewed its number or that it was not.
 * @param ground as `geo/out/sources.json` has it
 * @param more what is said after that, if anything is
 */
export function boundaryText(
	ground: { note: Text; review: Text | null },
	lang: Lang,
	more?: string
): string {
	const texts = [
		ground.note[lang],
		...(ground.review ? [ground.review[lang]] : []),
		...(more ? [more] : [])
	];
	return texts.join(languages[lang].signs.nextSentence);
}
