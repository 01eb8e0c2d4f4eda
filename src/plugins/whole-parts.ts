/**
 * Parts of the app that are of another version, as after half of a deployment, may lack what SvelteKit draws, and it would draw nothing.
 * Such a part counts as one that did not arrive: then src/error.html takes the place of the page.
 */
import type { Plugin } from 'vite';

const LIST = /\/\.svelte-kit\/generated\/client(-optimized)?\/app\.js$/;

const whole = `
function whole(part) {
	if (!part.component) throw new Error('A part of the page is of another version.');
	return part;
}
`;

/** @param code SvelteKit's list of the parts of the app */
export function wholeParts(code: string): string {
	const checked = code.replace(/import\('\.\/nodes\/\d+'\)/g, '$&.then(whole)');
	if (checked === code) throw new Error("SvelteKit's list of parts is written in another way.");
	return checked + whole;
}

export const refuseOtherParts = (): Plugin => ({
	name: 'whole-parts',
	apply: 'build',
	enforce: 'pre',
	transform: (code, id) => (LIST.test(id) ? wholeParts(code) : undefined)
});
