/** A figure's data → what is drawn on a day. */
import type { Drawing } from '../../charts/scene.ts';
import type { Lang } from '../../model/schema.ts';
import type { Day } from '../../time/day.ts';
import type { ChartData } from '../figure.ts';
import { drawColumns } from './columns.ts';
import { drawGoals } from './goals.ts';
import { drawLayers } from './layers.ts';
import { drawMatrix } from './matrix.ts';
import { drawRanking } from './ranking.ts';
import { drawSteps } from './steps.ts';
import { drawTiles } from './tiles.ts';

export interface DrawOptions {
	day: Day;
	lang: Lang;
	/** Which kind of period. */
	choice?: string | undefined;
	/** Beside a table. */
	small?: boolean | undefined;
}

export function draw(data: ChartData, { day, lang, choice, small }: DrawOptions): Drawing {
	switch (data.kind) {
		case 'steps':
			return drawSteps(data, day, lang);
		case 'layers':
			return drawLayers(data, day, lang);
		case 'tiles':
			return drawTiles(data, day, lang);
		case 'matrix':
			return drawMatrix(data, day, lang);
		case 'ranking':
			return drawRanking(data, lang);
		case 'columns':
			return drawColumns(data, choice, lang, small);
		case 'goals':
			return drawGoals(data, lang);
	}
}
