/**
 * Gives every style sheet the custom media of `src/lib/ui/media.ts`, which Lightning CSS replaces; a name that is not among them
 * fails the build. The definitions come last so that line numbers stay.
 * @param {Record<string, string>} media name without hyphens → query
 * @returns {import('vite').Plugin}
 */
export function customMedia(media) {
	const definitions = Object.entries(media)
		.map(([name, query]) => `@custom-media --${name} ${query};`)
		.join('\n');
	return {
		name: 'custom-media',
		enforce: 'pre',
		transform: {
			filter: {
				id: { include: /\.css(\?|$)/, exclude: /[?&](raw|url)\b/ },
				code: /@media[^{]*\(--|@import/
			},
			handler: (code) => `${code}\n${definitions}`
		}
	};
}
