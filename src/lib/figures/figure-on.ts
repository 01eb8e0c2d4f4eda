/** A figure as a tour shows it: on the day of the stop, drawn for a panel and for a wall. Fetched when asked for. */
import { stillOf } from '../charts/still.ts';
import { draw } from './draw/index.ts';
import type { Figure } from './figure.ts';
import { formatDay } from '../i18n/dates.ts';
import type { Lang } from '../model/schema.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Day } from '../time/day.ts';
import type { StopFigure } from '../tours/stop-page.ts';
import { figurePath } from '../url/paths.ts';

/** Ems. On a wall letters are as large as this is low: with 19 they are read from three metres. Remarks have no room in either. */
const PANEL = { width: 26, narrow: true };
const WALL = { width: 44, height: 19, narrow: true };

/** @throws where the figure has no drawing, which the check of tours has told of before */
export function figureOn(figure: Figure, day: Day, lang: Lang): StopFigure {
	const { id, title, reading, sources, data } = figure;
	if (!data) throw new Error(`figure/${id} has no drawing.`);
	const { wide, narrow } = draw(data, { day, lang });
	const shown = { at: day, text: formatDay(day, lang, 'short') };
	return {
		title,
		...(reading && { reading }),
		sources,
		label: m.figures_chart({ title, reading: reading ?? '' }, { locale: lang }),
		panel: stillOf(narrow ?? wide, { ...PANEL, day: shown }).svg,
		wall: stillOf(wide, { ...WALL, day: shown }).svg,
		path: figurePath(lang, id)
	};
}
