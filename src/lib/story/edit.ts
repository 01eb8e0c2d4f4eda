/** What can be done to a story, each as a new one. Positions count from 0. */
import { freeId } from './read.ts';
import { limits, type StoryRecord, type StoryStep, type Told } from './schema.ts';

type Steps = readonly StoryStep[];

const withSteps = (story: StoryRecord, steps: Steps): StoryRecord => ({
	...story,
	steps: [...steps]
});

export const isFull = (story: StoryRecord): boolean => story.steps.length >= limits.steps;

/** @param at before which stop it comes; the end where nothing is said. A story that is full stays as it is. */
export function withStep(
	story: StoryRecord,
	step: Omit<StoryStep, 'id'>,
	at = story.steps.length
): StoryRecord {
	if (isFull(story)) return story;
	const id = freeId(new Set(story.steps.map((one) => one.id)));
	return withSteps(story, story.steps.toSpliced(at, 0, { ...step, id }));
}

export const without = (story: StoryRecord, id: string): StoryRecord =>
	withSteps(
		story,
		story.steps.filter((step) => step.id !== id)
	);

export function duplicated(story: StoryRecord, id: string): StoryRecord {
	const at = positionOf(story, id);
	const step = story.steps[at];
	return step ? withStep(story, step, at + 1) : story;
}

/** @param to the position that it has afterwards; the nearest there is */
export function withStepMoved(story: StoryRecord, id: string, to: number): StoryRecord {
	const at = positionOf(story, id);
	const step = story.steps[at];
	const end = Math.min(story.steps.length - 1, Math.max(0, to));
	if (!step || end === at) return story;
	return withSteps(story, story.steps.toSpliced(at, 1).toSpliced(end, 0, step));
}

export const withStepChanged = (
	story: StoryRecord,
	id: string,
	change: Partial<Omit<StoryStep, 'id'>>
): StoryRecord =>
	withSteps(
		story,
		story.steps.map((step) => (step.id === id ? { ...step, ...change } : step))
	);

/** The stop shows another view; what is said of it stays. */
export const seenAnew = (
	story: StoryRecord,
	id: string,
	{ title: _, caption: __, notes: ___, dwell: ____, ...view }: Omit<StoryStep, 'id'>
): StoryRecord =>
	withSteps(
		story,
		story.steps.map((step) => {
			if (step.id !== id) return step;
			const { title, caption, notes, dwell } = step;
			return { id, ...view, title, caption, notes, dwell };
		})
	);

/** A text in one language; an empty one is none. */
export function told(texts: Told, lang: keyof Told, text: string): Told {
	const { [lang]: _, ...others } = texts;
	return text.trim() ? { ...others, [lang]: text } : others;
}

export const positionOf = (story: StoryRecord, id: string): number =>
	story.steps.findIndex((step) => step.id === id);

/** Seconds from the first stop to the end of the last. */
export const secondsOf = (story: StoryRecord): number =>
	story.steps.reduce((sum, { dwell }) => sum + dwell, 0);
