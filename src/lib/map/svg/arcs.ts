/** Links from China: their lines, a file that pages share, and their heads at constant size on the screen, as MapLibre draws them (map/layers/arcs.ts). */
import { onFlat } from '../camera/flat-view.ts';
import type { Atlas, LonLat } from '../../model/atlas.ts';
import type { Layout } from '../drawn/layout.ts';
import { flagsOf, isInside, partnersOf, uses, type SvgScene } from './scene.ts';

/** Units of the file of arcs to the width of the world. */
const SIZE = 4096;

/** All arcs as a file that pages share, with the code of their partner's country as id. */
export const arcsFile = ({ partner }: Atlas, { partners }: Layout): string =>
	'<svg xmlns="http://www.w3.org/2000/svg">' +
	partner
		.map(({ country }, i) => {
			const arc = partners[i]?.arc;
			return arc
				? `<path id="${country}" vector-effect="non-scaling-stroke" d="${arcPath(arc)}"/>`
				: '';
		})
		.join('') +
	'</svg>';

export const arcLines = (scene: SvgScene): string =>
	`<g data-layer="partners" class="arcs" transform="scale(${scene.ground.size / SIZE})">` +
	uses(
		scene,
		partnersOf(scene)
			.filter(({ place: { arc } }) => arc.some((at) => isInside(scene, at)))
			.map(({ partner, i }) => ({
				flags: flagsOf(scene, partner),
				feature: `arcs/${i}`,
				attributes: `href="${scene.arcs}#${partner.country}"`
			}))
	) +
	'</g>';

/** On whole coordinates, each point from the one before. */
function arcPath(arc: readonly LonLat[]): string {
	const points = arc.map(onFlat).map(({ x, y }) => [Math.round(x * SIZE), Math.round(y * SIZE)]);
	const [[x = 0, y = 0] = [], ...rest] = points;
	const steps = rest.map(([toX = 0, toY = 0], i) => {
		const [fromX = 0, fromY = 0] = points[i] ?? [];
		return `${toX - fromX} ${toY - fromY}`;
	});
	return `M${x} ${y}l${steps.join(' ')}`;
}

export const arcHeads = (scene: SvgScene): string =>
	'<g data-layer="partners" class="heads">' +
	uses(
		scene,
		partnersOf(scene)
			.filter(({ place }) => isInside(scene, place.at))
			.map(({ partner, i }) => ({
				flags: flagsOf(scene, partner),
				feature: `arcs/${i}`,
				attributes: `href="${scene.points}#${partner.country}"`
			}))
	) +
	'</g>';
