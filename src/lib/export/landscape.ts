/** A sheet that lies: the map over the whole width between a head and a foot. */
import { keyOf } from './key.ts';
import type { Layout } from './layout.ts';
import type { Pen } from './pen.ts';
import type { View } from './view.ts';

const EDGE = 48;
const HEAD = 118;
const FOOT = 168;

export const landscape = (width: number, height: number): Layout => ({
	map: { x: 0, y: HEAD, width, height: height - HEAD - FOOT },
	letter: 15,
	frame: (view, draw) => frame(view, draw, width, height)
});

function frame(view: View, draw: Pen, width: number, height: number): string {
	const { said } = view;
	const top = height - FOOT;
	const right = width - EDGE;
	return [
		draw.paper({ x: 0, y: 0, width, height: HEAD }),
		draw.paper({ x: 0, y: top, width, height: FOOT }),
		draw.rule(0, HEAD, width),
		draw.rule(0, top, width),
		draw.seal(EDGE, 30, 58),
		draw.text(said.title, { x: EDGE + 78, y: 66, size: 36, display: true }),
		draw.text(`${said.site} · ${said.otherSite}`, {
			x: EDGE + 78,
			y: 94,
			size: 18,
			token: 'ink-2'
		}),
		draw.text(said.day, { x: right, y: 66, size: 28, token: 'cinnabar', weight: 700, end: true }),
		draw.text(said.meaning, { x: right, y: 94, size: 18, token: 'ink-2', end: true }),
		keyOf(view, draw, { x: EDGE, y: top + 42, size: 20, room: right - EDGE - 160 }),
		draw.lines(said.notes, {
			x: EDGE,
			y: top + 80,
			size: 15,
			token: 'ink-2',
			room: right - EDGE - 160,
			most: 2
		}),
		draw.text(said.edition, {
			x: EDGE,
			y: top + 126,
			size: 15,
			token: 'ink-2'
		}),
		draw.text(said.address, { x: EDGE, y: top + 148, size: 13, token: 'ink-3' }),
		draw.code(said.address, right - 136, top + 16, 136)
	].join('');
}
