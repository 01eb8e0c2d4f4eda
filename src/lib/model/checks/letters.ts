/** Letters that a program lost on their way, which no schema misses: Excel in another code page, a sheet read in the wrong encoding. */
import { partsOf, every, type Check } from './check.ts';

/** Bytes of UTF-8 read as Windows-1252: each Chinese character becomes one of these and two signs behind. */
const CONTINUED = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const losses: [RegExp, string][] = [
	[/\uFFFD|锟斤拷/, 'has a sign that stands for a letter which was lost (U+FFFD)'],
	[
		new RegExp(`[à-ï]${CONTINUED}{2}|[ÂÃ]${CONTINUED}`),
		'is UTF-8 that was read in another encoding'
	],
	// Also one alone, in a word: Excel's older code pages have most letters of a name, and not all.
	[/\?{2,}|^\?$|(?<![^\p{L}\s])\?(?=\p{L})/u, 'has question marks where letters were']
];
const HINT = 'take the text from an earlier edition, and save the file as UTF-8';

export const lettersAreWhole: Check = (records) =>
	[...every(records)].flatMap(({ file, id, record }) =>
		[...partsOf(record)].flatMap(([path, part]) =>
			Object.entries(part).flatMap(([key, value]) => {
				if (typeof value !== 'string' || key === 'url') return [];
				const loss = losses.find(([signs]) => signs.test(value));
				const where = [path, key].filter(Boolean).join('.');
				return loss ? [{ file, id, sentence: `\`${where}\` ${loss[1]}: ${HINT}.` }] : [];
			})
		)
	);

/** Names that are the same in Chinese: abbreviations of agreements, houses that have no Chinese name. */
const MAY_BE_LATIN = /(^|\.)(short|publisher|reporter)$/;

export const chineseIsChinese: Check = (records) =>
	[...every(records)].flatMap(({ file, id, record }) =>
		[...partsOf(record)].flatMap(([path, part]) => {
			const { zh } = part as { zh?: unknown };
			if (typeof zh !== 'string' || !('en' in part)) return [];
			// A sign, as %, is the same in every language.
			const isRight = /\p{Script=Han}/u.test(zh) || !/\p{L}/u.test(zh) || MAY_BE_LATIN.test(path);
			return isRight
				? []
				: [{ file, id, sentence: `\`${path}.zh\` ("${zh}") has no Chinese character.` }];
		})
	);
