/** An upright picture, made to be saved and sent where links show no preview: map, headline, three facts, the curve of the clock, code. */
import { attributesOf } from '../charts/style.ts';
import { element } from '../charts/svg.ts';
import { linesOf } from '../charts/text-lines.ts';
import { mapDrawing } from './map-drawing.ts';
import type { Pen } from './pen.ts';
import type { View } from './view.ts';

const WIDTH = 1080;
const EDGE = 64;
const INNER = WIDTH - 2 * EDGE;
const MAP = { x: 0, y: 358, width: WIDTH, height: 500 };
const FOOT = MAP.y + MAP.height;
const HEIGHT = 1440;

/** A headline of one line is larger, and leaves room for the name in the other language. */
function headline({ title, otherTitle }: View['said'], draw: Pen): string {
	const isShort = linesOf(title, INNER / 66).length === 1;
	const place = { x: EDGE, room: INNER, most: 2, display: true };
	return isShort
		? draw.lines(title, { ...place, size: 66, y: otherTitle ? 248 : 268 }) +
				draw.lines(otherTitle, { ...place, size: 32, y: 306, token: 'ink-2', most: 1 })
		: draw.lines(title, { ...place, size: 52, y: 226 });
}

export function poster(view: View, draw: Pen): string {
	const { said, atlas } = view;
	const right = WIDTH - EDGE;
	const column = INNER / said.facts.length;
	return [
		mapDrawing({ ...view, box: MAP, view: view.viewIn(MAP.width, MAP.height), letter: 17 }),
		draw.paper({ x: 0, y: 0, width: WIDTH, height: MAP.y }),
		draw.paper({ x: 0, y: FOOT, width: WIDTH, height: HEIGHT - FOOT }),
		draw.rule(0, MAP.y, WIDTH),
		draw.rule(0, FOOT, WIDTH),
		draw.seal(EDGE, 44, 84),
		draw.text(said.site, { x: EDGE + 106, y: 84, size: 32, display: true }),
		draw.text(said.otherSite, { x: EDGE + 106, y: 116, size: 20, token: 'ink-2' }),
		draw.text(said.meaning, { x: right, y: 80, size: 22, token: 'ink-2', end: true }),
		draw.text(said.day, { x: right, y: 114, size: 26, token: 'cinnabar', weight: 650, end: true }),
		headline(said, draw),
		...said.facts.map(({ token, count, unit }, n) => {
			const x = EDGE + n * column;
			return (
				draw.text(String(count), { x, y: FOOT + 92, size: 62, token, display: true }) +
				draw.text(unit, { x, y: FOOT + 128, size: 24, token: 'ink-2' })
			);
		}),
		curve(view, draw),
		draw.text(said.scan, { x: EDGE, y: 1256, size: 30, display: true }),
		draw.lines(said.notes, {
			x: EDGE,
			y: 1296,
			size: 19,
			token: 'ink-2',
			room: INNER - 220,
			most: 3
		}),
		draw.text(said.edition, { x: EDGE, y: 1386, size: 17, token: 'ink-3' }),
		draw.code(said.address, right - 180, 1224, 180)
	].join('');

	/** How many there were, from the first day to the last, with the day shown. */
	function curve({ day }: View, { ink }: Pen): string {
		const { curves, firstDay, asOf } = atlas;
		const box = { x: EDGE, y: FOOT + 158, width: INNER, height: 150 };
		const tokens = { partner: 'malachite', area: 'ochre', zone: 'azurite' };
		const bands = curves.drawn.map(({ kind, band }) =>
			element('path', {
				...attributesOf({ fill: tokens[kind], opacity: 0.4 }, ink),
				'fill-rule': 'evenodd',
				d: band
			})
		);
		const at = box.x + ((day - firstDay) / (asOf - firstDay)) * box.width;
		const axis = box.y + (curves.axis / curves.size) * box.height;
		return (
			element(
				'g',
				{
					transform: `translate(${box.x} ${box.y}) scale(${box.width / curves.size} ${box.height / curves.size})`
				},
				bands.join('')
			) +
			draw.rule(box.x, axis, box.width) +
			element('path', {
				...attributesOf({ stroke: 'cinnabar', width: 2.5 }, ink),
				d: `M${at} ${box.y}v${box.height}`
			}) +
			element('circle', { ...attributesOf({ fill: 'cinnabar' }, ink), cx: at, cy: axis, r: 9 })
		);
	}
}
