/**
 * Draws the SVG map in the browser: where WebGL2 is missing and the page did not come with the drawing that is wanted. A chunk of
 * its own, with the world's path data, that most visitors never fetch.
 */
import boundsUrl from '$geo/bounds.json?url';
import labelsUrl from '$geo/labels.json?url';
import worldUrl from '$geo/world.svg.json?url';
import { recordFit, type Fit } from '../map/camera.ts';
import type { Bounds, LabelPoints } from '../map/ground.ts';
import { findRef, type Atlas, type Ref } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { fetchJson } from '../state/load-atlas.ts';
import type { Day } from '../time/day.ts';
import { worldSize } from './camera-style.ts';
import { allLayers, drawing } from './drawing.ts';
import type { Ground } from './scene.ts';
import { WHOLE } from './view-box.ts';

interface Files {
	ground: Ground;
	labels: LabelPoints;
	bounds: Record<string, Bounds>;
}

let files: Promise<Files> | undefined;

async function load(): Promise<Files> {
	const [ground, labels, bounds] = await Promise.all([
		fetchJson<Ground>(worldUrl),
		fetchJson<LabelPoints>(labelsUrl),
		fetchJson<Record<string, Bounds>>(boundsUrl)
	]);
	return { ground, labels, bounds };
}

const loaded = (): Promise<Files> =>
	(files ??= load().catch((error: unknown) => {
		files = undefined;
		throw error;
	}));

/** @throws Error when a file does not arrive */
export async function fitOf(atlas: Atlas, ref: Ref | null): Promise<Fit | undefined> {
	const item = ref ? findRef(atlas, ref) : undefined;
	return item && recordFit(item, atlas, await loaded());
}

/** Names are written larger where they are read from a few steps away: see `picture.css`. */
const FAR = 2;

/** The whole world with all layers. @throws Error when a file does not arrive */
export async function drawWorld(
	wanted: { atlas: Atlas; lang: Lang; day: Day; selected: Ref | null; href: (ref: Ref) => string },
	fit: Fit | undefined,
	label: string
): Promise<string> {
	const { ground, labels } = await loaded();
	const zoom = fit?.type === 'centre' ? fit.zoom : (fit?.maxZoom ?? 1.4);
	const letters = document.documentElement.dataset['mode'] === 'kiosk' ? FAR : 1;
	const scene = { ...wanted, ground, labels, fit, part: WHOLE, size: worldSize(zoom), letters };
	return drawing({ ...scene, layers: allLayers(wanted.atlas) }, label);
}
