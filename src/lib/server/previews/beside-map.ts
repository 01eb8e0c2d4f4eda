/** What stands on the paper beside a map: what it is, its name, how it stands or what it is about. Build time only. */
import { attributesOf } from '../../charts/style.ts';
import { element } from '../../charts/svg.ts';
import type { Pen } from '../../export/pen.ts';
import type { MapCard, CardStatus } from './card.ts';
import { MARGIN, TEXT_WIDTH } from './frame.ts';
import { widthIn } from './letters.ts';
import { blockOf, drawBlock, firstThatFits, heightOf, lineOrTwo, type Block } from './write.ts';

/** Between the name of the site and the source, pixels. */
const TOP = 132;
const BOTTOM = 540;

/** Sizes of a name, and the most lines that it has there. */
const NAMES = [
	[124, 1],
	[108, 1],
	[96, 2],
	[84, 2],
	[74, 2],
	[66, 3],
	[58, 3],
	[52, 3],
	[46, 4],
	[42, 4],
	[38, 5],
	[34, 6]
] as const;

/** From which on a name is read in a small preview. */
const LARGE = 52;

/** How small the rest is written to leave the name room. */
const SCALES = [1, 0.92, 0.84, 0.76, 0.7] as const;

const DOT = { radius: 10, gap: 14 };
const REMARK = { height: 34, size: 20, gap: 8, padding: 14 };

interface Column {
	sort: Block;
	name: Block;
	other: Block | undefined;
	word: Block | undefined;
	rest: Block | undefined;
	text: Block | undefined;
}

export function besideMap(card: MapCard, pen: Pen): string {
	const column = firstThatFits(columns(card), card.name);
	const { sort, name, other, word, rest, text } = column;
	const left = BOTTOM - TOP - heightIn(column, card.standing);
	let y = TOP + left * 0.42;
	const put = (block: Block | undefined, x = MARGIN): string => {
		if (!block) return '';
		const drawn = drawBlock(block, pen, x, y);
		y += heightOf(block);
		return drawn;
	};
	const head = put(sort) + put(name) + put(other);
	const sample =
		card.standing && word ? dot(card.standing, y + word.before + word.leading / 2, pen) : '';
	const inset = MARGIN + 2 * DOT.radius + DOT.gap;
	return (
		head +
		sample +
		put(word, inset) +
		put(rest, inset) +
		put(text) +
		(card.standing ? remarks(card.standing, inset, y + REMARK.gap, pen) : '')
	);
}

/** From the most legible on. */
function* columns(card: MapCard): Generator<Column | undefined> {
	for (const least of [LARGE, 0])
		for (const scale of SCALES)
			for (const [size, most] of NAMES) {
				if (size < least) continue;
				const column = columnAt(card, size, most, scale);
				if (column && heightIn(column, card.standing) <= BOTTOM - TOP) yield column;
			}
}

function columnAt(
	{ sort, name, otherName, standing, text }: MapCard,
	size: number,
	most: number,
	scale: number
): Column | undefined {
	const inset = TEXT_WIDTH - 2 * DOT.radius - DOT.gap;
	const names = blockOf(
		{ text: name, face: 'display', token: 'ink', size, leading: 1.14, before: 6 + size * 0.05 },
		TEXT_WIDTH
	);
	const sorts = blockOf(
		{ text: sort, face: 'text', token: 'ink-2', size: 25 * scale, before: 0 },
		TEXT_WIDTH
	);
	if (!names || names.lines.length > most || !sorts) return undefined;
	const others = Math.min(size * 0.5, 40 * scale);
	const optional = (
		words: string | undefined,
		look: Omit<Parameters<typeof blockOf>[0], 'text'>,
		room: number
	) => (words ? blockOf({ ...look, text: words }, room) : undefined);
	return {
		sort: sorts,
		name: names,
		other: otherName
			? lineOrTwo(
					otherName,
					TEXT_WIDTH,
					{ from: others, to: Math.min(others, Math.max(18, others * 0.72)) },
					{ face: 'display', token: 'ink-2' },
					4
				)
			: undefined,
		word: optional(
			standing?.word,
			{ face: 'strong', token: 'ink', size: 32 * scale, before: 24 * scale },
			inset
		),
		rest: standing?.rest
			? lineOrTwo(
					standing.rest,
					inset,
					{ from: 25 * scale, to: 20 * scale },
					{ face: 'text', token: 'ink' }
				)
			: undefined,
		text: optional(
			text,
			{ face: 'text', token: 'ink', size: 26 * scale, leading: 1.4, before: 20 * scale },
			TEXT_WIDTH
		)
	};
}

const heightIn = (
	{ sort, name, other, word, rest, text }: Column,
	standing: CardStatus | undefined
): number =>
	[sort, name, other, word, rest, text].reduce(
		(sum, block) => sum + (block ? heightOf(block) : 0),
		0
	) + (standing?.remarks.length ? REMARK.gap + REMARK.height : 0);

/** In the colour that the record has on the map, hollow where it is not in force. */
const dot = ({ token, isHollow }: CardStatus, y: number, { ink }: Pen): string =>
	element('circle', {
		...attributesOf(isHollow ? { stroke: token, width: 3 } : { fill: token }, ink),
		cx: MARGIN + DOT.radius,
		cy: y,
		r: isHollow ? DOT.radius - 1.5 : DOT.radius
	});

function remarks({ remarks: all }: CardStatus, left: number, top: number, pen: Pen): string {
	let x = left;
	return all
		.map(({ text, isDoubt }) => {
			const { height, size, padding, gap } = REMARK;
			const words = isDoubt ? `? ${text}` : text;
			const token = isDoubt ? 'ochre' : 'rule-strong';
			const width = widthIn(words, 'text') * size + 2 * padding;
			const frame = element('rect', {
				...attributesOf({ stroke: token, width: 1.5 }, pen.ink),
				x,
				y: top,
				width,
				height,
				rx: height / 2
			});
			const written = pen.text(words, {
				x: x + padding,
				y: top + height / 2 + size * 0.35,
				size,
				token: isDoubt ? 'ochre' : 'ink-2'
			});
			x += width + gap;
			return frame + written;
		})
		.join('');
}
