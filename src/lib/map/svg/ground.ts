/**
 * Land, borders, outlines and arcs, in the ground's own units. The ground is a file that all pages share, and `<use>` shows its parts; a
 * class or a state never changes a shape, only its colour.
 */
import { chosenMechanisms, membersOfAny } from '../../model/members.ts';
import { arcLines } from './arcs.ts';
import { memberLines } from './member-outlines.ts';
import { country, partnerLink } from './partners.ts';
import { flagsOf, isShown, uses, type GroundFile, type SvgScene } from './scene.ts';
import { hatch as look } from '../drawn/look.ts';
import { waterLines } from '../drawn/mark-look.ts';

export function groundOf(scene: SvgScene): string {
	const { ground, part } = scene;
	const box = [part.x, part.y, part.width, part.height].map((n) => Math.round(n * ground.size));
	return (
		`<svg class="ground" viewBox="${box.join(' ')}" preserveAspectRatio="none">` +
		hatch(scene) +
		first(ground) +
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
const shared = ({ ground }: SvgScene, id: string, className?: string): string =>
	`<use${className ? ` class="${className}"` : ''} href="${ground.href}#${id}"/>`;

/** What the style sheet cuts to the coarse shape of the land: see cli/lib/first-land.ts. */
const first = ({ size, sheet }: GroundFile): string =>
	`<rect class="first of-${sheet}" width="${size}" height="${size}"/>`;

/** Under the land. */
const water = ({ ground }: SvgScene): string =>
	waterLines
		.map(
			({ width, opacity }) =>
				`<use class="water" href="${ground.href}#land" stroke-width="${width}" opacity="${opacity}"/>`
		)
		.join('');

function hatch({ ground, size }: SvgScene): string {
	const edge = Math.round((look.tile * ground.size * 10) / size) / 10;
	return (
		`<defs><pattern id="hatch" width="${edge}" height="${edge}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
		`<path d="M0 0V${edge}"/></pattern></defs>`
	);
}

function partners(scene: SvgScene): string {
	const { atlas, layout, ground, isBrief, holds } = scene;
	return atlas.partner
		.map((p, i) => {
			const flags = flagsOf(scene, p);
			if (isBrief && !(isShown(flags) && (holds?.(p.country) ?? true))) return '';
			if (!layout.partners[i]?.isSmall) return partnerLink(scene, ground.href, p, i, flags);
			// A country too small to see is linked by its point.
			return `<g class="map-partner ${flags}" data-f="partners/${i}">${country(ground.href, p)}</g>`;
		})
		.join('');
}

/** The world again to its left: a map that is neither wide nor narrow looks past the edge. */
const copies = ({ fit, ground }: SvgScene): string =>
	fit ? '' : `<use class="copy" href="#land" x="${-ground.size}"/>`;

function outlines(scene: SvgScene): string {
	const { atlas, ground, isBrief, holds } = scene;
	const all = atlas.partner.map((p, i) => ({
		country: p.country,
		flags: flagsOf(scene, p),
		feature: `partners/${i}`,
		attributes: `href="${ground.href}#c-${p.country}"`
	}));
	const own = all.filter(({ country }) => !isBrief || (holds?.(country) ?? true));
	return (
		shared(scene, 'c-CN', 'china-line') +
		shared(scene, 'lines', 'china-line') +
		`<g data-layer="partners" class="outlines">${uses(scene, own)}</g>`
	);
}

const members = ({ atlas, layers, selected, day, ground }: SvgScene): string =>
	[...membersOfAny(atlas, chosenMechanisms(atlas, layers, selected), day)]
		.map(([country, status]) => memberLines(ground.href, country, status))
		.join('');
