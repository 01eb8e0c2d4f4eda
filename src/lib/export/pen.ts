/** Text, rules and the code of an address on a sheet, in the ink of the page. Letters stand on `y`. */
import { attributesOf, type Ink } from '../charts/style.ts';
import { element, escapeXml } from '../charts/svg.ts';
import { breakLines, widthOf } from '../charts/text-lines.ts';
import { drawQr, qrColours } from '../ui/qr.ts';
import type { Box } from './view.ts';

interface Letters {
	x: number;
	y: number;
	size: number;
	token?: string;
	weight?: number;
	/** In the face of headings. */
	display?: boolean;
	/** Ends at `x`. */
	end?: boolean;
	/** Width that it may take: what is longer is smaller, and what is much longer ends with an ellipsis. */
	room?: number;
}

interface Paragraph extends Omit<Letters, 'room'> {
	/** Width to which lines are broken. */
	room: number;
	/** Lines, of which the last ends with an ellipsis where there would be more. */
	most: number;
}

const LEADING = 1.42;

/** How much smaller the letters of a long line are at the most. */
const SMALLER = 0.72;

/** Signs that nothing follows. */
const HANGING = /[\s,;:，、；：]+$/;

const unfinished = (words: string): string => `${words.replace(HANGING, '')}…`;

/** @param ems that it may take */
function cut(words: string, ems: number): string {
	// Letters made smaller to fit do so to a rounding.
	if (widthOf(words) <= ems + 1e-6) return words;
	let kept = words;
	while (kept && widthOf(`${kept}…`) > ems) kept = kept.slice(0, -1);
	return unfinished(kept);
}

export type Pen = ReturnType<typeof pen>;

export function pen(ink: Ink) {
	function text(words: string, letters: Letters): string {
		const { x, y, token = 'ink', weight, display = false, end = false, room = Infinity } = letters;
		const size = Math.min(letters.size, Math.max(room / widthOf(words), letters.size * SMALLER));
		return element(
			'text',
			{
				x,
				y,
				'font-size': size,
				fill: ink.colour(token),
				...(weight && { 'font-weight': weight }),
				...(display && { 'font-family': ink.display, 'font-weight': 600 }),
				...(end && { 'text-anchor': 'end' })
			},
			escapeXml(cut(words, room / size))
		);
	}

	function lines(words: string, { room, most, ...letters }: Paragraph): string {
		const all = breakLines(words, room / letters.size);
		const kept = all.slice(0, most);
		if (all.length > most) kept[most - 1] = unfinished(kept[most - 1] ?? '');
		return kept
			.map((line, n) => text(line, { ...letters, y: letters.y + n * letters.size * LEADING }))
			.join('');
	}

	return {
		ink,
		text,
		lines,
		paper: (box: Box): string => element('rect', { ...box, fill: ink.colour('paper') }),
		rule: (x: number, y: number, width: number): string =>
			element('path', { ...attributesOf({ stroke: 'rule' }, ink), d: `M${x} ${y}h${width}` }),
		/** 丝路 on cinnabar. */
		seal: (x: number, y: number, edge: number): string =>
			element('rect', { x, y, width: edge, height: edge, rx: edge / 9, fill: ink.colour('seal') }) +
			['丝', '路']
				.map((sign, n) =>
					element(
						'text',
						{
							x: x + edge / 2,
							y: y + edge * (0.45 + 0.42 * n),
							'font-size': edge * 0.4,
							'font-family': ink.display,
							'font-weight': 600,
							'text-anchor': 'middle',
							fill: ink.colour('on-seal')
						},
						sign
					)
				)
				.join(''),
		/** With the margin that readers need. */
		code(address: string, x: number, y: number, edge: number): string {
			const { size, d } = drawQr(address);
			return element(
				'g',
				{ transform: `translate(${x} ${y}) scale(${edge / size})` },
				element('rect', { width: size, height: size, fill: qrColours.light }) +
					element('path', { d, fill: qrColours.dark })
			);
		}
	};
}
