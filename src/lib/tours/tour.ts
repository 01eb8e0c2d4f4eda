/** A tour as pages, presenting and the kiosk get it: days as numbers, what is in sight worked out. */
import type { Lang, Text } from '../model/schema.ts';
import type { ShownStep } from '../state/shown-step.ts';
import type { Camera } from '../url/params.ts';

/** In which other language a text is said that is not told in the one asked for. */
export type SaidIn = Partial<Record<'title' | 'caption' | 'notes', Lang>>;

export interface Step extends Omit<ShownStep, 'of'> {
	id: string;
	/** `fit` as an address holds it, for a map of a typical size. */
	camera: Camera | null;
	/** Shown beside what is said. */
	figure?: string;
	title: Text;
	/** What the audience reads. */
	caption: Text;
	/** What the speaker says. */
	notes: Text;
	/** Of a story, which may be told in one language. */
	saidIn?: Record<Lang, SaidIn>;
	/** Seconds that the stop lasts where the tour runs by itself. */
	dwell: number;
	/** Ids of records in `sources`. */
	sources: string[];
}

export const shownStep = (
	tour: Pick<Tour, 'id'>,
	{ id, day, from, compare, layers, selected, fit }: Step
): ShownStep => ({
	of: `tour/${tour.id}/${id}`,
	day,
	...(from !== undefined && { from }),
	...(compare && { compare }),
	layers,
	selected,
	fit
});

export interface Tour {
	id: string;
	/** Of a story: what names it in the fragment of an address. The tours of this site have pages of their own. */
	fragment?: string;
	title: Text;
	summary: Text;
	steps: Step[];
}

/** A stop of a tour and what stands around it. */
export interface Stop {
	tour: Tour;
	step: Step;
	/** From 0. */
	position: number;
	previous: Step | undefined;
	next: Step | undefined;
}

export function stopAt(tour: Tour, position: number): Stop | undefined {
	const step = tour.steps[position];
	if (!step) return undefined;
	return {
		tour,
		step,
		position,
		previous: tour.steps[position - 1],
		next: tour.steps[position + 1]
	};
}

export function findStop(tours: readonly Tour[], tourId: string, stepId: string): Stop | undefined {
	const tour = tours.find((t) => t.id === tourId);
	return (
		tour &&
		stopAt(
			tour,
			tour.steps.findIndex((s) => s.id === stepId)
		)
	);
}
