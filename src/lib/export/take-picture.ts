/** Puts together what a picture of the page needs: what is shown, in words and in colours, and the ground, fetched when asked for. */
import { fetchFile } from '../device/fetch-file.ts';
import boundsUrl from '$geo/bounds.json?url';
import layoutUrl from '$lib/generated/layout.json?url';
import publishersUrl from '$lib/generated/publishers.json?url';
import { families } from '../i18n/families.ts';
import { fetchJson } from '../device/fetch-json.ts';
import type { Bounds } from '../map/camera/bounds.ts';
import { recordFit, type Fit } from '../map/camera/fit.ts';
import { onFlat, worldSize } from '../map/camera/flat-view.ts';
import { viewOf, type FlatView } from '../map/camera/view-box.ts';
import type { Layout } from '../map/drawn/layout.ts';
import { world } from '../map/svg/files.ts';
import { groundPaths, type GroundPaths } from '../map/svg/ground-paths.ts';
import { findRef } from '../model/atlas.ts';
import type { Publishers } from '../model/publisher.ts';
import type { Lang } from '../model/schema.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { Day } from '../time/day.ts';
import { pageColours } from '../ui/page-colours.ts';
import { mapPicture } from './map-picture.ts';
import { drawnPicture, type Picture } from './picture.ts';
import { element } from '../charts/svg.ts';
import type { ShownStep } from '../state/shown-step.ts';
import { mapsOf } from './maps.ts';
import { sheetSvg, type Sheet } from './sheet.ts';
import { saidOf, type ExportedPage } from './said-of.ts';
import type { ExportedView } from './view.ts';

interface Files {
	ground: GroundPaths;
	layout: Layout;
	bounds: Record<string, Bounds>;
	publishers: Record<Lang, Publishers>;
}

let files: Promise<Files> | undefined;

async function loadGround(): Promise<GroundPaths> {
	const response = await fetchFile(world.href);
	return groundPaths(await response.text(), world.size);
}

async function load(): Promise<Files> {
	const [ground, layout, bounds, publishers] = await Promise.all([
		loadGround(),
		fetchJson<Layout>(layoutUrl),
		fetchJson<Record<string, Bounds>>(boundsUrl),
		fetchJson<Record<Lang, Publishers>>(publishersUrl)
	]);
	return { ground, layout, bounds, publishers };
}

const filesOnce = (): Promise<Files> =>
	(files ??= load().catch((error: unknown) => {
		files = undefined;
		throw error;
	}));

/** What of the page is drawn, on whichever day. */
export type Pictured = Pick<
	ViewState,
	'atlas' | 'layers' | 'selected' | 'camera' | 'isSideBySide'
> & {
	step: Pick<ShownStep, 'fit'> | null;
};
type Drawn = Omit<ExportedView, 'said' | 'day' | 'from'>;

/** Puts what the page shows on sheets, as it is on any day. */
export interface Studio {
	/** @param from the day compared with */
	on: (day: Day, from: Day | null) => ExportedView;
	/** No more sheets are wanted. */
	end: () => void;
}

/** @throws Error where a file does not arrive */
export async function openStudio(
	view: Pictured & Pick<ViewState, 'inForce'>,
	page: ExportedPage
): Promise<Studio> {
	const { shown, publishers, end } = await prepare(view, page);
	const { atlas, inForce, isSideBySide } = view;
	const on = (day: Day, from: Day | null): ExportedView => ({
		...shown,
		day,
		from,
		said: saidOf(
			{ atlas, day, from, counts: inForce.counts(day), isSideBySide },
			page,
			publishers[page.lang]
		)
	});
	return { on, end };
}

/** @throws Error where a file does not arrive */
export async function pictureOf(
	view: Pictured &
		Pick<ViewState, 'day' | 'from' | 'inForce'> &
		Partial<Pick<ViewState, 'mapStatus' | 'map'>>,
	page: ExportedPage,
	sheet: Sheet
): Promise<Picture> {
	const { day, from, mapStatus, map } = view;
	const { on, end } = await openStudio(view, page);
	try {
		const shown = on(day, from);
		const isDrawn = mapStatus !== 'ready' || !map;
		return await (isDrawn ? drawnPicture(sheetSvg(shown, sheet)) : mapPicture(map, shown, sheet));
	} finally {
		end();
	}
}

/** The map alone, or the two that stand side by side, without names. @param width, height CSS pixels @throws Error where a file does not arrive */
export async function mapOf(
	view: Pictured & Pick<ViewState, 'day' | 'from'>,
	page: Pick<ExportedPage, 'lang' | 'screen'>,
	{ width, height }: { width: number; height: number }
): Promise<string> {
	const { shown, end } = await prepare(view, page);
	const { day, from } = view;
	const map = { x: 0, y: 0, width, height };
	try {
		return element(
			'svg',
			{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
			mapsOf({ ...shown, day, from }, { map, letter: 0 })
		);
	} finally {
		end();
	}
}

async function prepare(
	{ atlas, layers, selected, camera, step, isSideBySide }: Pictured,
	{ lang, screen }: Pick<ExportedPage, 'lang' | 'screen'>
): Promise<{ shown: Drawn; publishers: Files['publishers']; end: () => void }> {
	const { ground, layout, bounds, publishers } = await filesOnce();
	const item = selected ? findRef(atlas, selected) : undefined;
	const fit: Fit | undefined = step?.fit ?? (item && recordFit(item, atlas, { bounds }));
	/** What is seen across the screen is seen across the sheet. */
	const viewIn = (width: number, height: number): FlatView =>
		camera
			? {
					size: Math.max(width, (worldSize(camera.zoom) * width) / screen),
					at: onFlat([camera.lon, camera.lat])
				}
			: fit
				? withNeighbours(viewOf(fit, width, height), width)
				: withPartners(viewOf(fit, width, height), height);
	const { colour, end } = pageColours();
	const ink = { colour, display: families[lang].display };
	const shown = { atlas, lang, layers, selected, isSideBySide, ground, layout, ink, viewIn };
	return { shown, publishers, end };
}

/** Degrees of longitude across a sheet at the least: a place is known by what lies round it. */
const ACROSS = 20;

const withNeighbours = ({ size, at }: FlatView, width: number): FlatView => ({
	size: Math.min(size, (width * 360) / ACROSS),
	at
});

/** Just north of the northernmost partner, and just south of where the southernmost one has its name, in worlds. */
const NORTH = onFlat([0, 66.7]).y;
const SOUTH = onFlat([0, -44]).y;

/** A sheet that is too low for the whole world shows its partners, and gives up the ice. */
function withPartners({ size, at }: FlatView, height: number): FlatView {
	const half = height / size / 2;
	const highest = SOUTH - half;
	const lowest = NORTH + half;
	const y = highest < lowest ? Math.min(Math.max(at.y, highest), lowest) : (NORTH + SOUTH) / 2;
	return { size, at: { ...at, y } };
}
