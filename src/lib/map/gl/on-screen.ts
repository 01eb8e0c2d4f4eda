/** Which places are on screen, in the part of the map that nothing covers. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { geoDistance } from 'd3-geo';
import { findRef, type Atlas, type LonLat, type Ref } from '../../model/atlas.ts';
import type { Sees } from '../../state/map-handle.ts';
import type { Padding } from '../camera/padding.ts';
import { labelPoint, type Ground } from '../drawn/ground.ts';

type Box = [[left: number, top: number], [right: number, bottom: number]];

/** Radians between a place and the one that is seen at its spot, from which it is taken to be hidden. */
const HIDDEN = 0.02;

/** What is on screen while the camera stands where it stands. @param covered CSS pixels of the map under panels */
export function onScreen(map: MapLibreMap, atlas: Atlas, ground: Ground, covered: Padding): Sees {
	const { clientWidth, clientHeight } = map.getContainer();
	const box: Box = [
		[covered.left, covered.top],
		[clientWidth - covered.right, clientHeight - covered.bottom]
	];
	let lands: Set<unknown> | undefined;

	const point = (at: LonLat | undefined): boolean => {
		if (!at) return false;
		// The world repeats itself: the copy of the place that is nearest to the middle counts.
		const lon = at[0] + 360 * Math.round((map.getCenter().lng - at[0]) / 360);
		const { x, y } = map.project([lon, at[1]]);
		if (x < box[0][0] || y < box[0][1] || x > box[1][0] || y > box[1][1]) return false;
		// What lies behind a globe has a spot too; another place is seen there.
		const { lng, lat } = map.unproject([x, y]);
		return geoDistance([lng, lat], at) < HIDDEN;
	};
	/** Also when only a corner of it is in sight; asked of the drawing last, since that takes longest. */
	const country = (code: string): boolean => {
		if (point(labelPoint(ground, code))) return true;
		lands ??= new Set(
			map.queryRenderedFeatures(box, { layers: ['ground-land'] }).map((f) => f.properties['id'])
		);
		return lands.has(code);
	};
	return {
		country,
		record(ref: Ref): boolean {
			const item = findRef(atlas, ref);
			if (item?.kind === 'partner') return country(item.country);
			return item !== undefined && 'at' in item && point(item.at);
		}
	};
}
