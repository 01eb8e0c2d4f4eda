/** The stops of the attract loop: tour after tour, each in another language than the one before. */
import type { Lang } from '../model/schema.ts';
import type { Step, Tour } from '../tours/tour.ts';
import type { StoryTour } from '../story/as-tour.ts';
import { STORY_FILE } from '../story/fragment.ts';
import type { Settings } from './settings.ts';

export interface LoopStop {
	tour: Tour | StoryTour;
	step: Step;
	/** From 0, in its tour. */
	position: number;
	lang: Lang;
	/** Milliseconds. */
	dwell: number;
}

/** Once round, every tour was shown in every language. Tours that the settings name and that do not exist are left out. */
export function loopOf(
	tours: readonly Tour[],
	settings: Pick<Settings, 'tours' | 'languages' | 'dwell'>
): LoopStop[] {
	const named = settings.tours?.flatMap((id) => tours.find((tour) => tour.id === id) ?? []);
	const shown = named?.length ? named : tours;
	const { languages, dwell } = settings;
	return languages.flatMap((_, round) =>
		shown.flatMap((tour, i) => {
			const lang = languages[(i + round) % languages.length] ?? languages[0];
			return tour.steps.map((step, position) => ({
				tour,
				step,
				position,
				lang,
				dwell: dwell ?? step.dwell * 1000
			}));
		})
	);
}

/** Tours that the settings name and that do not exist. Of stories their files say more. */
export const unknownTours = (tours: readonly Tour[], { tours: named }: Settings): string[] =>
	(named ?? []).filter((id) => !STORY_FILE.test(id) && !tours.some((tour) => tour.id === id));
