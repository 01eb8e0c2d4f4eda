/** Texts of a preview in the room that they have. Build time only. */
import { breakLines } from '../../charts/text-lines.ts';
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

export type BlockText = Omit<Block, 'lines' | 'leading'> & { text: string; leading?: number };

/** How much narrower a heading is tried. */
const STEP = 0.97;

/** As many lines as there have to be, of about the same length: none of one word, or of one sign. */
function evenLines(text: string, room: number, measure: (line: string) => number): string[] {
	const lines = breakLines(text, room, measure);
	const narrower = breakLines(text, room * STEP, measure);
	const isAsGood =
		lines.length > 1 &&
		narrower.length === lines.length &&
		narrower.every((line) => measure(line) <= room * STEP);
	return isAsGood ? evenLines(text, room * STEP, measure) : lines;
}

/** @param room pixels; `undefined` where a word is too long for it */
export function blockOf(
	{ text, leading = 1.32, ...look }: BlockText,
	room: number
): Block | undefined {
	const { face, size } = look;
	const measure = (line: string) => widthIn(line, face);
	const broken = face === 'display' ? evenLines : breakLines;
	const lines = text.split('\n').flatMap((one) => broken(one, room / size, measure));
	return lines.every((line) => measure(line) * size <= room)
		? { ...look, lines, leading: leading * size }
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
	look: Pick<BlockText, 'face' | 'token'>,
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
