/** What a visitor leaves in a page besides what it shows. */
import { forgetChoices } from '../device/stored.ts';

export function forgetVisitor(): void {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
	getSelection()?.removeAllRanges();
	forgetChoices();
}
