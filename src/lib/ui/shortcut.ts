/** Something that takes what is typed for itself. */
function takesText(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable) return true;
	if (target instanceof HTMLInputElement)
		return !['button', 'checkbox', 'radio', 'range', 'submit', 'reset'].includes(target.type);
	return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** `/`, Ctrl K or ⌘ K, pressed anywhere but in a field. */
export function isSearchShortcut(e: KeyboardEvent): boolean {
	if (e.defaultPrevented || e.isComposing || takesText(e.target)) return false;
	if (e.altKey) return false;
	return e.ctrlKey || e.metaKey ? e.key.toLowerCase() === 'k' : e.key === '/';
}
