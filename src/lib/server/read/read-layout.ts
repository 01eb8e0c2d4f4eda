/** Lays the map out for an atlas, with the label points that `geo/` built. Build time only. */
import { readFileSync } from 'node:fs';
import { layOut, type LabelPoint } from '../../map/layout/lay-out.ts';
import type { Layout } from '../../map/drawn/layout.ts';
import type { Atlas } from '../../model/atlas.ts';

const read = <T>(file: string): T => JSON.parse(readFileSync(`geo/out/${file}`, 'utf8')) as T;

export function readLayout(atlas: Atlas): Layout {
	const { countries } = read<{ countries: LabelPoint[] }>('labels.json');
	const { small } = read<{ small: string[] }>('world.svg.json');
	return layOut(atlas, countries, new Set(small));
}
