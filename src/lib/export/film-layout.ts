/** A frame of a film: the day in large, the counts and the clock, which all move, below the map. */
import { clockCurve } from './clock-curve.ts';
import { bands, type SheetLayout } from './layout.ts';
import type { Pen } from './pen.ts';
import { widthOf } from '../charts/text-lines.ts';
import { daysOf, type ExportedView } from './view.ts';

const WIDTH = 1600;
const HEIGHT = 900;
const MARGIN = 48;
const HEAD = 98;
const FOOT = 190;
const TOP = HEIGHT - FOOT;
const RIGHT = WIDTH - MARGIN;
/** Edge of the code, and what it keeps free on its left. */
const CODE = 148;
const INNER = RIGHT - MARGIN - CODE - 32;
/** Height of the letters of the day. */
const DAY = 46;
/** Left of the title: the seal. */
const TITLE = MARGIN + 80;
/** Width of a count with its unit. */
const FACT = 236;

const map = { x: 0, y: HEAD, width: WIDTH, height: TOP - HEAD };

function frame(view: ExportedView, draw: Pen): string {
	const { said } = view;
	const days = daysOf(said);
	const sites = said.title === said.site ? [said.otherSite] : [said.site, said.otherSite];
	return [
		bands(draw, map, HEIGHT),
		draw.seal(MARGIN, 19, 60),
		draw.text(said.title, {
			x: TITLE,
			y: 54,
			size: 36,
			display: true,
			room: RIGHT - TITLE - widthOf(days) * DAY - 32
		}),
		draw.text(sites.join(' · '), { x: TITLE, y: 81, size: 18, token: 'ink-2' }),
		draw.text(days, { x: RIGHT, y: 56, size: DAY, token: 'cinnabar', display: true, end: true }),
		draw.text(said.meaning, { x: RIGHT, y: 85, size: 18, token: 'ink-2', end: true }),
		...said.facts.map(({ token, count, unit }, n) => {
			const x = MARGIN + n * FACT;
			return (
				draw.text(String(count), { x, y: TOP + 60, size: 54, token, display: true }) +
				draw.text(unit, { x, y: TOP + 90, size: 20, token: 'ink-2' })
			);
		}),
		clockCurve(view, draw, {
			x: MARGIN + said.facts.length * FACT,
			y: TOP + 12,
			width: INNER - said.facts.length * FACT,
			height: 92
		}),
		draw.lines(said.notes, {
			x: MARGIN,
			y: TOP + 124,
			size: 15,
			token: 'ink-2',
			room: INNER,
			most: 2
		}),
		draw.text(`${said.edition} · ${said.address}`, {
			x: MARGIN,
			y: TOP + 171,
			size: 14,
			token: 'ink-3',
			room: INNER
		}),
		draw.code(said.address, RIGHT - CODE, TOP + 21, CODE)
	].join('');
}

export const filmLayout: SheetLayout = {
	map,
	letter: 16,
	frame
};
