/** The air round the globe: a ring about the edge of what is seen of it. It follows by a transform alone, so nothing is laid out. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { worldSize } from '../camera/flat-view.ts';

/** How a sphere is looked at. Lengths in CSS pixels, angles in radians. */
export interface Look {
	radius: number;
	/** From the eye to the point of the surface that it looks at. */
	distance: number;
	/** Between the line of sight and straight down. */
	pitch: number;
}

/** The outline of a sphere: an ellipse, its middle so far below the point looked at. CSS pixels. */
export interface Outline {
	below: number;
	rx: number;
	ry: number;
}

/** @returns nothing where the sphere reaches beyond what can be seen */
export function outlineOf({ radius, distance, pitch }: Look): Outline | undefined {
	const down = radius * Math.sin(pitch);
	const away = distance + radius * Math.cos(pitch);
	const axis = Math.atan2(down, away);
	const half = Math.asin(radius / Math.hypot(down, away));
	if (axis + half >= Math.PI / 2) return undefined;
	const [near, far] = [Math.tan(axis - half), Math.tan(axis + half)];
	return {
		below: (distance * (near + far)) / 2,
		rx: (distance * Math.sin(half)) / Math.sqrt(Math.cos(axis) ** 2 - Math.sin(half) ** 2),
		ry: (distance * (far - near)) / 2
	};
}

/** The ring is drawn this large, in CSS pixels, and then scaled; its outer edge lies at so many radii of the globe. */
const DRAWN = 100;
const OUTER_EDGE = 1.13;
/** Closer than this, in widths of the map, no edge is in sight. */
const CLOSE = 3;

export class Limb {
	readonly #map: MapLibreMap;
	#ring: HTMLElement | undefined;

	constructor(map: MapLibreMap) {
		this.#map = map;
	}

	setVisible(shown: boolean): void {
		const change = shown ? 'on' : 'off';
		for (const event of ['move', 'resize'] as const) this.#map[change](event, this.#follow);
		this.#ring?.remove();
		this.#ring = shown ? document.createElement('div') : undefined;
		if (!this.#ring) return;
		this.#ring.className = 'limb';
		this.#map.getCanvasContainer().append(this.#ring);
		this.#follow();
	}

	readonly #follow = (): void => {
		const map = this.#map;
		const ring = this.#ring;
		if (!ring) return;
		const centre = map.getCenter();
		const { clientWidth, clientHeight } = map.getContainer();
		const radians = Math.PI / 180;
		const outline = outlineOf({
			radius: worldSize(map.getZoom()) / (2 * Math.PI * Math.cos(centre.lat * radians)),
			distance: clientHeight / 2 / Math.tan((map.getVerticalFieldOfView() * radians) / 2),
			pitch: map.getPitch() * radians
		});
		ring.hidden = !outline || outline.rx > CLOSE * clientWidth;
		if (!outline) return;
		const { x, y } = map.project(centre);
		const scale = OUTER_EDGE / DRAWN;
		ring.style.transform = `translate(${x}px, ${y + outline.below}px) scale(${outline.rx * scale}, ${outline.ry * scale})`;
	};
}
