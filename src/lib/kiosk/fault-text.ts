/** What is wrong with a settings file, or with a story beside the site, as a sentence. */
import { m } from '$lib/paraglide/messages.js';
import { NoStory } from '../story/no-story.ts';
import { noStoryText, storyProblemText } from '../story/say.ts';
import type { BoothFault } from './settings.ts';

export function faultText(fault: BoothFault): string {
	if (fault.kind === 'story') {
		const { key: file, why } = fault;
		const text = why instanceof NoStory ? noStoryText(why) : storyProblemText(why);
		return m.staff_fault_story({ file, text });
	}
	const { kind, key, detail } = fault;
	switch (kind) {
		case 'missing':
			return m.staff_settings_none();
		case 'unreachable':
			return m.staff_fault_unreachable();
		case 'encoding':
			return m.staff_fault_encoding({ encoding: detail });
		case 'tours':
			return m.staff_fault_tours();
		case 'syntax':
			return detail ? m.staff_fault_syntax({ found: detail }) : m.staff_fault_end();
		case 'unknown':
			return m.staff_fault_unknown({ key });
		case 'tour':
			return m.staff_fault_tour({ key });
		case 'value':
			return m.staff_fault_value({ key, detail });
	}
}
