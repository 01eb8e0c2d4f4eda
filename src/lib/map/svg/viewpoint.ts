/** Points the SVG map at what the page wants, and says when it has to be drawn anew because the drawing at hand does not hold it. */
import type { Fit } from '../camera/fit.ts';
import { untilItComes } from '../../device/until-it-comes.ts';
import { m } from '../../paraglide/messages.js';
import { refOf, type Ref } from '../../model/atlas.ts';
import type { Lang } from '../../model/schema.ts';
import type { ViewState } from '../../state/view-state.svelte.ts';
import type { Camera } from '../../url/params.ts';
import { cameraStyle } from '../camera/camera-style.ts';

export interface Aim {
	/** Names what the page is about. */
	of: string;
	camera: Camera | null;
	/** What the page asks to show. */
	asked: Fit | null | undefined;
	selected: Ref | null;
	layers: readonly string[];
	lang: Lang;
	href: (ref: Ref) => string;
	/** How many times larger than on a desk names are written. */
	letters: number;
}

interface Own {
	style: string;
	home: boolean;
	near: boolean;
}

export class Viewpoint {
	readonly #view: Pick<ViewState, 'atlas' | 'day'>;
	/** The camera that a drawing came with. */
	readonly #own = new WeakMap<Element, Own>();

	constructor(view: Pick<ViewState, 'atlas' | 'day'>) {
		this.#view = view;
	}

	/**
	 * @param alone whether it is worth fetching files for: no other map will come
	 * @param signal aborted once something else is aim, or nothing any more
	 * @returns another drawing, where one is needed
	 */
	async showWanted(
		root: SVGSVGElement | undefined,
		aim: Aim,
		alone: boolean,
		signal: AbortSignal
	): Promise<string | undefined> {
		const own = root && this.#remember(root);
		const isOwn = root?.dataset['of'] === aim.of && !aim.camera;
		const isDrawn = root && (isOwn || 'whole' in root.dataset) && this.#holds(root, aim);
		const fit = fitTo(aim.camera) ?? aim.asked ?? undefined;
		const needsBounds = !isOwn && !fit && aim.selected;
		if (root && own && isOwn && isDrawn) {
			root.style.cssText = own.style;
			root.classList.toggle('home', own.home);
			root.classList.toggle('near', own.near);
		} else if (root && own && isDrawn && !needsBounds) point(root, own, fit);
		return alone ? this.#fetched(isDrawn ? root : undefined, aim, fit, isOwn, signal) : undefined;
	}

	/**
	 * @param root a drawing that holds what is aim
	 * @param isOwn whether it shows it already, having come for it
	 */
	async #fetched(
		root: SVGSVGElement | undefined,
		aim: Aim,
		asked: Fit | undefined,
		isOwn: boolean,
		signal: AbortSignal
	): Promise<string | undefined> {
		const { atlas, day } = this.#view;
		// The drawing at hand stays until then.
		return untilItComes(async () => {
			const studio = await import('./studio.ts');
			const fit = asked ?? (isOwn ? undefined : await studio.fitOf(atlas, aim.selected));
			if (signal.aborted) return undefined;
			if (root && !isOwn) point(root, this.#remember(root), fit);
			return studio.drawWorld({ atlas, day, ...aim }, fit, m.map_label(), root, signal);
		}, signal);
	}

	/** Whether all layers that show are drawn, and the selected event. Mechanisms are outlines of countries that are there anyway. */
	#holds(root: SVGSVGElement, { layers, selected }: Aim): boolean {
		const { event } = this.#view.atlas;
		const i = event.findIndex((one) => refOf(one) === selected);
		if (event[i]?.at && !root.querySelector(`[data-f="events/${i}"]`)) return false;
		const drawn = root.dataset['layers']?.split(' ') ?? [];
		const isMechanism = (id: string) => this.#view.atlas.mechanism.some((m) => m.id === id);
		return layers.every((id) => drawn.includes(id) || isMechanism(id));
	}

	#remember(root: SVGSVGElement): Own {
		const own = this.#own.get(root) ?? {
			style: root.style.cssText,
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
	root.style.cssText = `${style.replace(CAMERA, '')};${cameraStyle(fit)}`;
}
