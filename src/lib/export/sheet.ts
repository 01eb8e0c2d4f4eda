/**
 * A picture of a view to take along, with all that it must say by itself: what and which day, counts and key, borders, sources, edition,
 * address and code. SVG with presentation attributes alone, so that office programs and drawing programs read it.
 */
import { families } from '../i18n/families.ts';
import { element, escapeXml } from '../charts/svg.ts';
import { htmlLang } from '../i18n/lang.ts';
import { filmLayout } from './film-layout.ts';
import { landscape } from './landscape.ts';
import type { SheetLayout } from './layout.ts';
import { mapsOf, platesOf } from './maps.ts';
import { pen } from './pen.ts';
import { poster } from './poster.ts';
import { daysOf, type ExportedView } from './view.ts';

/** Its measures are units of a drawing, which is a picture at one pixel to the unit. */
export interface Sheet {
	id: 'screen' | 'wall' | 'a4' | 'poster' | 'film';
	width: number;
	height: number;
}

export interface PictureFormat extends Sheet {
	/** Pixels to a unit. */
	scale: number;
	/** Dots to an inch, where the picture has a size on paper. */
	dpi?: number;
}

/** Of pictures. */
export const formats = [
	{ id: 'screen', width: 1600, height: 900, scale: 1.2 },
	{ id: 'wall', width: 1600, height: 900, scale: 2.4 },
	// 297 × 210 mm at 300 dots to an inch.
	{ id: 'a4', width: 1754, height: 1240, scale: 2, dpi: 300 },
	{ id: 'poster', width: 1080, height: 1440, scale: 1 }
] as const satisfies readonly PictureFormat[];

export const filmSheet: Sheet = { id: 'film', width: 1600, height: 900 };

export function layoutOf({ id, width, height }: Sheet): SheetLayout {
	if (id === 'poster') return poster;
	if (id === 'film') return filmLayout;
	return landscape(width, height);
}

function svg({ lang }: ExportedView, { width, height }: Sheet, content: string): string {
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
		content
	);
}

const mapOf = (view: ExportedView, layout: SheetLayout): string =>
	mapsOf(view, layout) + platesOf(view, layout, pen(view.ink));
const frameOf = (view: ExportedView, layout: SheetLayout): string =>
	layout.frame(view, pen(view.ink));

export function sheetSvg(view: ExportedView, sheet: Sheet): string {
	const layout = layoutOf(sheet);
	const { title, site } = view.said;
	const name = element('title', {}, escapeXml(`${title} · ${daysOf(view.said)} · ${site}`));
	return svg(view, sheet, name + mapOf(view, layout) + frameOf(view, layout));
}

/** The map alone, which passes its box. */
export const mapSvg = (view: ExportedView, sheet: Sheet): string =>
	svg(view, sheet, mapOf(view, layoutOf(sheet)));

/** What lies over the map, with the map's box left free. */
export const frameSvg = (view: ExportedView, sheet: Sheet): string =>
	svg(view, sheet, frameOf(view, layoutOf(sheet)));
