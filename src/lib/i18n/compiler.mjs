/** How Paraglide compiles the messages: the same for the site, its tests and the type checker. */
export const paraglide = {
	project: './src/lib/i18n/project.inlang',
	outdir: './src/lib/paraglide',
	// The language of a page is in its path; see `hooks.server.ts` and the root layout.
	strategy: /** @type {('globalVariable' | 'baseLocale')[]} */ (['globalVariable', 'baseLocale']),
	outputStructure: /** @type {const} */ ('message-modules'),
	// What its plugin for Vite says: so the command and the plugin write the same files, and neither writes those of the other anew.
	isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'"
};
