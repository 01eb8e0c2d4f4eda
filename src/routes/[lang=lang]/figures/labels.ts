/** Words for the statuses of a figure. */
import type { FigureStatus } from '$lib/model/schema.ts';
import { m } from '$lib/paraglide/messages.js';

/** In the order of the legend. */
export const statusLabel: Record<FigureStatus, { word: () => string; text: () => string }> = {
	final: { word: m.figures_final, text: m.figures_final_text },
	preliminary: { word: m.figures_preliminary, text: m.figures_preliminary_text },
	revised: { word: m.figures_revised, text: m.figures_revised_text },
	target: { word: m.figures_target, text: m.figures_target_text },
	forecast: { word: m.figures_forecast, text: m.figures_forecast_text }
};
