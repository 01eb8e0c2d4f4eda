/** What stands for the SVG map of a page in the browser: Svelte keeps the drawing that the page came with. */
export const PRERENDERED = '<!--kept-->';
