/** Moves MapLibre's camera: to where a link says, to what the page asks for, or around a record. */
import type { CameraForBoundsOptions, LngLatLike, Map as MapLibreMap } from 'maplibre-gl';
import { findRef, type Atlas, type LonLat, type Ref } from '../../model/atlas.ts';
import { roundCamera, type Camera } from '../../url/params.ts';
import { recordFit, worldFit, type Fit } from '../camera/fit.ts';
import { globeFit, type Preset } from '../camera/globe.ts';
import { isSamePadding, withAir, type Padding } from '../camera/padding.ts';
import type { Ground } from '../drawn/ground.ts';

/** Marks moves by our buttons as user moves, so that `moveend` writes them to the address. */
const BY_USER = { originalEvent: new Event('move') };

/** Milliseconds. */
const DURATION = { flight: 900, turn: 300, zoom: 220 };

export class CameraMover {
	/** Decides what the view of the whole world is. */
	preset: Preset = 'flat';
	readonly #map: MapLibreMap;
	readonly #atlas: Atlas;
	readonly #ground: Ground;
	readonly #isMotionReduced: () => boolean;

	/** @param isMotionReduced asked at each move that a visitor asks for */
	constructor(map: MapLibreMap, atlas: Atlas, ground: Ground, isMotionReduced: () => boolean) {
		this.#map = map;
		this.#atlas = atlas;
		this.#ground = ground;
		this.#isMotionReduced = isMotionReduced;
	}

	get current(): Camera {
		const { lng, lat } = this.#map.getCenter();
		return roundCamera({
			lon: lng,
			lat,
			zoom: this.#map.getZoom(),
			bearing: this.#map.getBearing(),
			pitch: this.#map.getPitch()
		});
	}

	/** Puts the camera where a link says: its middle in the middle of what is not covered. */
	restore({ lon, lat, zoom, bearing, pitch }: Camera, padding: Padding): void {
		this.#map.jumpTo({ center: [lon, lat], zoom, bearing, pitch, padding });
	}

	/** Goes to a camera that came from elsewhere; one that the map itself reported is where it is already. */
	follow(camera: Camera, padding: Padding): void {
		if (JSON.stringify(camera) !== JSON.stringify(this.current)) this.restore(camera, padding);
		else if (!isSamePadding(padding, this.#map.getPadding()))
			this.#map.easeTo({ padding, duration: this.#lasting(DURATION.turn) });
	}

	/**
	 * Shows the page's own view: what it asks for, or around a record, or the world.
	 * @param jump without the way there, also where motion is not reduced
	 */
	fit(ref: Ref | null, padding: Padding, asked?: Fit | null, jump = false): void {
		const item = ref && !asked ? findRef(this.#atlas, ref) : undefined;
		const own = asked ?? (item && recordFit(item, this.#atlas, this.#ground));
		this.#goTo(own ?? this.#worldFit(padding), padding, jump || this.#isMotionReduced());
	}

	flyTo(center: LonLat, zoom: number): void {
		this.#map.easeTo({ center, zoom, duration: this.#lasting(DURATION.flight) });
	}

	zoomBy(by: number): void {
		const zoom = this.#map.getZoom() + by;
		this.#map.easeTo({ zoom, duration: this.#lasting(DURATION.zoom) }, BY_USER);
	}

	turnNorth(): void {
		const duration = this.#lasting(DURATION.turn);
		this.#map.easeTo({ bearing: 0, pitch: 0, duration }, BY_USER);
	}

	#lasting = (milliseconds: number): number => (this.#isMotionReduced() ? 0 : milliseconds);

	#worldFit(padding: Padding): Fit {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		const whole = this.preset === 'globe' ? globeFit : worldFit;
		return whole(
			clientWidth - padding.left - padding.right,
			clientHeight - padding.top - padding.bottom
		);
	}

	#goTo(fit: Fit, padding: Padding, jump: boolean): void {
		const target: { center?: LngLatLike; zoom?: number } | undefined =
			fit.type === 'centre'
				? { center: fit.at, zoom: fit.zoom }
				: this.#map.cameraForBounds(fit.bounds, this.#within(padding, fit.maxZoom));
		if (!target) return;
		const { bearing = 0, pitch = 0 } = fit.type === 'centre' ? fit : {};
		const camera = { ...target, padding, bearing, pitch };
		if (jump) this.#map.jumpTo(camera);
		else this.#map.easeTo({ ...camera, duration: DURATION.flight });
	}

	/** For bounds in the middle of what is not covered once the map has this padding; MapLibre adds the one that it has now. */
	#within(padding: Padding, maxZoom: number): CameraForBoundsOptions {
		const now = this.#map.getPadding();
		const wanted = withAir(padding, this.#map.getContainer());
		const more = {
			top: wanted.top - (now.top ?? 0),
			right: wanted.right - (now.right ?? 0),
			bottom: wanted.bottom - (now.bottom ?? 0),
			left: wanted.left - (now.left ?? 0)
		};
		const offset: [number, number] = [(more.right - more.left) / 2, (more.bottom - more.top) / 2];
		return { padding: more, offset, maxZoom, bearing: 0 };
	}
}
