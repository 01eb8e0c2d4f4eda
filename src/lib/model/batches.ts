import type { Atlas } from './atlas.ts';

/** How many batches of pilot areas have a colour: `--batch-1` and so on in src/tokens.css. */
export const BATCH_COLOURS = 12;

/** The batches that have areas, oldest first. */
export const batchesOf = (atlas: Pick<Atlas, 'area'>): number[] =>
	[...new Set(atlas.area.map((a) => a.batch))].sort((a, b) => a - b);
