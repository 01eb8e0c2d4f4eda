/**
 * The breakpoints of the layout, and what points at it. Style sheets name them as custom media, e.g. `@media (--phone)`: see `src/plugins/custom-media.mjs`.
 * Scripts ask `MediaQuery` for the same.
 */
const phone = '(max-width: 47.9375rem)';
/** A phone on its side, or a window at 200 % and more. */
const short = '(max-height: 29.9375rem) and (orientation: landscape)';

export const media = {
	phone,
	'small-phone': '(max-width: 22.5rem)',
	/** Rows of the key, of a frame's foot and of the booth's checks have no room for all their parts. */
	'narrow-rows': '(max-width: 40rem)',
	short,
	/** The panel is a sheet from below. */
	'upright-phone': `${phone} and (not (${short}))`,
	/** The top bar has no room for its second title. */
	'narrow-bar': '(max-width: 68.75rem)',
	/** Two maps stand one above the other, unless neither would show anything then: in a frame, on a phone on its side. */
	'stacked-maps': '(max-width: 68.6875rem) and (min-height: 40rem)',
	/** A tablet upright: the clock shows fewer buttons, charts and figures stand in fewer columns. */
	tablet: '(max-width: 63.9375rem)',
	/** The clock has no room for all its buttons. */
	'narrow-dock': '(max-width: 79.9375rem)',
	/** In a booth, whose letters are no smaller than 24 CSS pixels, there is room for one row of buttons in the lower half. */
	'low-booth': '(max-height: 56.1875rem) and (orientation: landscape)',
	/** A finger points, on a screen of any width. */
	'coarse-pointer': '(pointer: coarse)'
} as const;
