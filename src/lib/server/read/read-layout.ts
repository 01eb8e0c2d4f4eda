/** What `geo/` built of places, and the layout of the map for an atlas. Build time only. */
import { readFileSync } from 'node:fs';
import { layOut } from '../../map/layout/lay-out.ts';
import type { LabelPoints } from '../../map/drawn/ground.ts';
import type { Layout } from '../../map/drawn/layout.ts';
import type { Atlas } from '../../model/atlas.ts';

const read = <T>(file: string): T => JSON.parse(readFileSync(`geo/out/${file}`, 'utf8')) as T;

export const readLabels = (): LabelPoints => read<LabelPoints>('labels.json');

export function readLayout(atlas: Atlas): Layout {
	const small = read<string[]>('small.json');
	return layOut(atlas, readLabels().countries, new Set(small));
}
