/** Keys that work on every page. */
export type Shortcut = 'search' | 'keep' | 'keys' | 'close';

interface ShortcutKey {
	key: string;
	/** Together with Ctrl, or ⌘ on a Mac. */
	isCommand?: true;
	/** Also while something is typed. */
	inFields?: true;
	does: Shortcut;
}

export const shortcuts: readonly ShortcutKey[] = [
	{ key: '/', does: 'search' },
	{ key: 'k', isCommand: true, does: 'search' },
	{ key: 'k', does: 'keep' },
	{ key: '?', does: 'keys' },
	{ key: 'Escape', inFields: true, does: 'close' }
];

/** Something that takes what is typed for itself. */
function takesText(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable) return true;
	if (target instanceof HTMLInputElement)
		return !['button', 'checkbox', 'radio', 'range', 'submit', 'reset'].includes(target.type);
	return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

export function shortcutOf(e: KeyboardEvent): Shortcut | undefined {
	if (e.defaultPrevented || e.isComposing || e.altKey) return undefined;
	const isCommand = e.ctrlKey || e.metaKey;
	const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
	const found = shortcuts.find((one) => one.key === key && Boolean(one.isCommand) === isCommand);
	return found && (found.inFields || !takesText(e.target)) ? found.does : undefined;
}
