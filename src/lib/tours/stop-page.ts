/** What the pages of tours carry, in one language. */
import type { SourceEntry } from '../model/record-page.ts';
import type { Lang } from '../model/schema.ts';
import type { ShownStep } from '../state/shown-step.ts';
import type { Day } from '../time/day.ts';
import type { SaidIn, Tour } from './tour.ts';

export interface StepTitle {
	id: string;
	title: string;
	/** Of its title, where it is not that of the page. */
	lang?: Lang;
	day: Day;
}

export interface TourPage {
	id: string;
	/** Of a story: see `tour.ts`. */
	fragment?: string;
	title: string;
	summary: string;
	steps: StepTitle[];
}

export const tourPage = ({ id, fragment, title, summary, steps }: Tour, lang: Lang): TourPage => ({
	id,
	...(fragment !== undefined && { fragment }),
	title: title[lang],
	summary: summary[lang],
	steps: steps.map(({ id: step, title: said, day, saidIn }) => {
		const other = saidIn?.[lang].title;
		return { id: step, title: said[lang], ...(other && { lang: other }), day };
	})
});

/** A figure on the day of the stop. */
export interface StopFigure {
	/** What the data bear out, in one sentence. */
	title: string;
	reading?: string;
	/** Who says so, in one sentence. */
	sources: string;
	/** The drawing in words. */
	label: string;
	/** SVG, for a panel and for a wall. */
	panel: string;
	wall: string;
	/** Its page, below the base path. */
	path: string;
}

export interface StopPage {
	tour: TourPage;
	shown: ShownStep;
	/** From 0. */
	position: number;
	title: string;
	caption: string;
	notes: string;
	/** Languages of texts of a story that is not told in that of the page. */
	langs?: SaidIn;
	figure?: StopFigure | undefined;
	sources: SourceEntry[];
	/** The ordinary address that shows the same, below the base path. */
	link: string;
}
