/** Flags of `country-flag-icons` (MIT). Each is under 3 KB, so the page carries it instead of asking for a file. */
const files = import.meta.glob<string>('/node_modules/country-flag-icons/3x2/*.svg', {
	query: '?raw',
	import: 'default'
});

/** @param country ISO 3166-1 alpha-2 @returns a data address of the flag in 3:2 */
export async function flagOf(country: string): Promise<string | undefined> {
	const svg = await files[`/node_modules/country-flag-icons/3x2/${country}.svg`]?.();
	return svg && `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
