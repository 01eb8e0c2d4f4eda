/**
 * `world.svg` and `china.svg`: the ground of the page's SVG map, as files that all pages share. A page shows their parts by `<use>`,
 * so they have ids and no colours: those are inherited from the page.
 */
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

/** How finely a part of the flat view is drawn. */
export interface GroundSheet {
	/** Width of the whole world in drawing units. */
	size: number;
	/** In widths of the world. */
	part: Frame;
	/** Corners that cut off less are left out: drawing units squared. */
	corner: number;
	/** Steradians from which a lake is drawn. */
	lake: number;
	rivers: boolean;
}

export const sheets = {
	/** MapLibre's world at zoom 3, down to 77° S, where only Antarctica's ice goes on; lakes of 7,000 km² or more. */
	world: { size: 4096, part: [0, 0.03, 1, 0.86], corner: 3, lake: 0.00017, rivers: false },
	/** East Asia at zoom 5, for what is looked at from close by; all lakes. */
	china: { size: 16384, part: [0.23, 0.29, 0.5, 0.5], corner: 4, lake: 0, rivers: true }
} satisfies Record<string, GroundSheet>;

/** Where one colour fills all of China. */
const partsOfChina = ['CN', 'HK', 'MO'];

export interface Ground {
	countries: Unit[];
	seaLines: Topology<Layers>;
	water: Topology<Layers>;
}

export function drawGround({ countries, seaLines, water }: Ground, sheet: GroundSheet): string {
	const { size, part, corner } = sheet;
	const frame = part.map((share) => Math.round(share * size)) as Frame;
	const projection = flatView(size, frame);
	const simple = simplified('countries', countries, projection, corner);
	const lakes = unitsOf(water, 'lakes').filter((lake) => geoArea(lake) >= sheet.lake);
	const borders: MultiLineString = mesh(simple, simple.objects['countries'], (a, b) => a !== b);
	const outlines = unitsOf(simple, 'countries').flatMap(({ properties: { id }, geometry }) => {
		const d = ringsPath(polygonsOf(geometry).flat());
		return d ? [{ id, path: path(`c-${id}`, d) }] : [];
	});
	const group = (id: string, isChina: boolean) =>
		`<g id="${id}">${outlines
			.filter((one) => partsOfChina.includes(one.id) === isChina)
			.map((one) => one.path)
			.join('')}</g>`;
	const [left, top, right, bottom] = frame;
	return (
		'<svg xmlns="http://www.w3.org/2000/svg">' +
		`<path id="sea" d="M${left} ${top}H${right}V${bottom}H${left}z"/>` +
		`<g id="land">${group('others', false)}${group('china', true)}</g>` +
		path('borders', linesPath(borders.coordinates)) +
		path('lakes', lakePaths(lakes, projection, corner)) +
		path('rivers', sheet.rivers ? lineLayer(water, 'rivers', projection) : '') +
		path('lines', lineLayer(seaLines, 'lines', projection)) +
		'</svg>'
	);
}

/** A stroke is as wide at every scale. */
const path = (id: string, d: string): string =>
	`<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>`;

const lakePaths = (lakes: Unit[], projection: GeoProjection, corner: number): string =>
	unitsOf(simplified('lakes', lakes, projection, corner), 'lakes')
		.map(({ geometry }) => ringsPath(polygonsOf(geometry).flat()))
		.join('');

/** In drawing units, without the corners that are too small to see. */
function simplified(
	name: string,
	shapes: Unit[],
	projection: GeoProjection,
	corner: number
): Topology<Layers> {
	const features = shapes.flatMap((shape): Feature<Geometry>[] => {
		const projected = geoProject(joinAtAntimeridian(shape), projection) as Feature<Geometry | null>;
		return projected.geometry ? [projected as Feature<Geometry>] : [];
	});
	const layer: FeatureCollection = { type: 'FeatureCollection', features };
	const exact = topology({ [name]: layer });
	return simplify(presimplify(exact as Topology), corner) as Topology<Layers>;
}

function lineLayer(source: Topology<Layers>, name: string, projection: GeoProjection): string {
	const object = source.objects[name];
	const lines = object ? feature(source, object).features : [];
	return linesPath(
		lines.flatMap((line): Position[][] => {
			const { geometry } = geoProject(line, projection) as Feature<Geometry | null>;
			if (geometry?.type === 'LineString') return [geometry.coordinates];
			return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
		})
	);
}
