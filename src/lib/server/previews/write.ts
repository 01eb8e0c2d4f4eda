/** Texts of a preview in the room that they have. Build time only. */
import { linesOf } from '../../charts/text-lines.ts';
import type { Pen } from '../../export/pen.ts';
import { widthIn, type Face } from './letters.ts';

/** Lines of one text, all of it. */
export interface Block {
	lines: string[];
	face: Face;
	token: string;
	/** Pixels to an em, and from line to line. */
	size: number;
	leading: number;
	/** Pixels above it. */
	before: number;
}

export type Wanted = Omit<Block, 'lines' | 'leading'> & { text: string; leading?: number };

/** @param room pixels; `undefined` where a word is too long for it */
export function blockOf(
	{ text, leading = 1.32, ...look }: Wanted,
	room: number
): Block | undefined {
	const measure = (line: string) => widthIn(line, look.face);
	const lines = text.split('\n').flatMap((one) => linesOf(one, room / look.size, measure));
	return lines.every((line) => measure(line) * look.size <= room)
		? { ...look, lines, leading: leading * look.size }
		: undefined;
}

export const heightOf = ({ lines, leading, before }: Block): number =>
	before + lines.length * leading;

/** How far below the top of its line a letter stands, in lines. */
const BASE = 0.76;

/** @param y of its top */
export const drawBlock = (
	{ lines, face, token, size, leading, before }: Block,
	pen: Pen,
	x: number,
	y: number
): string =>
	lines
		.map((line, n) =>
			pen.text(line, {
				x,
				y: y + before + (n + BASE) * leading,
				size,
				token,
				...(face === 'strong' && { weight: 650 }),
				...(face === 'display' && { display: true })
			})
		)
		.join('');

/** The first that takes. @throws Error where none does, since no preview cuts a text */
export function firstThatFits<T>(tries: Iterable<T | undefined>, what: string): T {
	for (const one of tries) if (one !== undefined) return one;
	throw new Error(`A preview has no room for “${what}”.`);
}

/** One line, as large as it can be, or two small ones. */
export const lineOrTwo = (
	text: string,
	room: number,
	sizes: { from: number; to: number },
	look: Pick<Wanted, 'face' | 'token'>,
	before = 0
): Block =>
	firstThatFits(
		(function* () {
			for (const most of [1, 2, 3])
				for (let size = sizes.from; size >= sizes.to; size--) {
					const block = blockOf({ ...look, text, size, before }, room);
					if (block && block.lines.length <= most) yield block;
				}
		})(),
		text
	);
