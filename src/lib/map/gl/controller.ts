/** What the page asks of the map, in its own words. Holds the one MapLibre map; knows no Svelte. */
import { ContextWatch, type ContextEvents } from './context-watch.ts';
import type { CameraForBoundsOptions, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas, LonLat, Ref } from '../../model/atlas.ts';
import { findRef } from '../../model/atlas.ts';
import type { Lang } from '../../model/schema.ts';
import type { Day } from '../../time/day.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import type { Sees } from '../../state/map-handle.ts';
import { roundCamera, type Camera } from '../../url/params.ts';
import { numberZooms } from './layers/density.ts';
import { layersOf, visibleLayers } from './layers/meta.ts';
import { POINTS_FROM, TIERS } from '../drawn/look.ts';
import { recordFit, worldFit, type Fit } from '../camera/fit.ts';
import { globeFit, projectionOf, type Preset } from '../camera/globe.ts';
import type { DetailGround, WorldGround } from '../drawn/ground.ts';
import { HitTest } from './hits.ts';
import type { Shown, Spot } from '../input/hit-test.ts';
import { Emphasis } from './emphasis.ts';
import { followPointer, pressKey, type Asks, type Pointed } from './pointer.ts';
import { Limb } from './limb.ts';
import { onScreen } from './on-screen.ts';
import { CHINA } from '../../model/provinces.ts';
import { RelatedSink } from '../drawn/related-sink.ts';
import { arcSource, detailSources } from './sources.ts';
import type { StyleInput } from './style.ts';
import type { MapTheme } from '../drawn/theme.ts';
import { TimeSink } from '../drawn/time-sink.ts';
import { SelectedName } from './selected-name.ts';
import { step } from '../input/walk.ts';
import { type Padding, isSamePadding, withAir } from '../camera/padding.ts';

/** Zoom at which the numbers of the provinces stand near their areas. */
const APART = TIERS[2];

/** A button's move is the visitor's own as one by hand is, which MapLibre marks so: the address tells where it led. */
const BY_HAND = { originalEvent: new Event('move') };

export class MapController {
	readonly map: MapLibreMap;
	readonly sink: TimeSink;
	readonly #selectedName: SelectedName;
	readonly #emphasis: Emphasis;
	readonly #related: RelatedSink;
	readonly #limb: Limb;
	readonly hits: HitTest;
	readonly #atlas: Atlas;
	readonly #ground: WorldGround;
	#style: StyleInput;
	/** Whether there is room for years on the flat map. */
	readonly #years: boolean;
	#isGone = false;
	#watch: ContextWatch | undefined;
	#preset: Preset = 'flat';

	constructor(
		map: MapLibreMap,
		atlas: Atlas,
		clock: InForceIndex,
		ground: WorldGround,
		style: StyleInput
	) {
		this.map = map;
		this.#style = style;
		this.#years = style.years;
		this.#atlas = atlas;
		this.#ground = ground;
		this.sink = new TimeSink(map, atlas, clock);
		this.hits = new HitTest(map, atlas, clock);
		this.#selectedName = new SelectedName(map, atlas);
		this.#emphasis = new Emphasis(map, atlas);
		this.#related = new RelatedSink(map, atlas);
		this.#limb = new Limb(map);
	}

