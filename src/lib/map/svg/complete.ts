/**
 * A page comes with what shows on its day. With scripts the day may change and points are hit, so each partner and each pilot area gets an
 * element of its own as soon as the app runs; names, arcs, outlines and symbols that do not show yet come with the next drawing.
 */
import type { FlatRect } from '../camera/bounds.ts';
import { areaLinks, type AreaScene } from './areas.ts';
import { areaNameId } from './name-ids.ts';
import { partnerLink } from './partners.ts';

/** Whether a drawing holds nothing but what shows on its day. */
export const isBrief = (root: SVGSVGElement): boolean => 'brief' in root.dataset;

/** Which part of the world a drawing is. */
export function partOfDrawing({ style }: SVGSVGElement): FlatRect {
	const [x = 0, y = 0, width = 1, height = 1] = ['--px', '--py', '--pw', '--ph'].map((name) =>
		Number(style.getPropertyValue(name))
	);
	return { x, y, width, height };
}

export function complete(root: SVGSVGElement, from: Omit<AreaScene, 'part'>): void {
	if (!isBrief(root)) return;
	const layer = root.querySelector('[data-layer="areas"]:not(.labels)');
	for (const shown of layer?.querySelectorAll('.area') ?? []) shown.remove();
	layer?.insertAdjacentHTML('beforeend', areaLinks({ ...from, part: partOfDrawing(root) }));
	const { partner, area } = from.atlas;
	const ground = root.querySelector<SVGElement>('[data-members]')?.dataset['members'] ?? '';
	const missing = partner.map((one, i) =>
		root.querySelector(`[data-f="partners/${i}"]`) ? '' : partnerLink(from, ground, one, i)
	);
	root.querySelector('.map-china')?.insertAdjacentHTML('afterend', missing.join(''));
	const countries = partner.map(({ country }) => country);
	ungroup(
		root,
		'.outlines',
		'partners',
		countries.map((country) => `c-${country}`)
	);
	ungroup(root, '.arcs', 'arcs', countries);
	ungroup(root, '.heads', 'arcs', countries);
	ungroup(root, '.labels[data-layer="partners"]', 'partner-points', countries);
	ungroup(
		root,
		'.labels[data-layer="areas"]',
		'areas',
		area.map((_, i) => areaNameId(i))
	);
}

/** What the page shows in groups of the same look becomes elements with a state of their own. @param ids in the shared file */
function ungroup(root: SVGSVGElement, of: string, source: string, ids: readonly string[]): void {
	for (const group of root.querySelectorAll(`${of} > g`)) {
		for (const use of group.children) {
			const [, id = ''] = use.getAttribute('href')?.split('#') ?? [];
			use.setAttribute('class', group.getAttribute('class') ?? '');
			use.setAttribute('data-f', `${source}/${ids.indexOf(id)}`);
		}
		group.replaceWith(...group.children);
	}
}
