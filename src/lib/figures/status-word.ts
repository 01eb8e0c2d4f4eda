import type { FigureStatus, Lang } from '../model/schema.ts';
import { m } from '../paraglide/messages.js';

const words = {
	final: m.figures_final,
	preliminary: m.figures_preliminary,
	revised: m.figures_revised,
	target: m.figures_target,
	forecast: m.figures_forecast
} satisfies Record<FigureStatus, unknown>;

export const figureStatusWord = (status: FigureStatus, lang: Lang): string =>
	words[status]({}, { locale: lang });
