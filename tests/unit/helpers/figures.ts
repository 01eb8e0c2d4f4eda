/** What the figures of the real data are gathered from. */
import { readEditorial } from '../../../src/lib/server/read/read-figures.ts';
import { readProvinces } from '../../../src/lib/server/figures/check.ts';
import { gather } from '../../../src/lib/server/figures/index.ts';
import type { FigureContext } from '../../../src/lib/server/figures/figure-context.ts';
import { publish } from '../../../src/lib/server/open-data/publish.ts';
import type { Figure } from '../../../src/lib/figures/figure.ts';
import type { Lang } from '../../../src/lib/model/schema.ts';
import { realData } from './atlas.ts';

export function realContext(lang: Lang): FigureContext {
	const { records, atlas } = realData();
	const edition = { version: atlas.version, asOf: '2000-01-01' };
	const { counts } = publish({ records, edition, atlas });
	return { records, atlas, counts, provinces: readProvinces(), lang };
}

export const realFigures = (lang: Lang): Figure[] =>
	gather(readEditorial().themes, realContext(lang)).flatMap(({ figures }) => figures);

export function figureNamed(figures: readonly Figure[], id: string): Figure {
	const figure = figures.find((f) => f.id === id);
	if (!figure) throw new Error(`There is no figure ${id}.`);
	return figure;
}
