import { MediaQuery } from 'svelte/reactivity';
import { readTheme, type MapTheme } from '../map/drawn/theme.ts';
import { getView } from '../state/view-state.svelte.ts';

/**
 * The map's colours as the page's style sheets set them at this moment. A property that is `light-dark()` becomes one colour only
 * where an element uses it, so one does.
 */
export function readPageTheme(): MapTheme {
	const probe = document.createElement('i');
	document.documentElement.append(probe);
	const { style } = probe;
	const theme = readTheme((property) => {
		style.color = `var(${property})`;
		return getComputedStyle(probe).color;
	});
	probe.remove();
	return theme;
}

/** A value that changes whenever the page's theme does. */
export class ThemeKey {
	readonly #view = getView();
	readonly #dark = new MediaQuery('(prefers-color-scheme: dark)');

	get current(): string {
		return `${this.#view.theme}-${this.#dark.current}`;
	}
}
