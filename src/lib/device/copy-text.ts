/**
 * Copies a text that stands on the page.
 * @param shown where it stands: selected where the browser refuses, so that it can be copied by hand
 * @returns whether it was copied
 */
export async function copyText(text: string, shown: Element | undefined): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// Pages without a certificate have no clipboard at all; frames and visitors may refuse it.
		if (shown instanceof HTMLInputElement || shown instanceof HTMLTextAreaElement) shown.select();
		else if (shown) getSelection()?.selectAllChildren(shown);
		return false;
	}
}
