/** A scene as SVG text of a fixed width, with presentation attributes alone: what `Plot` draws on a page. */
import type { Day } from '../time/day.ts';
import { attributesOf, dayStyles, type Attributes, type Ink, type Style } from './style.ts';
import {
	dayLabel,
	dayPlace,
	groupByLook,
	squaresPath,
	type AnyMark,
	type KeyEntry,
	type Label,
	type Margin,
	type Scene
} from './scene.ts';
import { COLUMN, shapes } from './shapes.ts';
import { element, escapeXml, movedPath, tidy } from './svg.ts';
import { widthOf } from './text-lines.ts';

export interface PlotView {
	/** Pixels from the sheet's left and top to the margins of the scene. */
	left: number;
	top: number;
	/** Pixels, margins included. */
	width: number;
	/** Pixels to an em. */
	letter: number;
	/** The day shown, and how it is written; nothing where a page shows it above the drawing. */
	day?: { at: Day; text: string } | undefined;
	/** Drawn as where the plot is narrow. */
	narrow?: boolean | undefined;
	ink: Ink;
}

/** The margins of a scene, which may differ where it is narrow. */
export const marginOf = ({ margin, narrow }: Scene, isNarrow = false): Margin => ({
	...margin,
	...(isNarrow && narrow)
});

/** Pixels that a plot needs from top to bottom. */
export const plotHeight = ({ height, margin }: Scene, letter: number): number =>
	(margin.top + height + margin.bottom) * letter;

export function plotSvg(scene: Scene, view: PlotView): string {
	const { letter, day, ink } = view;
	const { colour } = ink;
	const { height } = scene;
	const margin = marginOf(scene, view.narrow);
	const wide = view.width - (margin.left + margin.right) * letter;
	const high = height * letter;
	const x = (percent: number) => tidy(view.left + margin.left * letter + (percent / 100) * wide);
	const y = (percent: number) => tidy(view.top + margin.top * letter + (percent / 100) * high);
	const look = (style: Style) => attributesOf(style, ink);
	const moved = (mark: { x: number; y: number }, scale: number) =>
		`translate(${x(mark.x)} ${y(mark.y)}) scale(${tidy(scale)})`;

	/** Marks of one look; what they have in common is written once. */
	function drawRun(run: { look: Style; marks: AnyMark[] }): string {
		const style = look(run.look);
		const isAlone = run.marks.length === 1 || run.marks.some(({ is }) => is === 'label');
		if (isAlone) return run.marks.map((mark) => draw(mark, style)).join('');
		return element('g', style, run.marks.map((mark) => draw(mark, {})).join(''));
	}

	function draw(mark: AnyMark, style: Attributes): string {
		switch (mark.is) {
			case 'label':
				return write(mark);
			case 'line': {
				const ends = { x1: x(mark.x), y1: y(mark.y), x2: x(mark.x2), y2: y(mark.y2) };
				return element('line', { ...style, ...ends });
			}
			case 'bar': {
				const size = { width: (mark.width / 100) * wide, height: (mark.height / 100) * high };
				return element('rect', { ...style, x: x(mark.x), y: y(mark.y), ...size });
			}
			case 'path':
				return element('path', { ...style, d: movedPath(mark.d, x, y) });
			case 'dot': {
				const transform = moved(mark, letter / 16);
				return element('path', {
					...style,
					'fill-rule': 'evenodd',
					transform,
					d: shapes[mark.shape]
				});
			}
			case 'squares': {
				const scale = ((mark.width / 100) * wide) / mark.across;
				// The stroke is scaled with it.
				const rim = { 'stroke-width': Number(look(mark.look)['stroke-width'] ?? 0) / scale };
				return element('path', {
					...style,
					...rim,
					transform: moved(mark, scale),
					d: squaresPath(mark)
				});
			}
		}
	}

	/** A rim is a text of its own below the other: office programs know no `paint-order`. */
	function write({ look: style, text, dx = 0, dy = 0, anchor, ...place }: Label): string {
		const { size = 1, rim, fill = 'ink', weight, display } = style;
		const at = {
			x: x(place.x) + dx * size * letter,
			y: y(place.y) + dy * size * letter,
			...(anchor && { 'text-anchor': anchor }),
			...(size !== 1 && { 'font-size': size * letter }),
			...(weight && { 'font-weight': weight }),
			...(display && { 'font-family': ink.display })
		};
		const paper = {
			fill: colour('paper'),
			stroke: colour('paper'),
			'stroke-width': 4,
			'stroke-linejoin': 'round'
		};
		return (
			(rim ? element('text', { ...at, ...paper }, escapeXml(text)) : '') +
			element('text', { ...at, fill: colour(fill) }, escapeXml(text))
		);
	}

	const isDrawn = ({ only }: AnyMark) => only !== (view.narrow ? 'wide' : 'narrow');
	const now = day && dayPlace(scene, day.at);
	const rule = now === undefined ? [] : ruleAt(now);
	const name = day && now !== undefined ? [write(dayLabel(now, day.text))] : [];
	return [
		...groupByLook(scene.marks.filter(isDrawn)).map(drawRun),
		...rule,
		...scene.labels.filter(isDrawn).map(write),
		...name
	].join('');

	function ruleAt(at: number): string[] {
		const head = 1.25 * letter;
		return [
			element('rect', {
				...look(dayStyles.veil),
				x: x(at),
				y: y(0),
				width: x(100) - x(at),
				height: high
			}),
			element('line', {
				...look(dayStyles.rule),
				x1: x(at),
				x2: x(at),
				y1: y(0) - head,
				y2: y(100)
			}),
			element('circle', { ...look(dayStyles.bead), cx: x(at), cy: y(100), r: letter * 0.3 })
		];
	}
}

/** Ems between the lines of a key. */
const KEY_LEADING = 1.6;

/**
 * What the marks of a scene mean, in lines below one another; as many pixels as they need.
 * @param top of the first line
 */
export function keySvg(
	key: readonly KeyEntry[],
	{ left, top, width, letter, ink }: Pick<PlotView, 'left' | 'top' | 'width' | 'letter' | 'ink'>
): { svg: string; height: number } {
	const leading = KEY_LEADING * letter;
	let x = 0;
	let line = 1;
	const drawn = key.map(({ look, shape, word }) => {
		const wide = (1.35 + widthOf(word)) * letter;
		if (x > 0 && x + wide > width) {
			x = 0;
			line += 1;
		}
		const y = top + line * leading - 0.4 * letter;
		const mark = element('path', {
			...attributesOf(look, ink),
			'fill-rule': 'evenodd',
			transform: `translate(${tidy(left + x + 0.45 * letter)} ${tidy(y - 0.33 * letter)}) scale(${tidy(letter / 18)})`,
			d: shape ? shapes[shape] : COLUMN
		});
		const place = { x: left + x + 1.35 * letter, y, fill: ink.colour('ink-2') };
		x += wide + 1.5 * letter;
		return mark + element('text', place, escapeXml(word));
	});
	return { svg: drawn.join(''), height: key.length ? line * leading : 0 };
}
