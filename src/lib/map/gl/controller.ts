/** What the page asks of the map, in its own words. Holds the one MapLibre map; knows no Svelte. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { findRef, type Atlas, type LonLat, type Ref } from '../../model/atlas.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import type { Lang } from '../../model/schema.ts';
import type { Sees } from '../../state/map-handle.ts';
import type { Day } from '../../time/day.ts';
import { projectionOf, type Preset } from '../camera/globe.ts';
import type { Padding } from '../camera/padding.ts';
import type { Ground } from '../drawn/ground.ts';
import { numberZoom, POINTS_FROM } from '../drawn/zoom-windows.ts';
import { RelatedSink } from '../drawn/related-sink.ts';
import type { MapTheme } from '../drawn/theme.ts';
import { TimeSink } from '../drawn/time-sink.ts';
import type { DrawnMap, ShownDays, Spot } from '../input/drawn-map.ts';
import { nextTarget } from '../input/walk.ts';
import { CameraMover } from './camera-mover.ts';
import { copyForPrint } from './copy-for-print.ts';
import { Emphasis } from './emphasis.ts';
import { HitTest } from './hit-test.ts';
import { numberZooms } from './layers/density.ts';
import { layersOf, visibleLayers } from './layers/meta.ts';
import { Limb } from './limb.ts';
import { onScreen } from './on-screen.ts';
import { SelectedName } from './selected-name.ts';
import { arcSource, detailSources, type DetailFiles } from './sources.ts';
import type { StyleInput } from './style.ts';
import { hasStyle, styleWriter, type StyleWriter } from './style-writer.ts';

export class MapController implements DrawnMap {
	readonly map: MapLibreMap;
	readonly camera: CameraMover;
	readonly sink: TimeSink;
	readonly #drawing: StyleWriter;
	readonly #atlas: Atlas;
	readonly #ground: Ground;
	readonly #hits: HitTest;
	readonly #selectedName: SelectedName;
	readonly #emphasis: Emphasis;
	readonly #related: RelatedSink;
	readonly #limb: Limb;
	/** Whether there is room for years on the flat map. */
	readonly #hasYears: boolean;
	#style: StyleInput;
	/** None until the map has loaded. */
	#scale?: number;

	constructor(
		map: MapLibreMap,
		atlas: Atlas,
		clock: InForceIndex,
		ground: Ground,
		style: StyleInput,
		isMotionReduced: () => boolean = () => true
	) {
		this.map = map;
		this.camera = new CameraMover(map, atlas, ground, isMotionReduced);
		const drawing = styleWriter(map);
		this.#drawing = drawing;
		this.sink = new TimeSink(drawing, atlas, clock);
		this.#atlas = atlas;
		this.#ground = ground;
		this.#hits = new HitTest(map, atlas, clock);
		this.#selectedName = new SelectedName(drawing, atlas);
		this.#emphasis = new Emphasis(drawing, atlas);
		this.#related = new RelatedSink(drawing, atlas);
		this.#limb = new Limb(map);
		this.#hasYears = style.years;
		this.#style = style;
	}

	addDetail(detail: DetailFiles): void {
		for (const [id, data] of Object.entries(detailSources(this.#atlas, detail)))
			this.map.getSource<GeoJSONSource>(id)?.setData(data);
	}

	/** @param isStill nothing is to move by itself */
	showDay({ day, from }: ShownDays, selected: Ref | null, isStill = true): void {
		this.sink.showDay(day, from);
		this.sink.setFlag('selected', selected);
		this.#selectedName.select(selected);
		this.#emphasis.showDay(day, isStill || from !== null);
		const { countries } = this.#related.showFor(selected, day);
		this.#setVisible('related-countries', countries.length > 0);
	}

	/** @param isComparing what changed between two days has to be seen, so areas stand as points at any scale */
	setVisibleLayers(layers: readonly string[], isComparing = false): void {
		for (const { id, visible } of visibleLayers(layers, layersOf(this.map), isComparing))
			this.#setVisible(id, visible);
		this.#drawing.setLayerZoomRange('areas-point', isComparing ? 0 : POINTS_FROM, 24);
	}

	/** Outlines the members of some mechanisms as they were on a day. */
	showMembers(mechanisms: readonly string[], day: Day): void {
		for (const { id, outlinesMembers } of layersOf(this.map))
			if (outlinesMembers) this.#setVisible(id, mechanisms.length > 0);
		this.sink.showMembers(mechanisms, day);
	}

	#setVisible(layer: string, isVisible: boolean): void {
		const value = isVisible ? 'visible' : 'none';
		if ((this.#drawing.getLayoutProperty(layer, 'visibility') ?? 'visible') !== value)
			this.#drawing.setLayoutProperty(layer, 'visibility', value);
	}

	/** @returns whether it had other colours or another language until now */
	async restyle(theme: MapTheme, lang: Lang): Promise<boolean> {
		if (theme === this.#style.theme && lang === this.#style.lang) return false;
		await this.#applyStyle({ ...this.#style, theme, lang });
		return true;
	}

	async #applyStyle(style: StyleInput): Promise<void> {
		this.#style = style;
		const { restyle } = await import('./create.ts');
		if (hasStyle(this.map)) restyle(this.map, this.#style);
	}

	/**
	 * Draws the world flat or as a globe. The camera stays.
	 * @returns whether that is anything new
	 */
	setPreset(preset: Preset): boolean {
		if (preset === this.camera.preset) return false;
		this.camera.preset = preset;
		this.#drawing.setProjection({ type: projectionOf[preset] });
		this.#limb.setVisible(preset === 'globe');
		for (const { id, from, to } of numberZooms(preset))
			this.#drawing.setLayerZoomRange(id, from, to);
		// A globe shows less of the world, and has less room.
		void this.#applyStyle({ ...this.#style, years: this.#hasYears && preset === 'flat' });
		const arcs = arcSource(this.#ground.layout, preset);
		void this.map.getSource<GeoJSONSource>('arcs')?.setData(arcs);
		return true;
	}

	recordsAt(spot: Spot, days: ShownDays, reach: number): Ref[] {
		return this.#hits.recordsAt(spot, days, reach);
	}

	openNumber(spot: Spot): void {
		const number = this.#hits.numberAt(spot);
		if (number) this.camera.flyTo(number.at, numberZoom(number.isChina));
	}

	spotOf(ref: Ref): Spot | undefined {
		const at = this.#placeOf(ref);
		return at && this.map.project(at);
	}

	#placeOf(ref: Ref): LonLat | undefined {
		const item = findRef(this.#atlas, ref);
		if (item?.kind === 'partner')
			return this.#ground.layout.partners[this.#atlas.partner.indexOf(item)]?.at;
		return item && 'at' in item ? item.at : undefined;
	}

	walk(current: Ref | null, by: 1 | -1, days: ShownDays): Ref | undefined {
		const targets = this.#hits.marks(days).flatMap((value) => {
			const spot = this.spotOf(value);
			return spot ? [{ value, x: spot.x, y: spot.y }] : [];
		});
		return nextTarget(targets, current, by);
	}

	/** Draws with all pixels of the screen. @param scale how much larger than on a desk the page shows the map */
	setScale(scale: number): void {
		if (scale === this.#scale) return;
		this.#scale = scale;
		// `null`: the screen's own, also when that changes later. MapLibre's documentation says so, its type does not.
		this.map.setPixelRatio(scale === 1 ? (null as unknown as number) : devicePixelRatio * scale);
	}

	zoom(by: number): void {
		this.camera.zoomBy(by);
	}

	/** Tells, now and after each move of the camera, what is on screen. @param covered by panels @returns how to end it */
	watchView(tell: (sees: Sees) => void, covered: () => Padding): () => void {
		const now = () => tell(onScreen(this.map, this.#atlas, this.#ground, covered()));
		now();
		const { unsubscribe } = this.map.on('moveend', now);
		return unsubscribe;
	}

	copyForPrint(paper: HTMLCanvasElement, covered: Padding, isDark: boolean): void {
		copyForPrint(this.map, paper, covered, isDark);
	}

	remove(): void {
		this.map.remove();
	}
}
