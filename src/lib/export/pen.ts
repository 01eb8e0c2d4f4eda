/** Text, rules and the code of an address on a sheet, in the ink of the page. Letters stand on `y`. */
import { attributesOf, type Ink } from '../charts/style.ts';
import { element, escapeXml } from '../charts/svg.ts';
import { linesOf } from '../charts/text-lines.ts';
import { drawQr } from '../ui/qr.ts';
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
}

interface Paragraph extends Letters {
	/** Width to which lines are broken. */
	room: number;
	/** Lines, of which the last ends with an ellipsis where there would be more. */
	most: number;
}

const LEADING = 1.42;

export type Pen = ReturnType<typeof pen>;

export function pen(ink: Ink) {
	const text = (
		words: string,
		{ x, y, size, token = 'ink', weight, display = false, end = false }: Letters
	): string =>
		element(
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
			escapeXml(words)
		);

	function lines(words: string, { room, most, ...letters }: Paragraph): string {
		const all = linesOf(words, room / letters.size);
		const kept = all.slice(0, most);
		if (all.length > most) kept[most - 1] = `${kept[most - 1] ?? ''}…`;
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
		/** Black on white in every theme, with the margin that readers need. */
		code(address: string, x: number, y: number, edge: number): string {
			const { size, d } = drawQr(address);
			return element(
				'g',
				{ transform: `translate(${x} ${y}) scale(${edge / size})` },
				element('rect', { width: size, height: size, fill: '#ffffff' }) +
					element('path', { d, fill: '#000000' })
			);
		}
	};
}
