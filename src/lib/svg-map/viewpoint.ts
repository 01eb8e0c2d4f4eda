/** Points the SVG map at what the page wants, and says when it has to be drawn anew because the drawing at hand does not hold it. */
import type { Fit } from '../map/camera.ts';
import { fromFlat, WORLD } from '../map/flat.ts';
import { m } from '../paraglide/messages.js';
import type { Ref } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { roundCamera, type Camera } from '../url/params.ts';
import { cameraStyle } from './camera-style.ts';

export interface Wanted {
	/** Names what the page is about. */
	of: string;
	camera: Camera | null;
	/** What the page asks to show. */
	asked: Fit | null | undefined;
	selected: Ref | null;
	layers: readonly string[];
	lang: Lang;
	href: (ref: Ref) => string;
}

interface Own {
	style: string;
	home: boolean;
	near: boolean;
}

export class Viewpoint {
	readonly #view: ViewState;
	/** The camera that a drawing came with. */
	readonly #own = new WeakMap<Element, Own>();
	#latest: Wanted | undefined;

	constructor(view: ViewState) {
		this.#view = view;
	}

	/**
	 * @param alone whether it is worth fetching files for: no other map will come
	 * @returns another drawing, where one is needed
	 */
	async show(
		root: SVGSVGElement | undefined,
		wanted: Wanted,
		alone: boolean
	): Promise<string | undefined> {
		this.#latest = wanted;
		const own = root && this.#remember(root);
		const isOwn = root?.dataset['of'] === wanted.of && !wanted.camera;
		const isDrawn = root && (isOwn || 'whole' in root.dataset) && this.#holds(root, wanted.layers);
		const fit = fitTo(wanted.camera) ?? wanted.asked ?? undefined;
		const needsBounds = !isOwn && !fit && wanted.selected;
		if (root && own && isOwn && isDrawn) {
			root.setAttribute('style', own.style);
			root.classList.toggle('home', own.home);
			root.classList.toggle('near', own.near);
		} else if (root && own && isDrawn && !needsBounds) point(root, own, fit);
		else if (alone) return this.#fetched(root, wanted, fit, Boolean(isDrawn));
		return undefined;
	}

	async #fetched(
		root: SVGSVGElement | undefined,
		wanted: Wanted,
		own: Fit | undefined,
		isDrawn: boolean
	): Promise<string | undefined> {
		try {
			const { atlas, day } = this.#view;
			const studio = await import('./studio.ts');
			const fit = own ?? (await studio.fitOf(atlas, wanted.selected));
			if (this.#latest !== wanted) return undefined;
			if (isDrawn && root) return void point(root, this.#remember(root), fit);
			return await studio.drawWorld({ atlas, day, ...wanted }, fit, m.map_label());
		} catch {
			// The drawing at hand stays.
			return undefined;
		}
	}

	/** Whether all layers that show are drawn. Mechanisms are outlines of countries that are there anyway. */
	#holds(root: SVGSVGElement, layers: readonly string[]): boolean {
		const drawn = root.dataset['layers']?.split(' ') ?? [];
		const isMechanism = (id: string) => this.#view.atlas.mechanism.some((m) => m.id === id);
		return layers.every((id) => drawn.includes(id) || isMechanism(id));
	}

	#remember(root: Element): Own {
		const own = this.#own.get(root) ?? {
			style: root.getAttribute('style') ?? '',
			home: root.classList.contains('home'),
			near: root.classList.contains('near')
		};
		this.#own.set(root, own);
		return own;
	}
}

const fitTo = (camera: Camera | null): Fit | undefined =>
	camera ? { type: 'centre', at: [camera.lon, camera.lat], zoom: camera.zoom } : undefined;

const zoomOf = (fit: Fit | undefined): number =>
	fit?.type === 'centre' ? fit.zoom : (fit?.maxZoom ?? 0);

const CAMERA = /--(cx|cy|size):[^;]*;?/g;

function point(root: SVGSVGElement, { style }: Own, fit: Fit | undefined): void {
	root.classList.toggle('home', !fit);
	root.classList.toggle('near', zoomOf(fit) >= 4);
	root.setAttribute('style', `${style.replace(CAMERA, '')};${cameraStyle(fit)}`);
}

/** The camera that the SVG map shows at present. */
export function cameraOf(root: SVGSVGElement, zoomBy = 0): Camera {
	const world = root.getBoundingClientRect();
	const screen = root.parentElement?.getBoundingClientRect() ?? world;
	const part = (name: string) => Number(getComputedStyle(root).getPropertyValue(name));
	const size = world.width / part('--pw');
	const middle = (low: number, length: number, start: number, from: string) =>
		part(from) + (low + length / 2 - start) / size;
	const [lon, lat] = fromFlat({
		x: middle(screen.left, screen.width, world.left, '--px'),
		y: middle(screen.top, screen.height, world.top, '--py')
	});
	const zoom = Math.min(10, Math.max(0.4, Math.log2(size / WORLD) + zoomBy));
	return roundCamera({ lon: lon > 180 ? lon - 360 : lon, lat, zoom, bearing: 0, pitch: 0 });
}
