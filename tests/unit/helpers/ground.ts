/** The real ground, as `npm run geo:build` wrote it. */
import { readFileSync } from 'node:fs';
import {
	detailGround,
	worldGround,
	type DetailGround,
	type WorldGround
} from '../../../src/lib/map/drawn/ground.ts';
import { readLayout } from '../../../src/lib/server/read/read-layout.ts';
import type { Layout } from '../../../src/lib/map/drawn/layout.ts';
import { realAtlas } from './atlas.ts';

function read<T>(file: string): T {
	try {
		return JSON.parse(readFileSync(`geo/out/${file}`, 'utf8')) as T;
	} catch {
		throw new Error(`geo/out/${file} is missing: run \`npm run geo:build\`.`);
	}
}

type World = Parameters<typeof worldGround>;
type Detail = Parameters<typeof detailGround>;

let world: WorldGround | undefined;
let layout: Layout | undefined;
export const realLayout = (): Layout => (layout ??= readLayout(realAtlas()));

let detail: DetailGround | undefined;

export function realWorld(): WorldGround {
	world ??= worldGround(
		read<World[0]>('world.topo.json'),
		read<World[1]>('labels.json'),
		read<World[2]>('bounds.json'),
		realLayout()
	);
	return world;
}

export function realDetail(): DetailGround {
	detail ??= detailGround(
		read<Detail[0]>('china.topo.json'),
		read<Detail[1]>('water.topo.json'),
		read<Detail[2]>('lines.topo.json')
	);
	return detail;
}
