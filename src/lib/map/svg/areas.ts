/** Pilot areas as links, each an element with a state of its own. */
import { link } from './link.ts';
import { isInside, placed, type SvgScene } from './scene.ts';

export type AreaScene = Pick<SvgScene, 'atlas' | 'lang' | 'part' | 'href'>;

/** @param flags of each, if there are any yet */
export const areaLinks = (scene: AreaScene, flags: readonly string[] = []): string =>
	scene.atlas.area
		.map((area, i) => {
			if (!isInside(scene, area.at)) return '';
			const { x, y } = placed(area.at);
			const dot =
				`<circle cx="${x}" cy="${y}" r=".1em" fill="var(--batch-${area.batch})"/>` +
				(area.span.end === null ? '' : cross(x, y));
			return link(scene, area, `area ${flags[i] ?? ''}`, `areas/${i}`, dot);
		})
		.join('');

/** Where something ended between two days that are compared. */
const cross = (x: string, y: string): string =>
	`<svg x="${x}" y="${y}"><path class="map-cross" d="M-4-4 4 4M4-4-4 4"/></svg>`;
