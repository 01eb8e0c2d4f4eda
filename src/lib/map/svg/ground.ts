/** Land, borders, outlines and arcs, in the drawing's own units. A class or a state never changes a path, only its colour. */
import { partsOfChina } from '../drawn/ground.ts';
import { refOf } from '../../model/atlas.ts';
import { chosenMechanisms, membersOfAny } from '../../model/members.ts';
import { arcLines } from './arcs.ts';
import { memberLines } from './member-outlines.ts';
import { escape, flagsOf, type Scene } from './scene.ts';
import { hatch as look, waterLines } from '../drawn/look.ts';

export function groundOf(scene: Scene): string {
	const { ground, part } = scene;
	const box = [part.x, part.y, part.width, part.height].map((n) => Math.round(n * ground.size));
	return (
		`<svg class="ground" viewBox="${box.join(' ')}" preserveAspectRatio="none">` +
		hatch(scene) +
		water +
		`<g id="land">${land(scene)}${inland(scene)}` +
		`<path class="map-line map-borders" d="${ground.borders}"/></g>` +
		copies(scene) +
		outlines(scene) +
		`<g data-members>${members(scene)}</g>` +
		`<g data-layer="partners" class="arcs">${arcLines(scene)}</g></svg>`
	);
}

/** Under the land. */
const water = waterLines
	.map(
		({ width, opacity }) =>
			`<use class="water" href="#land" style="--w:${width}px;--o:${opacity}"/>`
	)
	.join('');

function hatch({ ground, size }: Scene): string {
	const edge = Math.round((look.tile * ground.size * 10) / size) / 10;
	return (
		`<defs><pattern id="hatch" width="${edge}" height="${edge}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
		`<path d="M0 0V${edge}"/></pattern></defs>`
	);
}

function land(scene: Scene): string {
	const { atlas, ground, lang, layout, href } = scene;
	const partners = new Map(atlas.partner.map((p, i) => [p.country, { p, i }]));
	return Object.entries(ground.countries)
		.map(([country, d]) => {
			const path = `<path class="map-line" id="c-${country}" d="${d}"/>`;
			const partner = partners.get(country);
			if (partsOfChina.includes(country)) return `<g class="map-china">${path}</g>`;
			if (!partner) return path;
			const { p, i } = partner;
			const state = `class="map-partner ${flagsOf(scene, p)}" data-f="partners/${i}"`;
			// A country too small to see is linked by its point.
			if (layout.partners[i]?.isSmall) return `<g ${state}>${path}</g>`;
			return `<a ${state} href="${href(refOf(p))}"><title>${escape(p.name[lang])}</title>${path}</a>`;
		})
		.join('');
}

const inland = ({ ground: { rivers, lakes } }: Scene): string =>
	(rivers ? `<path class="map-line map-rivers" d="${rivers}"/>` : '') +
	(lakes ? `<path class="map-lakes" d="${lakes}"/>` : '');

/** The world again to its left: a map that is neither wide nor narrow looks past the edge. */
const copies = ({ fit, ground }: Scene): string =>
	fit ? '' : `<use class="copy" href="#land" x="${-ground.size}"/>`;

function outlines(scene: Scene): string {
	const { atlas, ground } = scene;
	const drawn = atlas.partner
		.map((p, i) => ({ p, i }))
		.filter(({ p }) => ground.countries[p.country]);
	return (
		(ground.countries['CN'] ? '<use class="china-line" href="#c-CN"/>' : '') +
		(ground.lines ? `<path class="map-line china-line" d="${ground.lines}"/>` : '') +
		'<g data-layer="partners" class="outlines">' +
		drawn
			.map(
				({ p, i }) =>
					`<use class="${flagsOf(scene, p)}" data-f="partners/${i}" href="#c-${p.country}"/>`
			)
			.join('') +
		'</g>'
	);
}

function members({ atlas, layers, selected, day, ground }: Scene): string {
	return [...membersOfAny(atlas, chosenMechanisms(atlas, layers, selected), day)]
		.filter(([country]) => ground.countries[country])
		.map(([country, status]) => memberLines(country, status))
		.join('');
}
