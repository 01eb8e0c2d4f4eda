/** What is kept in this browser: a visitor's choices, and the counts of a booth. A refused storage is no error. */
const CHOICES = ['lang', 'theme'] as const;
type Key = (typeof CHOICES)[number] | 'kiosk-counts';

export function readStored(key: Key): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

export function writeStored(key: Key, value: string): void {
	try {
		localStorage.setItem(key, value);
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
