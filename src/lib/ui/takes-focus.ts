import type { Attachment } from 'svelte/attachments';

/** For a part that opens beside the page: it takes the focus, and gives it back when it closes with the focus inside. */
export const takesFocus: Attachment<HTMLElement> = (element) => {
	const opener = document.activeElement;
	element.focus();
	return () => {
		const inside =
			element.contains(document.activeElement) || document.activeElement === document.body;
		if (inside && opener instanceof HTMLElement && opener.isConnected) opener.focus();
	};
};
