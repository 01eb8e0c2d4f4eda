/** The numbers of pilot areas far off, one for each province or one for all of China: their marks, and the room that they need. */
import { discRadius } from '../drawn/disc.ts';
import { POINTS_FROM } from '../drawn/zoom-windows.ts';
import { CHINA, provincesOf, type ProvinceNumbers } from '../../model/provinces.ts';
import { tierAt } from '../drawn/zoom-windows.ts';
import { inForceOn } from '../../model/status.ts';
import { zoomOf } from '../camera/flat-view.ts';
import { isInside, placed, type SvgScene } from './scene.ts';
import { numberId } from './name-ids.ts';
import type { LonLat } from '../../model/atlas.ts';

interface PlacedNumber extends ProvinceNumbers {
	at: LonLat;
}

/** As they stand at the size of a drawing; none from close by. */
export function numbersFor(scene: SvgScene, tier = tierAt(ownZoom(scene))): PlacedNumber[] {
	const { atlas, layout, layers } = scene;
	if (zoomOf(scene.size) >= POINTS_FROM || !layers.includes('areas')) return [];
	return provincesOf(atlas).flatMap((province) => {
		const at = layout.numbers[province.id]?.[tier];
		return at ? [{ ...province, at }] : [];
	});
}

/** Where everything is drawn larger than on a desk, numbers need as much more room. */
const ownZoom = ({ size, letters = 1 }: SvgScene): number => zoomOf(size / letters);

/**
 * The picture of the world that comes with a page is not told how large it will be: it holds two arrangements, of which the style
 * sheet shows one.
 */
export function numbers(scene: SvgScene): string {
	if (scene.letters !== undefined || scene.fit) return marks(scene, numbersFor(scene), '');
	return (
		marks(scene, numbersFor(scene, 0), ' small') + marks(scene, numbersFor(scene, 1), ' large')
	);
}

function marks(scene: SvgScene, all: PlacedNumber[], className: string): string {
	const { atlas, day, names } = scene;
	const inForce = inForceOn(atlas.area, day);
	return all
		.map(({ id, at, first, most }) => {
			if (!isInside(scene, at)) return '';
			const { x, y } = placed(at);
			const count = inForce.filter((a) => id === CHINA || a.province === id).length;
			return (
				`<g class="density${className}${count ? ' on' : ''}" aria-hidden="true" data-first="${first}" data-most="${most}">` +
				`<circle cx="${x}" cy="${y}" r="${discRadius(count)}"/><use href="${names}#${numberId(count)}" x="${x}" y="${y}"/></g>`
			);
		})
		.join('');
}
