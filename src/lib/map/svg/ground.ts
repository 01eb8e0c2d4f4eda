/**
 * Land, borders, outlines and arcs, in the ground's own units. The ground is a file that all pages share, and `<use>` shows its parts; a
 * class or a state never changes a shape, only its colour.
 */
import { refOf } from '../../model/atlas.ts';
import { chosenMechanisms, membersOfAny } from '../../model/members.ts';
import { arcLines } from './arcs.ts';
import { memberLines } from './member-outlines.ts';
import { escape, flagsOf, uses, type Scene } from './scene.ts';
import { hatch as look } from '../drawn/look.ts';
import { waterLines } from '../drawn/mark-look.ts';

export function groundOf(scene: Scene): string {
	const { ground, part, outline } = scene;
	const box = [part.x, part.y, part.width, part.height].map((n) => Math.round(n * ground.size));
	return (
		`<svg class="ground" viewBox="${box.join(' ')}" preserveAspectRatio="none">` +
		hatch(scene) +
		(outline ? `<path class="first" d="${outline}"/>` : '') +
		shared(scene, 'sea', 'sea') +
		water(scene) +
		`<g id="land">${shared(scene, 'others')}${shared(scene, 'china', 'map-china')}${partners(scene)}` +
		shared(scene, 'rivers', 'map-rivers') +
		shared(scene, 'lakes', 'map-lakes') +
		`${shared(scene, 'borders', 'map-borders')}</g>` +
		copies(scene) +
		outlines(scene) +
		`<g data-members="${ground.href}">${members(scene)}</g>` +
		`${arcLines(scene)}</svg>`
	);
}

/** A part of the ground by its id. */
const shared = ({ ground }: Scene, id: string, className?: string): string =>
	`<use${className ? ` class="${className}"` : ''} href="${ground.href}#${id}"/>`;

/** Under the land. */
const water = ({ ground }: Scene): string =>
	waterLines
		.map(
			({ width, opacity }) =>
				`<use class="water" href="${ground.href}#land" stroke-width="${width}" opacity="${opacity}"/>`
		)
		.join('');

function hatch({ ground, size }: Scene): string {
	const edge = Math.round((look.tile * ground.size * 10) / size) / 10;
	return (
		`<defs><pattern id="hatch" width="${edge}" height="${edge}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
		`<path d="M0 0V${edge}"/></pattern></defs>`
	);
}

function partners(scene: Scene): string {
	const { atlas, lang, layout, href } = scene;
	return atlas.partner
		.map((p, i) => {
			const path = shared(scene, `c-${p.country}`);
			const state = `class="map-partner ${flagsOf(scene, p)}" data-f="partners/${i}"`;
			// A country too small to see is linked by its point.
			if (layout.partners[i]?.isSmall) return `<g ${state}>${path}</g>`;
			return `<a ${state} href="${href(refOf(p))}" aria-label="${escape(p.name[lang])}">${path}</a>`;
		})
		.join('');
}

/** The world again to its left: a map that is neither wide nor narrow looks past the edge. */
const copies = ({ fit, ground }: Scene): string =>
	fit ? '' : `<use class="copy" href="#land" x="${-ground.size}"/>`;

const outlines = (scene: Scene): string =>
	shared(scene, 'c-CN', 'china-line') +
	shared(scene, 'lines', 'china-line') +
	'<g data-layer="partners" class="outlines">' +
	uses(
		scene,
		scene.atlas.partner.map((p, i) => ({
			flags: flagsOf(scene, p),
			feature: `partners/${i}`,
			attributes: `href="${scene.ground.href}#c-${p.country}"`
		}))
	) +
	'</g>';

const members = ({ atlas, layers, selected, day, ground }: Scene): string =>
	[...membersOfAny(atlas, chosenMechanisms(atlas, layers, selected), day)]
		.map(([country, status]) => memberLines(ground.href, country, status))
		.join('');
