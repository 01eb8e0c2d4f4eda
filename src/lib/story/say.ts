/** What is wrong with a story, and what the data tell differently since, as sentences. */
import { m } from '$lib/paraglide/messages.js';
import { formatDay } from '../i18n/dates.ts';
import { findRef, type Atlas } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import type { Status } from '../model/status.ts';
import { kindWords } from '../words/kinds.ts';
import { statusWord } from '../words/terms.ts';
import type { StopChange } from './changes.ts';
import type { NoStory } from './no-story.ts';
import type { StoryProblem } from './read.ts';
import type { StoryRecord } from './schema.ts';

/** Why nothing was opened. */
export function noStoryText({ kind, line, found }: NoStory): string {
	switch (kind) {
		case 'damaged':
			return m.story_fault_damaged();
		case 'large':
			return m.story_fault_large();
		case 'syntax':
			return found ? m.story_fault_syntax({ line, found }) : m.story_fault_end({ line });
		case 'encoding':
			return m.story_fault_encoding({ encoding: found });
		case 'other':
			return m.story_fault_other();
		case 'missing':
			return m.story_fault_missing();
		case 'unreachable':
			return m.story_fault_unreachable();
	}
}

/** What of it was not understood. Details are in English, as the file and its schema are. */
export function storyProblemText({ kind, where, detail }: StoryProblem): string {
	const place = placeOf(where);
	switch (kind) {
		case 'no-story':
			return m.story_fault_other();
		case 'later':
			return m.story_problem_later({ version: detail });
		case 'value':
			return m.story_problem_value({ place, detail });
		case 'number':
			return m.story_problem_number({ place, detail });
		case 'cut':
			return m.story_problem_cut({ place, most: detail });
		case 'many':
			return m.story_problem_many({ most: detail });
		case 'empty':
			return m.story_problem_empty();
	}
}

/** As people count: the first stop is 1. */
const placeOf = (where: StoryProblem['where']): string =>
	where.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join('.');

/** Whether the data are those that it was made with. */
export const storyEditionText = (
	{ edition }: Pick<StoryRecord, 'edition'>,
	{ version }: Pick<Atlas, 'version'>
): string =>
	edition && edition !== version
		? m.story_edition_other({ edition, now: version })
		: m.story_edition({ edition: version });

export function changeText(change: StopChange, atlas: Atlas, lang: Lang): string {
	switch (change.kind) {
		case 'gone':
			return m.story_change_gone({ ref: change.ref });
		case 'layer':
			return m.story_change_layer({ id: change.id });
		case 'figure':
			return m.story_change_figure({ id: change.id });
		case 'status': {
			const item = findRef(atlas, change.ref);
			if (!item) return m.story_change_gone({ ref: change.ref });
			const word = (status: Status) => statusWord(item.kind, status);
			return m.story_change_status({
				name: item.name[lang],
				was: word(change.was),
				is: word(change.is)
			});
		}
		case 'count':
			return m.story_change_count({
				kind: kindWords[change.of].many(),
				was: change.was,
				is: change.is
			});
		case 'day':
			return m.story_change_day({ asked: change.asked, shown: formatDay(change.shown, lang) });
	}
}
