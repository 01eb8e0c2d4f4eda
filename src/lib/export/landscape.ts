/** A sheet that lies: the map over the whole width between a head and a foot. */
import { keyOf } from './key.ts';
import { bands, type SheetLayout } from './layout.ts';
import type { Pen } from './pen.ts';
import { widthOf } from '../charts/text-lines.ts';
import { daysOf, type Box, type ExportedView } from './view.ts';

const MARGIN = 48;
const HEAD = 108;
const FOOT = 168;
/** Height of the letters of the days. */
const DAY = 28;
/** Left of the title: the seal. */
const TITLE = MARGIN + 76;
/** Edge of the code, and what it keeps free on its left. */
const CODE = 136;
const BESIDE = 24;

export function landscape(width: number, height: number): SheetLayout {
	const map = { x: 0, y: HEAD, width, height: height - HEAD - FOOT };
	return {
		map,
		letter: 15,
		frame: (view, draw) => bands(draw, map, height) + frame(view, draw, map)
	};
}

function frame(view: ExportedView, draw: Pen, map: Box): string {
	const { said } = view;
	const top = map.y + map.height;
	const right = map.width - MARGIN;
	const room = right - MARGIN - CODE - BESIDE;
	const days = daysOf(said);
	const key = keyOf(view, draw, { x: MARGIN, y: top + 42, size: 20, room });
	return [
		draw.seal(MARGIN, 26, 56),
		draw.text(said.title, {
			x: TITLE,
			y: 59,
			size: 36,
			display: true,
			room: right - TITLE - widthOf(days) * DAY - BESIDE
		}),
		draw.text(`${said.site} · ${said.otherSite}`, { x: TITLE, y: 86, size: 18, token: 'ink-2' }),
		draw.text(days, { x: right, y: 59, size: DAY, token: 'cinnabar', weight: 700, end: true }),
		draw.text(said.meaning, { x: right, y: 86, size: 18, token: 'ink-2', end: true }),
		key,
		draw.lines(said.notes, {
			x: MARGIN,
			y: top + (key ? 80 : 42),
			size: 15,
			token: 'ink-2',
			room,
			most: 2
		}),
		draw.text(said.edition, {
			x: MARGIN,
			y: top + 126,
			size: 15,
			token: 'ink-2'
		}),
		draw.text(said.address, { x: MARGIN, y: top + 148, size: 13, token: 'ink-3', room }),
		draw.code(said.address, right - CODE, top + 16, CODE)
	].join('');
}
