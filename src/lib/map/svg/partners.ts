/** Partner countries as links, each with a state of its own. */
import { link } from './link.ts';
import type { PartnerItem } from '../../model/atlas.ts';
import type { SvgScene } from './scene.ts';

/** @param ground address of the file of the ground; i: position in the atlas */
export const partnerLink = (
	scene: Pick<SvgScene, 'lang' | 'href'>,
	ground: string,
	partner: PartnerItem,
	i: number,
	flags = ''
): string =>
	link(scene, partner, `map-partner ${flags}`, `partners/${i}`, country(ground, partner));

export const country = (ground: string, partner: PartnerItem): string =>
	`<use href="${ground}#c-${partner.country}"/>`;
