/** What was chosen before the scripts came stands in the page until it comes alive, which puts it back. */
import { browser } from '$app/environment';
import { afterNavigate } from '$app/navigation';

/** While a component is made. @param take called once, if something was chosen */
export function takeEarlyChoice(take: (choice: Record<string, string>) => void): void {
	if (!browser) return;
	const early = [...document.querySelectorAll<HTMLSelectElement>('.filters select')].flatMap(
		({ name, value }) => (value ? [[name, value] as const] : [])
	);
	afterNavigate(({ type }) => {
		if (type !== 'enter' || !early.length) return;
		// The address is read first.
		queueMicrotask(() => take(Object.fromEntries(early)));
	});
}
