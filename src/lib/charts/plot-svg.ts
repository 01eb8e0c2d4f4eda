/** A scene as SVG text of a fixed width, with presentation attributes alone: what `Plot` draws on a page. */
import type { Day } from '../time/day.ts';
import { attributesOf, dayStyles, type Ink, type Style } from './style.ts';
import { dayLabel, dayPlace, squaresPath, type AnyMark, type Label, type Scene } from './scene.ts';
import { shapes } from './shapes.ts';
import { element, escapeXml, movedPath, tidy } from './svg.ts';

export interface PlotView {
	/** Pixels from the sheet's left and top to the margins of the scene. */
	left: number;
	top: number;
	/** Pixels, margins included. */
	width: number;
	/** Pixels to an em. */
	letter: number;
	/** The day shown, and how it is written. */
	day: { at: Day; text: string };
	ink: Ink;
}

/** Pixels that a plot needs from top to bottom. */
export const plotHeight = ({ height, margin }: Scene, letter: number): number =>
	(margin.top + height + margin.bottom) * letter;

export function plotSvg(scene: Scene, view: PlotView): string {
	const { letter, day, ink } = view;
	const { colour } = ink;
	const { margin, height } = scene;
	const wide = view.width - (margin.left + margin.right) * letter;
	const high = height * letter;
	const x = (percent: number) => tidy(view.left + margin.left * letter + (percent / 100) * wide);
	const y = (percent: number) => tidy(view.top + margin.top * letter + (percent / 100) * high);
	const look = (style: Style) => attributesOf(style, ink);
	const moved = (mark: { x: number; y: number }, scale: number) =>
		`translate(${x(mark.x)} ${y(mark.y)}) scale(${tidy(scale)})`;

	function draw(mark: AnyMark): string {
		if (mark.is === 'label') return write(mark);
		const style = look(mark.look);
		switch (mark.is) {
			case 'line':
				return element('line', {
					...style,
					x1: x(mark.x),
					y1: y(mark.y),
					x2: x(mark.x2),
					y2: y(mark.y2)
				});
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
				const rim = { 'stroke-width': Number(style['stroke-width'] ?? 0) / scale };
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

	const isDrawn = ({ only }: AnyMark) => only !== 'narrow';
	const now = dayPlace(scene, day.at);
	const rule = now === undefined ? [] : ruleAt(now);
	const name = now === undefined ? [] : [write(dayLabel(now, day.text))];
	return [
		...scene.marks.filter(isDrawn).map(draw),
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
