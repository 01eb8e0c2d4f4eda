/** `bounds.json`: what a camera should fit to see a unit: [west, south, east, north], east may exceed 180. */
import { geoArea } from 'd3-geo';
import type { BuildSettings } from './settings.ts';
import { boxOf, polygonsOf, type BBox, type Unit } from './shapes.ts';

/** Parts smaller than this share of the largest one are left out of the frame. */
const smallestShare = 0.1;

/** Where the rule frames too much: French Guiana, Svalbard. */
const byHand: Record<string, BBox> = {
	FR: [-4.8, 41.36, 9.56, 51.1],
	NO: [4.8, 57.98, 31.1, 71.18]
};

/** In `cn` a frame of China must hold all that the view shows as China, the dash line included. */
const wholeOfChina: BBox = [73.4, 3.3, 135.2, 53.7];

/** The box of boxes on a round world: starts at the western edge that makes it narrowest. */
function join(boxes: BBox[]): BBox {
	const candidates = boxes.map(([start]): BBox => {
		const moved = boxes.map(([w, s, e, n]): BBox =>
			w < start ? [w + 360, s, e + 360, n] : [w, s, e, n]
		);
		return [
			start,
			Math.min(...moved.map((box) => box[1])),
			Math.max(...moved.map((box) => box[2])),
			Math.max(...moved.map((box) => box[3]))
		];
	});
	return candidates.reduce((best, box) => (box[2] - box[0] < best[2] - best[0] ? box : best));
}

function mainPart({ geometry }: Unit): BBox {
	const parts = polygonsOf(geometry).map((polygon) => ({
		box: boxOf(polygon[0] ?? []),
		area: geoArea({ type: 'Polygon', coordinates: polygon })
	}));
	const largest = Math.max(...parts.map(({ area }) => area));
	const isMain = ({ area }: { area: number }) => area >= smallestShare * largest;
	const main = parts.filter(isMain).map(({ box }) => box);
	// A part cut off at the antimeridian belongs to the one it was cut from, however small it is.
	const beyond = parts.filter(
		(part) =>
			!isMain(part) &&
			((part.box[0] === -180 && main.some((box) => box[2] === 180)) ||
				(part.box[2] === 180 && main.some((box) => box[0] === -180)))
	);
	return join([...main, ...beyond.map(({ box }) => box)]);
}

function round3(value: number): number {
	return Math.round(value * 1000) / 1000;
}

export function frame(units: Unit[], { profile }: BuildSettings): Record<string, number[]> {
	const chosen: Record<string, BBox> = profile === 'cn' ? { ...byHand, CN: wholeOfChina } : byHand;
	return Object.fromEntries(
		units.map((unit) => {
			const { id } = unit.properties;
			return [id, (chosen[id] ?? mainPart(unit)).map(round3)];
		})
	);
}
