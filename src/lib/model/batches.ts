import type { Day } from '../time/day.ts';
import type { Atlas } from './atlas.ts';

/** How many batches of pilot areas have a colour: `--batch-1` and so on in src/tokens.css. */
export const BATCH_COLOURS = 12;

/** The latest batch that had begun on a day; none before the first. */
export const latestBatch = ({ area }: Pick<Atlas, 'area'>, day: Day): number | undefined =>
	area
		.filter(({ span }) => span.latest <= day)
		.reduce<number | undefined>((last, { batch }) => Math.max(last ?? batch, batch), undefined);

/** The batches that have areas, oldest first. */
export const batchesOf = (atlas: Pick<Atlas, 'area'>): number[] =>
	[...new Set(atlas.area.map((a) => a.batch))].sort((a, b) => a - b);
