import { BATCH_COLOURS } from '../../model/batches.ts';

/** The colours of symbols: of the programmes of zones, and of meetings. */
export const symbolTokens = [
	'zone-rules',
	'zone-services',
	'zone-digital',
	'zone-trade',
	'zone-data',
	'zone-bases',
	'event-gather'
] as const;

/** The colours of the map are the page's own design tokens (`src/tokens.css`), read when the map is styled. */
const plainTokens = [
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
	...symbolTokens
] as const;

/** Any token but those of the batches. */
export type PlainToken = (typeof plainTokens)[number];

/** The token of a batch's colour. */
export const batchToken = (batch: number) => `batch-${batch}` as const;

export const batchTokens = Array.from({ length: BATCH_COLOURS }, (_, i) => batchToken(i + 1));

export const mapTokens = [...plainTokens, ...batchTokens];

export type MapToken = (typeof mapTokens)[number];
/** Token → CSS colour that MapLibre understands (hex or rgb). */
export type MapTheme = Record<MapToken, string>;

/** @param read gives the value of a CSS custom property, e.g. from `getComputedStyle` */
export const readTheme = (read: (property: string) => string): MapTheme =>
	Object.fromEntries(mapTokens.map((name) => [name, read(`--${name}`).trim()])) as MapTheme;
