import type { Plugin } from 'vite';

/**
 * In the browser Paraglide is always told the language (`overwriteGetLocale` in the root layout), so the built site goes without
 * its ways to find one out, which weigh more than what is left.
 */
export const givenLocale = (): Plugin => ({
	name: 'given-locale',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	load(id) {
		if (!/[\\/]paraglide[\\/]runtime\.js$/.test(id)) return;
		return `export const experimentalStaticLocale = undefined;
export let getLocale = () => 'en';
export const overwriteGetLocale = (tell) => { getLocale = tell; };`;
	}
});
