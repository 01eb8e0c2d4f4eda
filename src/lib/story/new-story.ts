import { m } from '$lib/paraglide/messages.js';
import { langs } from '../i18n/lang.ts';
import type { Lang } from '../model/schema.ts';
import { VERSION, type StoryRecord, type Told } from './schema.ts';

/** One without stops. @param edition of the data that it is made with */
export const newStory = (edition: string): StoryRecord => ({
	story: VERSION,
	id: newId(),
	edition,
	title: inEach((locale) => m.story_new_title({}, { locale })),
	summary: {},
	steps: []
});

/** That no other story of any machine has. */
export const newId = (): string => {
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
};

export const inEach = (say: (lang: Lang) => string): Told =>
	Object.fromEntries(langs.map((lang) => [lang, say(lang)]));
