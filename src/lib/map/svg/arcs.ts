/** Links from China: their lines in the ground's units, and their heads at constant size on the screen, as MapLibre draws them (map/layers/arcs.ts). */
import { flatArcs, heading } from '../drawn/arcs.ts';
import { ARROW, arrowOutline } from '../drawn/arrow.ts';
import { onFlat } from '../camera/flat-view.ts';
import type { Item, LonLat } from '../../model/atlas.ts';
import { flagsOf, isInside, placed, type Scene } from './scene.ts';

interface Arc {
	partner: Item;
	/** Position of the partner. */
	i: number;
	at: LonLat;
	line: LonLat[];
}

function arcsOf({ atlas, labels }: Scene): Arc[] {
	const ends = atlas.partner.flatMap((partner, i) => {
		const point = labels.countries.find((c) => c.id === partner.country);
		return point ? [{ partner, i, at: [point.lon, point.lat] as LonLat }] : [];
	});
	const lines = flatArcs(ends.map(({ at }) => at));
	return ends.map((end, n) => ({ ...end, line: lines[n] ?? [] }));
}

export const arcLines = (scene: Scene): string =>
	arcsOf(scene)
		.map(({ partner, i, line }) => {
			if (!line.some((at) => isInside(scene, at))) return '';
			return `<path class="map-line ${flagsOf(scene, partner)}" data-f="arcs/${i}" d="${arcPath(line, scene.ground.size)}"/>`;
		})
		.join('');

/** Every fourth point: arcs bend gently. */
function arcPath(line: LonLat[], size: number): string {
	const few = line.filter((_, i) => i % 4 === 0 || i === line.length - 1);
	return few
		.map((at, i) => {
			const { x, y } = onFlat(at);
			return `${i === 0 ? 'M' : i === 1 ? 'L' : ' '}${Math.round(x * size)} ${Math.round(y * size)}`;
		})
		.join('');
}

export function arcHeads(scene: Scene): string {
	const heads = arcsOf(scene).map(({ partner, i, at, line }) => {
		if (!isInside(scene, at)) return '';
		const { x, y } = placed(scene, at);
		const turn = `transform="rotate(${heading(line)})"`;
		return `<svg class="head ${flagsOf(scene, partner)}" data-f="arcs/${i}" x="${x}" y="${y}"><use href="#m-head" ${turn}/></svg>`;
	});
	return `<defs><path id="m-head" d="${HEAD}"/></defs>${heads.join('')}`;
}

/** Its point is at 0, 0, where the arc arrives. */
const HEAD = `M${arrowOutline.map((at) => at.map((n, k) => ((n - (k === 0 ? 0.5 : 0)) * ARROW).toFixed(1)).join(' ')).join('L')}Z`;
