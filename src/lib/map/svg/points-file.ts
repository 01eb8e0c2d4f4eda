/**
 * The file of points, which pages share: the heads of the arcs by the code of their partner's country, and the points of pilot areas that
 * look alike on any day.
 */
import type { Atlas, LonLat } from '../../model/atlas.ts';
import { ARROW, arrowOutline } from '../drawn/arrow.ts';
import type { Layout } from '../drawn/layout.ts';
import { areaGroups } from './area-groups.ts';
import { placed } from './scene.ts';

export function pointsFile(atlas: Atlas, { partners }: Layout): string {
	const heads = atlas.partner.map(({ country }, i) => {
		const place = partners[i];
		return place ? head(country, place.at, place.heading) : '';
	});
	const areas = areaGroups(atlas).map(
		({ id, areas }) => `<g id="${id}">${areas.map(({ at }) => point(at)).join('')}</g>`
	);
	return `<svg xmlns="http://www.w3.org/2000/svg">${[...heads, ...areas].join('')}</svg>`;
}

/** Its radius is a tenth of the height of letters, which the page says: a file knows no page's size. */
function point(at: LonLat): string {
	const { x, y } = placed(at);
	return `<circle cx="${x}" cy="${y}" r=".1em"/>`;
}

function head(country: string, at: LonLat, heading: number): string {
	const { x, y } = placed(at);
	return (
		`<svg id="${country}" x="${x}" y="${y}" overflow="visible">` +
		`<path d="${HEAD}" transform="rotate(${heading})"/></svg>`
	);
}

/** Its point is at 0, 0, where the arc arrives. */
const HEAD = `M${arrowOutline.map((at) => at.map((n, k) => ((n - (k === 0 ? 0.5 : 0)) * ARROW).toFixed(1)).join(' ')).join('L')}Z`;
