/** What must be in sight for some records, and the camera that an address holds for it. */
import { eastOf, union, type Bounds } from '../map/camera/bounds.ts';
import { recordFit, type Fit } from '../map/camera/fit.ts';
import { fromFlat, zoomOf } from '../map/camera/flat-view.ts';
import type { AnyItem, Atlas } from '../model/atlas.ts';
import { TYPICAL, viewOf } from '../map/camera/view-box.ts';
import { roundCamera, type Camera } from '../url/params.ts';

/** What of the ground is asked: the extent of countries and divisions, by code. */
export interface Extents {
	bounds: Record<string, Bounds>;
}

/** How close the map goes to tell points apart. */
const POINT_ZOOM = 7;
/** Share of the width that several records take, left free in the east: the name of the last one stands at its right. */
const NAME = 0.08;

/** @returns `undefined` where a record has no place on the map */
export function fitRecords(items: AnyItem[], atlas: Atlas, ground: Extents): Fit | undefined {
	const fits = items.map((item) => recordFit(item, atlas, ground));
	if (!fits.length || fits.some((fit) => !fit)) return undefined;
	const known = fits as Fit[];
	const [west, south, east, north] = known.map((fit) => eastOf(extentOf(fit))).reduce(union);
	const name = items.length > 1 ? (east - west) * NAME : 0;
	return {
		type: 'bounds',
		bounds: [west, south, east + name, north],
		maxZoom: Math.max(...known.map((fit) => (fit.type === 'centre' ? POINT_ZOOM : fit.maxZoom)))
	};
}

const extentOf = (fit: Fit): Bounds =>
	fit.type === 'bounds' ? fit.bounds : [...fit.at, ...fit.at];

/** The camera of a map of a typical size that shows a fit. */
export function cameraFor(fit: Fit): Camera {
	const { size, at } = viewOf(fit, TYPICAL.width, TYPICAL.height);
	const [lon, lat] = fromFlat(at);
	return roundCamera({ lon, lat, zoom: zoomOf(size), bearing: 0, pitch: 0 });
}
