/** Which characters of a name were found. */
import { fold } from './tokens.ts';

export interface TextSegment {
	text: string;
	found: boolean;
}

const isHan = (char: string): boolean => /\p{Script=Han}/u.test(char);
const isLetter = (char: string): boolean => /[\p{L}\p{N}'’]/u.test(char);

/** A character of a name with what it contributes to a term: itself, or its syllable. */
interface Cell {
	at: number;
	part: string;
}

/** Neighbouring characters that make up words (Latin) or stretches (Chinese) of the name. */
function stretchesOf(chars: readonly string[], belongs: (char: string) => boolean): Cell[][] {
	const stretches: Cell[][] = [];
	let open: Cell[] | null = null;
	chars.forEach((char, at) => {
		if (!belongs(char)) return (open = null);
		if (!open) stretches.push((open = []));
		open.push({ at, part: fold(char) });
	});
	return stretches;
}

/** The characters, from one on, that a piece begins with; none where it begins otherwise. */
function covered(cells: readonly Cell[], piece: string): number[] {
	if (
		!cells
			.map((cell) => cell.part)
			.join('')
			.startsWith(piece)
	)
		return [];
	let length = 0;
	return cells
		.filter((cell) => {
			const before = length;
			length += cell.part.length;
			return before < piece.length;
		})
		.map((cell) => cell.at);
}

/** Where pieces occur in stretches: from any character on, or only at the beginning. */
const occurrences = (
	stretches: readonly Cell[][],
	pieces: readonly string[],
	from: 'anywhere' | 'beginning'
): number[] =>
	stretches.flatMap((cells) =>
		pieces.flatMap((piece) =>
			from === 'beginning'
				? covered(cells, piece)
				: cells.flatMap((_, i) => covered(cells.slice(i), piece))
		)
	);

/** The Chinese stretches of a name with the syllables, or their first letters, in place of the characters. */
function spoken(stretches: readonly Cell[][], syllables: string, cut?: number): Cell[][] {
	const parts = syllables.split('|').map((stretch) => stretch.split(' '));
	return stretches.map((cells, i) =>
		cells.map(({ at }, j) => ({ at, part: (parts[i]?.[j] ?? '').slice(0, cut) }))
	);
}

/**
 * @param pieces what was found, folded
 * @param syllables pinyin of the Chinese in the text; `|` between stretches
 */
export function highlight(text: string, pieces: readonly string[], syllables = ''): TextSegment[] {
	const chars = Array.from(text);
	const han = stretchesOf(chars, isHan);
	const latin = stretchesOf(chars, (char) => isLetter(char) && !isHan(char));
	const written = [
		...occurrences(latin, pieces, 'beginning'),
		...occurrences(han, pieces, 'anywhere')
	];
	const heard = written.length ? [] : occurrences(spoken(han, syllables), pieces, 'anywhere');
	const initials =
		written.length || heard.length
			? []
			: occurrences(spoken(han, syllables, 1), pieces, 'beginning');
	return segments(chars, new Set([...written, ...heard, ...initials]));
}

function segments(chars: readonly string[], found: ReadonlySet<number>): TextSegment[] {
	const out: TextSegment[] = [];
	chars.forEach((char, at) => {
		const last = out.at(-1);
		if (last?.found === found.has(at)) last.text += char;
		else out.push({ text: char, found: found.has(at) });
	});
	return out;
}
