/**
 * A picture of a view to take along, with all that it must say by itself: what and which day, counts and key, borders, sources, edition,
 * address and code. SVG with presentation attributes alone, so that office programs and drawing programs read it.
 */
import { families } from '../i18n/families.ts';
import { element, escapeXml } from '../charts/svg.ts';
import { htmlLang } from '../i18n/lang.ts';
import { keyOf } from './key.ts';
import { mapDrawing } from './map-drawing.ts';
import { pen, type Pen } from './pen.ts';
import { poster } from './poster.ts';
import type { View } from './view.ts';

/** Units of a drawing, which is a picture at one pixel to the unit. */
export interface Format {
	id: 'screen' | 'wall' | 'a4' | 'poster';
	width: number;
	height: number;
	/** Pixels to a unit. */
	scale: number;
	/** Dots to an inch, where the picture has a size on paper. */
	dpi?: number;
}

export const formats: readonly Format[] = [
	{ id: 'screen', width: 1600, height: 900, scale: 1.2 },
	{ id: 'wall', width: 1600, height: 900, scale: 2.4 },
	// 297 × 210 mm at 300 dots to an inch.
	{ id: 'a4', width: 1754, height: 1240, scale: 2, dpi: 300 },
	{ id: 'poster', width: 1080, height: 1440, scale: 1 }
];

export function sheetSvg(view: View, { id, width, height }: Format): string {
	const { lang, ink, said } = view;
	const draw = pen(ink);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xml:lang': htmlLang[lang],
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			'font-family': families[lang].text
		},
		element('title', {}, escapeXml(`${said.title} · ${said.day} · ${said.site}`)) +
			(id === 'poster' ? poster(view, draw) : landscape(view, draw, width, height))
	);
}

const EDGE = 48;
const HEAD = 118;
const FOOT = 168;

/** The map lies over the whole width between a head and a foot, which cover what of it passes them. */
function landscape(view: View, draw: Pen, width: number, height: number): string {
	const { said } = view;
	const box = { x: 0, y: HEAD, width, height: height - HEAD - FOOT };
	const top = height - FOOT;
	const right = width - EDGE;
	return [
		mapDrawing({ ...view, box, view: view.viewIn(box.width, box.height), letter: 15 }),
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
		draw.text(said.day, { x: right, y: 66, size: 28, token: 'cinnabar', weight: 650, end: true }),
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
