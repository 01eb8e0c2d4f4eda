/** What the previews are drawn from, read from what the build has made. Build time only. */
import { readFileSync } from 'node:fs';
import type { Bounds } from '../../map/camera/bounds.ts';
import type { Lang } from '../../model/schema.ts';
import type { Tour } from '../../tours/tour.ts';
import { readProvinces } from '../figures/check.ts';
import { gather } from '../figures/index.ts';
import { publish } from '../open-data/publish.ts';
import { readBuilt } from '../read/built.ts';
import { readEditorial } from '../read/read-figures.ts';
import { readLayout } from '../read/read-layout.ts';
import type { Site } from './cards.ts';
import type { CardGround } from './card-map.ts';

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

export function readSite(lang: Lang): Site & CardGround {
	const built = readBuilt();
	const { records, atlas } = built;
	const context = {
		records,
		atlas,
		counts: publish(built).counts,
		provinces: readProvinces(),
		lang
	};
	return {
		...built,
		tours: read<Tour[]>('src/lib/generated/tours.json'),
		figures: gather(readEditorial().themes, context).flatMap(({ figures }) => figures),
		ground: {
			bounds: read<Record<string, Bounds>>('geo/out/bounds.json'),
			layout: readLayout(atlas)
		},
		borders: read<CardGround['borders']>('geo/out/sources.json')
	};
}