	addDetail(detail: DetailGround): void {
		for (const [id, data] of Object.entries(detailSources(this.#atlas, detail)))
			this.map.getSource<GeoJSONSource>(id)?.setData(data);
	}

	/**
	 * @param from a day to compare with, or `null`
	 * @param still nothing is to move by itself
	 */
	show(day: Day, from: Day | null, selected: Ref | null, still = true): void {
		this.sink.show(day, from);
		this.sink.mark('selected', selected);
		this.#selectedName.show(selected);
		this.#emphasis.show(day, still || from !== null);
		const { countries } = this.#related.showFor(selected, day);
		this.#show('related-countries', countries.length > 0);
	}

	/** @param comparing what changed between two days has to be seen, so areas stand as points at any scale */
	showLayers(layers: readonly string[], comparing = false): void {
		for (const { id, visible } of visibleLayers(layers, layersOf(this.map), comparing))
			this.#show(id, visible);
		this.map.setLayerZoomRange('areas-point', comparing ? 0 : POINTS_FROM, 24);
	}

	/** Outlines the members of some mechanisms as they were on a day. */
	showMembers(mechanisms: readonly string[], day: Day): void {
		for (const { id, outlinesMembers } of layersOf(this.map))
			if (outlinesMembers) this.#show(id, mechanisms.length > 0);
		this.sink.showMembers(mechanisms, day);
	}

	#show(layer: string, visible: boolean): void {
		const value = visible ? 'visible' : 'none';
		if ((this.map.getLayoutProperty(layer, 'visibility') ?? 'visible') !== value)
			this.map.setLayoutProperty(layer, 'visibility', value);
	}

	/** @returns whether it had other colours or another language until now */
	async restyle(theme: MapTheme, lang: Lang): Promise<boolean> {
		if (theme === this.#style.theme && lang === this.#style.lang) return false;
		await this.#wear({ ...this.#style, theme, lang });
		return true;
	}

	async #wear(style: StyleInput): Promise<void> {
		this.#style = style;
		const { restyle } = await import('./create.ts');
		// It may have been removed meanwhile.
		if (!this.#isGone) restyle(this.map, this.#style);
	}

	/**
	 * Draws the world flat or as a globe. The camera stays; `fit` shows the preset's own view.
	 * @returns whether that is anything new
	 */
	present(preset: Preset): boolean {
		if (preset === this.#preset) return false;
		this.#preset = preset;
		this.map.setProjection({ type: projectionOf[preset] });
		this.#limb.show(preset === 'globe');
		for (const { id, from, to } of numberZooms(preset)) this.map.setLayerZoomRange(id, from, to);
		// A globe shows less of the world, and has less room.
		void this.#wear({ ...this.#style, years: this.#years && preset === 'flat' });
		const arcs = arcSource(this.#ground.layout, preset);
		void this.map.getSource<GeoJSONSource>('arcs')?.setData(arcs);
		return true;
	}

	get camera(): Camera {
		const { lng, lat } = this.map.getCenter();
		return roundCamera({
			lon: lng,
			lat,
			zoom: this.map.getZoom(),
			bearing: this.map.getBearing(),
			pitch: this.map.getPitch()
		});
	}

	/** Puts the camera where a link says: its middle in the middle of what is not covered. */
	restore({ lon, lat, zoom, bearing, pitch }: Camera, padding: Padding): void {
		this.map.jumpTo({ center: [lon, lat], zoom, bearing, pitch, padding });
	}

	/** Goes to a camera that came from elsewhere; one that the map itself reported is where it is already. */
	follow(camera: Camera, padding: Padding, animate: boolean): void {
		if (JSON.stringify(camera) !== JSON.stringify(this.camera)) this.restore(camera, padding);
		else if (!isSamePadding(padding, this.map.getPadding()))
			this.map.easeTo({ padding, duration: animate ? 300 : 0 });
	}

	/** Shows the page's own view: what it asks for, or around a record, or the world. */
	fit(ref: Ref | null, padding: Padding, animate: boolean, asked?: Fit | null): void {
		const item = ref && !asked ? findRef(this.#atlas, ref) : undefined;
		const own = asked ?? (item && recordFit(item, this.#atlas, this.#ground));
		const { clientWidth, clientHeight } = this.map.getContainer();
		const whole = this.#preset === 'globe' ? globeFit : worldFit;
		const fit =
			own ??
			whole(
				clientWidth - padding.left - padding.right,
				clientHeight - padding.top - padding.bottom
			);
		this.#go(fit, padding, animate);
	}

	#go(fit: Fit, padding: Padding, animate: boolean): void {
		const target =
			fit.type === 'centre'
				? { center: fit.at, zoom: fit.zoom }
				: this.map.cameraForBounds(fit.bounds, this.#within(padding, fit.maxZoom));
		if (!target) return;
		const camera = { ...target, padding, bearing: 0, pitch: 0 };
		if (animate) this.map.easeTo({ ...camera, duration: 900 });
		else this.map.jumpTo(camera);
	}

	/** For bounds in the middle of what is not covered, once the map has this padding; MapLibre reckons with the one it has. */
	#within(padding: Padding, maxZoom: number): CameraForBoundsOptions {
		const now = this.map.getPadding();
		const wanted = withAir(padding, this.map.getContainer());
		const more = {
			top: wanted.top - (now.top ?? 0),
			right: wanted.right - (now.right ?? 0),
			bottom: wanted.bottom - (now.bottom ?? 0),
			left: wanted.left - (now.left ?? 0)
		};
		const offset: [number, number] = [(more.right - more.left) / 2, (more.bottom - more.top) / 2];
		return { padding: more, offset, maxZoom, bearing: 0 };
	}

	/** Goes to the province whose number lies under a spot, if one does; from the one number of China to those of its provinces. */
	openNumber(spot: Spot, animate: boolean): void {
		const numbers = layersOf(this.map).filter(({ hit }) => hit === 'number');
		const [found] = this.map.queryRenderedFeatures([spot.x, spot.y], {
			layers: numbers.map(({ id }) => id)
		});
		if (found?.geometry.type !== 'Point') return;
		const center = found.geometry.coordinates as LonLat;
		const zoom = found.properties['province'] === CHINA ? APART : 5;
		this.map.easeTo({ center, zoom, duration: animate ? 900 : 0 });
	}

	/** Where a record stands, in CSS pixels from the top left of the map. */
	spotOf(ref: Ref): Spot | undefined {
		const at = this.placeOf(ref);
		return at && this.map.project(at);
	}

	placeOf(ref: Ref): LonLat | undefined {
		const item = findRef(this.#atlas, ref);
		if (!item) return undefined;
		if (item.kind === 'partner')
			return this.#ground.layout.partners[this.#atlas.partner.indexOf(item)]?.at;
		return 'at' in item ? item.at : undefined;
	}

	/** Tells, now and after each move of the camera, what is on screen. @param covered by panels @returns how to end it */
	watchView(tell: (sees: Sees) => void, covered: () => Padding): () => void {
		const now = () => tell(onScreen(this.map, this.#atlas, this.#ground, covered()));
		now();
		const { unsubscribe } = this.map.on('moveend', now);
		return unsubscribe;
	}

	/** The next record in reading order among those on screen. */
	walk(current: Ref | null, by: 1 | -1, day: Shown): Ref | undefined {
		const stops = this.hits.all(day).flatMap((value) => {
			const spot = this.spotOf(value);
			return spot ? [{ value, x: spot.x, y: spot.y }] : [];
		});
		return step(stops, current, by);
	}

	/** Copies the drawing, without what is covered, onto a canvas: WebGL keeps nothing for a printer. */
	paint(paper: HTMLCanvasElement, { top, right, bottom, left }: Padding, dark: boolean): void {
		this.map.redraw();
		const drawn = this.map.getCanvas();
		const scale = drawn.width / drawn.clientWidth;
		paper.width = drawn.width - (left + right) * scale;
		paper.height = drawn.height - (top + bottom) * scale;
		const pen = paper.getContext('2d');
		if (!pen) return;
		// Paper is white: light and dark change places, and hues stay.
		if (dark) pen.filter = 'invert(1) hue-rotate(180deg)';
		pen.drawImage(drawn, -left * scale, -top * scale);
	}

	followPointer(view: Pointed, asks: Asks): void {
		followPointer(this, view, asks);
	}

	press(e: KeyboardEvent, view: Pointed, asks: Asks): void {
		pressKey(this, e, view, asks);
	}

	/** @param still without the way there */
	zoom(by: number, still: boolean): void {
		this.map.easeTo({ zoom: this.map.getZoom() + by, duration: still ? 0 : 220 }, BY_HAND);
	}

	/** Turns north up. @param still without the way there */
	north(still: boolean): void {
		this.map.easeTo({ bearing: 0, pitch: 0, duration: still ? 0 : 300 }, BY_HAND);
	}

	/** Tells what becomes of the map when the graphics are lost. @param former what watched over the map in whose place this one is */
	watchContext(events: ContextEvents, former?: ContextWatch): ContextWatch {
		const watch = former?.next(events) ?? new ContextWatch(events);
		this.#watch = watch;
		// MapLibre 6.17 drops the style of a lost context but leaves it on a list of its own, which would hold it for ever.
		let style = this.map.style;
		const remember = () => ({ style } = this.map);
		this.map.getCanvas().addEventListener('webglcontextlost', remember, { capture: true });
		this.map.on('webglcontextlost', () => {
			style._remove(false);
			watch.lost();
		});
		this.map.on('webglcontextrestored', () => watch.restored());
		return watch;
	}

	remove(): void {
		this.#isGone = true;
		this.#watch?.stop();
		this.map.remove();
	}
}
