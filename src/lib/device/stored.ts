import { siteBase } from '../url/site.ts';
/** What is kept in this browser: a visitor's choices, and what a copy of the site knows of itself. A refused storage is no error. */

/** The visitor's, in all copies of the site below one origin; `src/early.js` reads them too. */
const CHOICES = ['lang', 'theme'] as const;
type Key =
	| (typeof CHOICES)[number]
	| 'kiosk-counts'
	| 'kiosk-settings'
	| 'kiosk-wrong-codes'
	| 'rolled-back';

const nameOf = (key: Key): string =>
	(CHOICES as readonly string[]).includes(key) ? key : key + siteBase();

export function readStored(key: Key): string | null {
	try {
		return localStorage.getItem(nameOf(key));
	} catch {
		return null;
	}
}

export function writeStored(key: Key, value: string): void {
	try {
		localStorage.setItem(nameOf(key), value);
	} catch {
		// Private windows may refuse; the value then lasts as long as the page.
	}
}

/** Nothing of what a visitor chose stays. */
export function forgetChoices(): void {
	try {
		for (const key of CHOICES) localStorage.removeItem(key);
	} catch {
		// A storage that refuses has kept nothing.
	}
}
