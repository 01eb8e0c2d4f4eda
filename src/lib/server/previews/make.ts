/** Pictures of cards, kept from one time to the next. Build time only. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from './card.ts';
import { rasterOf } from './raster.ts';

/** What a page says of its picture. */
export interface Preview {
	/** Name of the file without its ending. */
	hash: string;
	title: string;
	/** The picture in words. */
	alt: string;
}

/** Path of a page below the site → its picture. */
export type Previews = Record<string, Preview>;

/** Changed where the same drawing becomes other bytes. */
const FORMAT = 1;

const hashOf = (svg: string): string =>
	createHash('sha256').update(`${FORMAT}\n${svg}`).digest('hex').slice(0, 20);

/** Draws what the folder does not have yet. @param draw as of `drawer` */
export async function makePreviews(
	cards: readonly Card[],
	draw: (card: Card) => string,
	folder: string
): Promise<Previews> {
	mkdirSync(folder, { recursive: true });
	const previews: Previews = {};
	for (const card of cards) {
		const svg = draw(card);
		const hash = hashOf(svg);
		const file = join(folder, `${hash}.png`);
		if (!existsSync(file)) {
			// One that is stopped leaves no half picture.
			writeFileSync(`${file}.part`, await rasterOf(svg));
			renameSync(`${file}.part`, file);
		}
		for (const path of card.paths) previews[path] = { hash, title: card.name, alt: card.alt };
	}
	return previews;
}
