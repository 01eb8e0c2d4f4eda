import boundsUrl from '$geo/bounds.json?url';
import chinaUrl from '$geo/china.topo.json?url';
import labelsUrl from '$geo/labels.json?url';
import linesUrl from '$geo/lines.topo.json?url';
import waterUrl from '$geo/water.topo.json?url';
import worldUrl from '$geo/world.topo.json?url';
import layoutUrl from '$lib/generated/layout.json?url';
import type { DetailGround, LabelPoints, WorldGround } from '../drawn/ground.ts';
import type { Bounds } from '../camera/bounds.ts';
import { detailGround, worldGround } from '../drawn/ground.ts';
import { fetchJson } from '../../device/fetch-json.ts';
import type { Layout } from '../drawn/layout.ts';

type File = Parameters<typeof worldGround>[0];

/** What the first view needs. @throws Error when a file does not arrive */
export async function loadWorld(): Promise<WorldGround> {
	const [world, labels, bounds, layout] = await Promise.all([
		fetchJson<File>(worldUrl),
		fetchJson<LabelPoints>(labelsUrl),
		fetchJson<Record<string, Bounds>>(boundsUrl),
		fetchJson<Layout>(layoutUrl)
	]);
	return worldGround(world, labels, bounds, layout);
}

/** What is drawn from mid zoom on. @throws Error when a file does not arrive */
export async function loadDetail(): Promise<DetailGround> {
	const [china, water, lines] = await Promise.all([
		fetchJson<File>(chinaUrl),
		fetchJson<File>(waterUrl),
		fetchJson<File>(linesUrl)
	]);
	return detailGround(china, water, lines);
}
