/** A scene as an SVG that grows with its box and has the colours of the page: for pages that bring no script to draw a chart. */
import type { Day } from '../time/day.ts';
import { keySvg, marginOf, plotSvg } from './plot-svg.ts';
import type { Scene } from './scene.ts';
import { pageInk } from './style.ts';
import { element, tidy } from './svg.ts';

/** Units of the drawing to an em. */
const LETTER = 16;

export interface Still {
	svg: string;
	/** Where time runs from left to right: its ends, and where these stand in per cent of the drawing's width. */
	time?: { first: Day; last: Day; from: number; to: number };
	/** Where the plot begins and ends, in per cent of the drawing's height. */
	plot: { top: number; bottom: number };
}

interface Size {
	/** Ems. */
	width: number;
	/** Ems with the key and all margins; the scene's own where it is left out. */
	height?: number;
	narrow?: boolean;
	/** Drawn into it; left out where the page shows the day above the drawing. */
	day?: { at: Day; text: string };
}

export function stillOf(scene: Scene, { width, height, narrow, day }: Size): Still {
	const margin = marginOf(scene, narrow);
	const frame = { left: 0, width: width * LETTER, letter: LETTER, ink: pageInk };
	const key = keySvg(scene.key, { ...frame, top: 0 });
	const around = key.height / LETTER + margin.top + margin.bottom;
	const plot = height === undefined ? scene.height : height - around;
	const whole = (around + plot) * LETTER;
	const drawing = plotSvg({ ...scene, height: plot }, { ...frame, top: key.height, day, narrow });
	const across = (ems: number) => tidy((ems / width) * 100);
	const down = (ems: number) => tidy(((key.height + ems * LETTER) / whole) * 100);
	return {
		svg: element(
			'svg',
			{ viewBox: `0 0 ${frame.width} ${tidy(whole)}`, 'font-size': LETTER, 'aria-hidden': 'true' },
			key.svg + drawing
		),
		...(scene.time && {
			time: { ...scene.time, from: across(margin.left), to: across(width - margin.right) }
		}),
		plot: { top: down(margin.top), bottom: down(margin.top + plot) }
	};
}
