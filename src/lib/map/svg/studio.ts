/**
 * Draws the SVG map in the browser: where WebGL2 is missing and the page did not come with the drawing that is wanted. A chunk of
 * its own that most visitors never fetch.
 */
import boundsUrl from '$geo/bounds.json?url';
import labelsUrl from '$geo/labels.json?url';
import layoutUrl from '$lib/generated/layout.json?url';
import { recordFit, type Fit } from '../camera/fit.ts';
import type { LabelPoints } from '../drawn/ground.ts';
import type { Bounds } from '../camera/bounds.ts';
import { tierAt } from '../drawn/zoom-windows.ts';
import { findRef, type Atlas, type Ref } from '../../model/atlas.ts';
import type { Lang } from '../../model/schema.ts';
import { fetchJson } from '../../device/fetch-json.ts';
import { untilReleased } from '../../device/until-released.ts';
import type { Day } from '../../time/day.ts';
import type { Camera } from '../../url/params.ts';
import { worldSize } from '../camera/flat-view.ts';
import { drawing } from './drawing.ts';
import { markedLayers } from '../../model/drawable.ts';
import { isBrief, partOfDrawing } from './complete.ts';
import { arcs, groundFor, names, points, world } from './files.ts';
import { WHOLE } from '../camera/view-box.ts';
import { cameraOf } from './camera-of.ts';
import type { Layout } from '../drawn/layout.ts';

interface Files {
	labels: LabelPoints;
	bounds: Record<string, Bounds>;
	layout: Layout;
}

let files: Promise<Files> | undefined;

async function load(): Promise<Files> {
	const [labels, bounds, layout] = await Promise.all([
		fetchJson<LabelPoints>(labelsUrl),
		fetchJson<Record<string, Bounds>>(boundsUrl),
		fetchJson<Layout>(layoutUrl)
	]);
	return { labels, bounds, layout };
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

/** What is drawn here is no part of the page that came: its policy refuses the style attribute, which `Picture` therefore sets itself. */
const unstyled = (svg: string): string => svg.replace(' style=', ' data-style=');

/** How much further off, and how much closer, than a drawing was made for its names and numbers still stand well. Zooms. */
const ZOOM_RANGE = { off: 0.1, close: 0.4 };

/**
 * The whole world with all layers, for the size at which it is seen.
 * @param root the drawing at hand
 * @param signal aborted once nobody waits for the drawing; what it leads to then has no page any more
 * @returns nothing where that one will do
 * @throws Error when a file does not arrive
 */
export async function drawWorld(
	wanted: {
		atlas: Atlas;
		lang: Lang;
		day: Day;
		selected: Ref | null;
		of: string;
		camera: Camera | null;
		href: (ref: Ref) => string;
		letters: number;
	},
	fit: Fit | undefined,
	label: string,
	root: SVGSVGElement | undefined,
	signal: AbortSignal
): Promise<string | undefined> {
	// One that has left the page has no measures.
	const zoom = root?.isConnected
		? cameraOf(root).zoom
		: fit?.type === 'centre'
			? fit.zoom
			: (fit?.maxZoom ?? 1.4);
	if (root && !isStale(root, zoom, wanted.letters)) return undefined;
	const { labels, layout } = await loaded();
	const own = fit ?? (await fitOf(wanted.atlas, wanted.selected));
	await untilReleased();
	if (signal.aborted) return undefined;
	const scene = {
		...wanted,
		// One that shows where the visitor went is no page's own.
		of: wanted.camera ? 'camera' : wanted.of,
		arcs,
		points,
		names: names[wanted.lang],
		labels,
		layout,
		fit: own,
		...(root && isBrief(root) ? sameAs(root) : { ground: world, part: WHOLE }),
		size: worldSize(zoom)
	};
	return unstyled(drawing({ ...scene, layers: markedLayers(wanted.atlas) }, label));
}

/** What a page came with is drawn anew as it is, with all that its day did not show. */
const sameAs = (root: SVGSVGElement) => {
	const part = partOfDrawing(root);
	return { part, ground: groundFor(part) };
};

/** A part of the world is drawn finer than we could, so it stays. */
function isStale({ dataset }: SVGSVGElement, zoom: number, letters: number): boolean {
	if ('brief' in dataset) return true;
	if (!('whole' in dataset)) return false;
	if (Number(dataset['letters'] ?? 1) !== letters) return true;
	const drawn = Number(dataset['zoom']);
	const tier = (z: number) => tierAt(z - Math.log2(letters));
	return (
		zoom < drawn - ZOOM_RANGE.off || zoom > drawn + ZOOM_RANGE.close || tier(zoom) !== tier(drawn)
	);
}
