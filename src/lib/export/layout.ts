/** How a sheet is laid out: where its map stands, and what is drawn round it. */
import type { Pen } from './pen.ts';
import type { Box, View } from './view.ts';

export interface Layout {
	map: Box;
	/** Height of the letters of the map's names. */
	letter: number;
	/** Drawn over the map, whose box it leaves free: it covers what of the map passes its box. */
	frame: (view: View, draw: Pen) => string;
}
