/** `world.svg.json`: the world of the same view as path data, light enough to stand in every page's HTML. */
import { geoArea, type GeoProjection } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { joinAtAntimeridian } from './antimeridian.ts';
import { flatView, linesPath, ringsPath, type Frame } from './flat-view.ts';
import { polygonsOf, type Unit } from './shapes.ts';
import { unitsOf, type Layers } from './topology.ts';

/** Width of the whole world in drawing units: MapLibre's world at zoom 3 in CSS pixels. */
const SIZE = 4096;
/** Up to 84° N; down to 77° S, where only Antarctica's ice goes on. */
const FRAME: Frame = [0, 0.03 * SIZE, SIZE, 0.86 * SIZE];
/** Corners that cut off less are left out: drawing units squared. Half a CSS pixel squared on a 1440 px wide map. */
const CORNER = 5;

/** Steradians below which a country also gets a dot: about 12,000 km². */
const SMALL = 0.0003;

/** Steradians from which a lake is drawn: about 7,000 km². */
const GREAT = 0.00017;

export interface WorldSvg {
	size: number;
	/** ISO 3166-1 alpha-2 → path data. */
	countries: Record<string, string>;
	/** Land borders, each once. */
	borders: string;
	/** The great lakes of the continents, in one path. */
	lakes: string;
	/** None at this scale. */
	rivers: '';
	/** Sea lines of the `cn` profile; empty in `intl`. */
	lines: string;
	/** Countries too small to see. */
	small: string[];
}

export function drawWorldSvg(
	countries: Unit[],
	seaLines: Topology<Layers>,
	water: Topology<Layers>
): WorldSvg {
	const projection = flatView(SIZE, FRAME);
	const simple = simplified('countries', countries, projection);
	const lakes = unitsOf(water, 'lakes').filter((lake) => geoArea(lake) >= GREAT);
	const borders: MultiLineString = mesh(simple, simple.objects['countries'], (a, b) => a !== b);
	const paths = unitsOf(simple, 'countries').map(({ properties: { id }, geometry }) => [
		id,
		ringsPath(polygonsOf(geometry).flat())
	]);
	return {
		size: SIZE,
		countries: Object.fromEntries(paths.filter(([, path]) => path !== '')),
		borders: linesPath(borders.coordinates),
		lakes: unitsOf(simplified('lakes', lakes, projection), 'lakes')
			.map(({ geometry }) => ringsPath(polygonsOf(geometry).flat()))
			.join(''),
		rivers: '',
		lines: linesPath(drawnLines(seaLines, projection)),
		small: countries.filter((c) => geoArea(c) < SMALL).map((c) => c.properties.id)
	};
}

/** In drawing units, without the corners that are too small to see. */
function simplified(name: string, shapes: Unit[], projection: GeoProjection): Topology<Layers> {
	const features = shapes.flatMap((shape): Feature<Geometry>[] => {
		const projected = geoProject(joinAtAntimeridian(shape), projection);
		return projected.geometry ? [projected] : [];
	});
	const layer: FeatureCollection = { type: 'FeatureCollection', features };
	const exact = topology({ [name]: layer });
	return simplify(presimplify(exact as Topology), CORNER) as Topology<Layers>;
}

function drawnLines(seaLines: Topology<Layers>, projection: GeoProjection): Position[][] {
	const object = seaLines.objects['lines'];
	const lines = object ? feature(seaLines, object).features : [];
	return lines.flatMap((line) => {
		const { geometry } = geoProject(line, projection);
		if (geometry.type === 'LineString') return [geometry.coordinates];
		return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
	});
}
