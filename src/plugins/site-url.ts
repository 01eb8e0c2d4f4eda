/** `PUBLIC_SITE_URL`, checked once before anything is built with it: where the site is served, if that is known by then. */
import { loadEnv, type Plugin } from 'vite';
import { z } from 'zod';

const NAME = 'PUBLIC_SITE_URL';

const Address = z.url({ protocol: /^https?$/ }).refine((url) => !/[?#]/.test(url));

/** @returns the address without a final slash; `undefined` where nothing is set @throws Error where it is no web address */
export function readSiteUrl(value: string | undefined): string | undefined {
	const text = value?.trim();
	if (!text) return undefined;
	if (Address.safeParse(text).success) return text.replace(/\/+$/, '');
	throw new Error(
		`${NAME} is "${text}", but must be a web address such as https://example.org/map.`
	);
}

/** The path of the site on its host without a final slash, as the build knows it. */
export const sitePath = (): string | undefined => {
	const url = process.env[NAME];
	return url ? new URL(url).pathname.replace(/\/$/, '') : undefined;
};

export const siteUrl = (): Plugin => ({
	name: 'site-url',
	// SvelteKit reads the environment after this.
	enforce: 'pre',
	config(_, { mode }) {
		process.env[NAME] = readSiteUrl(loadEnv(mode, process.cwd(), NAME)[NAME]) ?? '';
	}
});
