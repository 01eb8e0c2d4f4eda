/** What the pages of tours carry, in one language. */
import type { SourceEntry } from '../model/record-page.ts';
import type { ShownStep } from '../state/shown-step.ts';
import type { Day } from '../time/day.ts';

export interface StepTitle {
	id: string;
	title: string;
	day: Day;
}

export interface TourPage {
	id: string;
	title: string;
	summary: string;
	steps: StepTitle[];
}

export interface StopPage {
	tour: TourPage;
	shown: ShownStep;
	/** From 0. */
	position: number;
	title: string;
	caption: string;
	notes: string;
	sources: SourceEntry[];
	/** The ordinary address that shows the same, below the base path. */
	link: string;
}
