/** An upright picture, made to be saved and sent where links show no preview: map, headline, three facts, the curve of the clock, code. */
import { breakLines } from '../charts/text-lines.ts';
import { clockCurve } from './clock-curve.ts';
import type { Pen } from './pen.ts';
import type { SheetLayout } from './layout.ts';
import type { ExportedView } from './view.ts';

const WIDTH = 1080;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
const MAP = { x: 0, y: 358, width: WIDTH, height: 500 };
const FOOT = MAP.y + MAP.height;
const HEIGHT = 1440;
/** Edge of the code, and what it keeps free on its left. */
const CODE = 180;
const BESIDE = 40;

/** A headline of one line is larger, and leaves room for the name in the other language. */
function headline({ title, otherTitle }: ExportedView['said'], draw: Pen): string {
	const isShort = breakLines(title, INNER / 66).length === 1;
	const place = { x: MARGIN, room: INNER, most: 2, display: true };
	return isShort
		? draw.lines(title, { ...place, size: 66, y: otherTitle ? 248 : 268 }) +
				draw.lines(otherTitle, { ...place, size: 32, y: 306, token: 'ink-2', most: 1 })
		: draw.lines(title, { ...place, size: 52, y: 226 });
}

function frame(view: ExportedView, draw: Pen): string {
	const { said } = view;
	const right = WIDTH - MARGIN;
	const column = INNER / said.facts.length;
	const room = INNER - CODE - BESIDE;
	/** Two days stand below each other: beside the name of the site is no room for both. */
	const days = said.days.map((day, n) => (n + 1 < said.days.length ? `${day} →` : day));
	const first = days.length > 1 ? 62 : 80;
	return [
		draw.paper({ x: 0, y: 0, width: WIDTH, height: MAP.y }),
		draw.paper({ x: 0, y: FOOT, width: WIDTH, height: HEIGHT - FOOT }),
		draw.rule(0, MAP.y, WIDTH),
		draw.rule(0, FOOT, WIDTH),
		draw.seal(MARGIN, 44, 84),
		draw.text(said.site, { x: MARGIN + 106, y: 84, size: 32, display: true }),
		draw.text(said.otherSite, { x: MARGIN + 106, y: 116, size: 20, token: 'ink-2' }),
		draw.text(said.meaning, { x: right, y: first, size: 22, token: 'ink-2', end: true }),
		...days.map((day, n) =>
			draw.text(day, {
				x: right,
				y: first + 34 * (n + 1),
				size: 26,
				token: 'cinnabar',
				weight: 700,
				end: true
			})
		),
		headline(said, draw),
		...said.facts.map(({ token, count, unit }, n) => {
			const x = MARGIN + n * column;
			return (
				draw.text(String(count), { x, y: FOOT + 92, size: 62, token, display: true }) +
				draw.text(unit, { x, y: FOOT + 128, size: 24, token: 'ink-2' })
			);
		}),
		clockCurve(view, draw, { x: MARGIN, y: FOOT + 158, width: INNER, height: 150 }),
		draw.text(said.scan, { x: MARGIN, y: 1256, size: 30, display: true }),
		draw.lines(said.notes, {
			x: MARGIN,
			y: 1296,
			size: 19,
			token: 'ink-2',
			room,
			most: 3
		}),
		draw.text(said.edition, { x: MARGIN, y: 1379, size: 17, token: 'ink-2', room }),
		draw.text(said.address, { x: MARGIN, y: 1404, size: 16, token: 'ink-3', room }),
		draw.code(said.address, right - CODE, 1224, CODE)
	].join('');
}

export const poster: SheetLayout = { map: MAP, letter: 17, frame };
