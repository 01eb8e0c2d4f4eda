/** What the visitor chose, kept in this browser. A refused storage is no error. */
export function readStored(key: 'lang' | 'theme'): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

export function writeStored(key: 'lang' | 'theme', value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Private windows may refuse; the choice then lasts as long as the page.
	}
}
