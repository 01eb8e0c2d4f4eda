/** The head of a column as lines of about its width. */
import type { Lang } from '../../model/schema.ts';

/** What the heads above say anyway. */
const KIND = / (dialogue|initiative|agreement)$|(对话机制|倡议|协定)$/;

/** Letters in a line of about the width of its column. */
const MOST: Record<Lang, number> = { en: 9, zh: 5 };

/** Words of English, parts of a Chinese name; what is too long for a line is halved. */
function partsOf(name: string, lang: Lang): string[] {
	if (lang === 'en') return name.split(/(?<=[ –])/);
	return name
		.replace(/[“”]/g, '')
		.split(/(?<=—)|(?=\d)/)
		.flatMap((part) => {
			const half = Math.ceil(part.length / 2);
			const isLong = part.length > MOST.zh && !/^[A-Z]+$/.test(part);
			return isLong ? [part.slice(0, half), part.slice(half)] : [part];
		});
}

export const headLines = (short: string, lang: Lang): string[] =>
	partsOf(short.replace(KIND, ''), lang)
		.reduce<string[]>((lines, part) => {
			const last = lines.at(-1);
			return last !== undefined && (last + part).trimEnd().length <= MOST[lang]
				? [...lines.slice(0, -1), last + part]
				: [...lines, part];
		}, [])
		.map((line) => line.trimEnd());
