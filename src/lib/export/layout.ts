/** How a sheet is laid out: where its map stands, and what is drawn round it. */
import type { Pen } from './pen.ts';
import type { Box, ExportedView } from './view.ts';

export interface SheetLayout {
	map: Box;
	/** Height of the letters of the map's names. */
	letter: number;
	/** Drawn over the map, whose box it leaves free: it covers what of the map passes its box. */
	frame: (view: ExportedView, draw: Pen) => string;
}

/** The paper above and below a map that is as wide as the sheet, each with its rule. */
export const bands = (draw: Pen, map: Box, height: number): string => {
	const below = map.y + map.height;
	return (
		draw.paper({ x: 0, y: 0, width: map.width, height: map.y }) +
		draw.paper({ x: 0, y: below, width: map.width, height: height - below }) +
		draw.rule(0, map.y, map.width) +
		draw.rule(0, below, map.width)
	);
};
