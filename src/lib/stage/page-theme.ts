import { MediaQuery } from 'svelte/reactivity';
import { readTheme, type MapTheme } from '../map/drawn/theme.ts';
import { getView } from '../state/view-state.svelte.ts';

/** The map's colours as the page's style sheets set them at this moment. */
export function readPageTheme(): MapTheme {
	const style = getComputedStyle(document.documentElement);
	return readTheme((property) => style.getPropertyValue(property));
}

/** A value that changes whenever the page's theme does. */
export class ThemeKey {
	readonly #view = getView();
	readonly #dark = new MediaQuery('(prefers-color-scheme: dark)');

	get current(): string {
		return `${this.#view.theme}-${this.#dark.current}`;
	}
}
