/** A story as what pages, presenting and the kiosk show: a tour. What a text lacks in one language is said in another. */
import { langs } from '../i18n/lang.ts';
import { findRef, refOf, type Atlas, type Ref } from '../model/atlas.ts';
import type { Lang, Text } from '../model/schema.ts';
import { compileTour } from '../tours/compile.ts';
import type { Extents } from '../tours/fit.ts';
import type { StepRecord } from '../tours/schema.ts';
import type { SaidIn, Tour } from '../tours/tour.ts';
import { writeFragment, type StoryRequest } from './fragment.ts';
import type { StoryRecord, StoryStep, Told } from './schema.ts';

/** Stops are those of the story, one for one. */
export interface StoryTour extends Tour {
	/** As somebody made it. */
	made: StoryRecord;
}

/** A file beside the site is named by its name: no tour, and no other file, has that. */
export function asTour(
	story: StoryRecord,
	asked: StoryRequest,
	atlas: Atlas,
	ground: Extents
): StoryTour {
	const record = {
		id: asked.from === 'file' ? asked.name : story.id,
		title: filled(story.title),
		summary: filled(story.summary),
		steps: story.steps.map((step) => stepFor(step, atlas))
	};
	const tour = compileTour(record, atlas, ground);
	const steps = tour.steps.map((step, i) => ({ ...step, saidIn: otherLanguages(story.steps[i]) }));
	return { ...tour, steps, fragment: writeFragment(asked), made: story };
}

/** Records by the ids that they have now; those that are gone are left out. */
function stepFor(step: StoryStep, atlas: Atlas): StepRecord {
	const { from, compare, layers, camera, fit, select, figure } = step;
	const now = (ref: string): Ref[] => {
		const item = findRef(atlas, ref as Ref);
		return item ? [refOf(item)] : [];
	};
	const [selected] = select ? now(select) : [];
	return {
		id: step.id,
		t: step.t,
		...(from && { from }),
		...(from && compare && { compare }),
		...(layers && { layers }),
		...(camera && { camera }),
		...(fit && { fit: fit.flatMap(now) }),
		...(selected && { select: selected }),
		...(figure && { figure }),
		title: filled(step.title),
		caption: filled(step.caption),
		notes: filled(step.notes),
		dwell: step.dwell,
		sources: step.sources ?? []
	};
}

/** The language in which a text stands where one in another language is asked for. */
export const saidIn = (told: Told, lang: Lang): Lang | undefined =>
	told[lang] ? lang : langs.find((other) => told[other]);

const filled = (told: Told): Text =>
	Object.fromEntries(langs.map((lang) => [lang, told[saidIn(told, lang) ?? lang] ?? ''])) as Text;

const texts = ['title', 'caption', 'notes'] as const;

const otherLanguages = (step: StoryStep | undefined): Record<Lang, SaidIn> =>
	Object.fromEntries(
		langs.map((lang) => [
			lang,
			Object.fromEntries(
				texts.flatMap((key) => {
					const said = step && saidIn(step[key], lang);
					return said && said !== lang ? [[key, said]] : [];
				})
			)
		])
	) as Record<Lang, SaidIn>;

/** Whether something that is told in another language is not told in this one. */
export const isMissing = (step: StoryStep, lang: Lang): boolean =>
	Object.keys(otherLanguages(step)[lang]).length > 0;
