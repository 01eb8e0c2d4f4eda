/** The colours of the map are the page's own design tokens (`src/tokens.css`), read when the map is styled. */
export const mapTokens = [
	'sea',
	'sea-line',
	'land',
	'border',
	'coast',
	'china',
	'china-line',
	'partner',
	'partner-line',
	'partner-new',
	'hatch',
	'arc',
	'cinnabar',
	'azurite',
	'ink',
	'label',
	'label-2',
	'label-sea',
	'halo',
	'batch-1',
	'batch-2',
	'batch-3',
	'batch-4',
	'batch-5',
	'batch-6',
	'batch-7',
	'batch-8',
	'zone-rules',
	'zone-services',
	'zone-digital',
	'zone-trade',
	'zone-data',
	'zone-bases',
	'event-gather'
] as const;

export type MapToken = (typeof mapTokens)[number];
/** Token → CSS colour that MapLibre understands (hex or rgb). */
export type MapTheme = Record<MapToken, string>;

/** @param read gives the value of a CSS custom property, e.g. from `getComputedStyle` */
export const readTheme = (read: (property: string) => string): MapTheme =>
	Object.fromEntries(mapTokens.map((name) => [name, read(`--${name}`).trim()])) as MapTheme;
