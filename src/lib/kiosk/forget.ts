/** What a visitor leaves in a page besides what it shows. */

/** Keys of the storage that hold a visitor's choices. */
const CHOICES = ['lang', 'theme'];

export function forgetVisitor(): void {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
	getSelection()?.removeAllRanges();
	try {
		for (const key of CHOICES) localStorage.removeItem(key);
	} catch {
		// A storage that refuses has kept nothing.
	}
}
