import boundsUrl from '$geo/bounds.json?url';
import chinaUrl from '$geo/china.topo.json?url';
import labelsUrl from '$geo/labels.json?url';
import linesUrl from '$geo/lines.topo.json?url';
import waterUrl from '$geo/water.topo.json?url';
import worldUrl from '$geo/world.topo.json?url';
import layoutUrl from '$lib/generated/layout.json?url';
import type { Bounds } from '../camera/bounds.ts';
import { fetchJson } from '../../device/fetch-json.ts';
import { fetchObject } from '../../device/fetch-object.ts';
import type { Ground, LabelPoints } from '../drawn/ground.ts';
import type { Layout } from '../drawn/layout.ts';
import type { DetailFiles, WorldFiles } from './sources.ts';

export interface MapFiles {
	ground: Ground;
	files: WorldFiles;
}

/** By address. MapLibre's worker reads them whenever a map is opened. */
const objects = new Map<string, Promise<string>>();

function objectOf(url: string): Promise<string> {
	const object = objects.get(url) ?? fetchObject(url);
	objects.set(url, object);
	object.catch(() => objects.delete(url));
	return object;
}

/** What the first view needs. @throws Error when a file does not arrive */
export async function loadWorld(): Promise<MapFiles> {
	const [world, labels, bounds, layout] = await Promise.all([
		objectOf(worldUrl),
		fetchJson<LabelPoints>(labelsUrl),
		fetchJson<Record<string, Bounds>>(boundsUrl),
		fetchJson<Layout>(layoutUrl)
	]);
	return { ground: { labels, bounds, layout }, files: { world } };
}

/** What is drawn from mid zoom on. @throws Error when a file does not arrive */
export async function loadDetail(): Promise<DetailFiles> {
	const [china, water, lines] = await Promise.all([
		objectOf(chinaUrl),
		objectOf(waterUrl),
		objectOf(linesUrl)
	]);
	return { china, water, lines };
}
