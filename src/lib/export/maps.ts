/** The map of a sheet, or the two maps of days that stand side by side. */
import { attributesOf } from '../charts/style.ts';
import { element } from '../charts/svg.ts';
import { widthOf } from '../charts/text-lines.ts';
import { mapDrawing } from './map-drawing.ts';
import type { SheetLayout } from './layout.ts';
import type { Pen } from './pen.ts';
import type { Box, ExportedView } from './view.ts';

type Sized = Pick<SheetLayout, 'map' | 'letter'>;

/** Between two maps, units. */
const GAP = 3;

export function mapsOf(view: Omit<ExportedView, 'said'>, { map: box, letter }: Sized): string {
	const { day, from, isSideBySide, ink } = view;
	const map = (own: Box, days: Pick<ExportedView, 'day' | 'from'>): string =>
		mapDrawing({ ...view, ...days, box: own, view: view.viewIn(own.width, own.height), letter });
	if (!isSideBySide || from === null) return map(box, { day, from });
	const { older, newer } = halves(box);
	const { y, height } = box;
	return (
		cut('older', older, map(older, { day: from, from: null })) +
		cut('newer', newer, map(newer, { day, from })) +
		element('rect', { x: newer.x - GAP, y, width: GAP, height, fill: ink.colour('ink') })
	);
}

/** What each of two maps says of itself. */
export function platesOf(
	{ said: { sides } }: ExportedView,
	{ map, letter }: Sized,
	draw: Pen
): string {
	if (!sides) return '';
	const { older, newer } = halves(map);
	return (
		plate(older, sides.older, 'ink', letter, draw) +
		plate(newer, sides.newer, 'cinnabar', letter, draw)
	);
}

function halves(box: Box): Record<'older' | 'newer', Box> {
	const older = { ...box, width: (box.width - GAP) / 2 };
	return { older, newer: { ...older, x: older.x + older.width + GAP } };
}

/** Nothing of a map reaches into the other one. */
const cut = (id: string, box: Box, content: string): string =>
	element('clipPath', { id }, element('rect', { ...box })) +
	element('g', { 'clip-path': `url(#${id})` }, content);

/** The day of a map and what was in force on it, as on the screen. */
function plate(
	{ x, y }: Box,
	{ day, counts }: { day: string; counts: string },
	token: string,
	letter: number,
	draw: Pen
): string {
	const size = letter * 1.5;
	const pad = letter * 0.8;
	const width = Math.max(widthOf(day) * size, widthOf(counts) * letter) + 2 * pad;
	const height = size * 1.3 + letter * 1.6 + pad;
	const box = { x: x + pad, y: y + pad, width, height };
	return (
		draw.paper(box) +
		draw.text(day, { x: box.x + pad, y: box.y + pad / 2 + size, size, display: true }) +
		draw.text(counts, {
			x: box.x + pad,
			y: box.y + pad / 2 + size * 1.3 + letter,
			size: letter,
			token: 'ink-2'
		}) +
		element('path', {
			...attributesOf({ stroke: token, width: 4 }, draw.ink),
			d: `M${box.x} ${box.y + height}h${width}`
		})
	);
}
