/** Puts together what a picture of the page needs: what is shown, in words and in colours, and the ground, fetched when asked for. */
import { note, review } from '$geo/sources.json';
import boundsUrl from '$geo/bounds.json?url';
import layoutUrl from '$lib/generated/layout.json?url';
import { m } from '$lib/paraglide/messages.js';
import { families } from '../i18n/families.ts';
import { fetchJson } from '../device/fetch-json.ts';
import { formatDay } from '../i18n/dates.ts';
import { joinNames } from '../i18n/join.ts';
import { languages } from '../i18n/lang.ts';
import type { Bounds } from '../map/camera/bounds.ts';
import { recordFit, type Fit } from '../map/camera/fit.ts';
import { onFlat, worldSize } from '../map/camera/flat-view.ts';
import { viewOf, type FlatView } from '../map/camera/view-box.ts';
import type { Layout } from '../map/drawn/layout.ts';
import { world } from '../map/svg/files.ts';
import { groundPaths, type GroundPaths } from '../map/svg/ground-paths.ts';
import { findRef, type Atlas } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { countsOn } from '../model/status.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { Day } from '../time/day.ts';
import { pageColours } from '../ui/page-colours.ts';
import { boundaryText } from '../words/boundary-text.ts';
import { countedUnit, kindUnits } from '../words/kinds.ts';
import { otherSiteTitle } from '../words/other-site-title.ts';
import { mapPicture } from './map-picture.ts';
import { drawnPicture, type Picture } from './picture.ts';
import { element } from '../charts/svg.ts';
import type { ShownStep } from '../state/shown-step.ts';
import { mapsOf } from './maps.ts';
import { sheetSvg, type Sheet } from './sheet.ts';
import type { Said, View } from './view.ts';

export interface Page {
	lang: Lang;
	title: string;
	/** The record's name in the other languages. */
	otherTitle: string;
	/** Who says so, where the page is about one record. */
	publishers: readonly string[];
	address: string;
	/** Width of the map on screen, or of one of two, CSS pixels. */
	screen: number;
}

interface Files {
	ground: GroundPaths;
	layout: Layout;
	bounds: Record<string, Bounds>;
}

let files: Promise<Files> | undefined;

async function loadGround(): Promise<GroundPaths> {
	const response = await fetch(world.href);
	if (!response.ok) throw new Error(`${world.href}: ${response.status}`);
	return groundPaths(await response.text(), world.size);
}

async function load(): Promise<Files> {
	const [ground, layout, bounds] = await Promise.all([
		loadGround(),
		fetchJson<Layout>(layoutUrl),
		fetchJson<Record<string, Bounds>>(boundsUrl)
	]);
	return { ground, layout, bounds };
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
type Drawn = Omit<View, 'said' | 'day' | 'from'>;

/** Puts what the page shows on sheets, as it is on any day. */
export interface Studio {
	/** @param from the day compared with */
	on: (day: Day, from: Day | null) => View;
	/** No more sheets are wanted. */
	end: () => void;
}

/** @throws Error where a file does not arrive */
export async function openStudio(
	view: Pictured & Pick<ViewState, 'inForce'>,
	page: Page
): Promise<Studio> {
	const { shown, end } = await prepare(view, page);
	const { atlas, inForce, isSideBySide } = view;
	const on = (day: Day, from: Day | null): View => ({
		...shown,
		day,
		from,
		said: saidOf({ atlas, day, from, counts: inForce.counts(day), isSideBySide }, page)
	});
	return { on, end };
}

/** @throws Error where a file does not arrive */
export async function pictureOf(
	view: Pictured &
		Pick<ViewState, 'day' | 'from' | 'inForce'> &
		Partial<Pick<ViewState, 'mapStatus' | 'map'>>,
	page: Page,
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
	page: Pick<Page, 'lang' | 'screen'>,
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
	{ lang, screen }: Pick<Page, 'lang' | 'screen'>
): Promise<{ shown: Drawn; end: () => void }> {
	const { ground, layout, bounds } = await filesOnce();
	const item = selected ? findRef(atlas, selected) : undefined;
	const fit: Fit | undefined = step?.fit ?? (item && recordFit(item, atlas, { bounds }));
	/** What is seen across the screen is seen across the sheet. */
	const viewIn = (width: number, height: number): FlatView =>
		camera
			? {
					size: Math.max(width, (worldSize(camera.zoom) * width) / screen),
					at: onFlat([camera.lon, camera.lat])
				}
			: withNeighbours(viewOf(fit, width, height), width);
	const { colour, end } = pageColours();
	const ink = { colour, display: families[lang].display };
	const shown = { atlas, lang, layers, selected, isSideBySide, ground, layout, ink, viewIn };
	return { shown, end };
}

/** Degrees of longitude across a sheet at the least: a place is known by what lies round it. */
const ACROSS = 20;

const withNeighbours = ({ size, at }: FlatView, width: number): FlatView => ({
	size: Math.min(size, (width * 360) / ACROSS),
	at
});

export function saidOf(
	{
		atlas,
		day,
		from,
		counts,
		isSideBySide
	}: Pick<ViewState, 'atlas' | 'day' | 'from' | 'counts' | 'isSideBySide'>,
	page: Page
): Said {
	const { lang, title, otherTitle, publishers, address } = page;
	const now = formatDay(day, lang);
	const { gap } = languages[lang].marks;
	const sources = publishers.length
		? m.share_sources({ names: joinNames(publishers, lang) })
		: m.share_sources_map();
	return {
		title,
		otherTitle,
		site: m.site_title(),
		otherSite: otherSiteTitle(lang),
		day: from === null ? now : `${formatDay(from, lang)} → ${now}`,
		...(isSideBySide &&
			from !== null && {
				sides: { older: sideOf(atlas, from, lang), newer: sideOf(atlas, day, lang) }
			}),
		meaning: from === null ? m.clock_meaning() : m.changes_title(),
		notes: [boundaryText({ note, review }, lang, m.arcs_note()), sources].join(gap),
		edition: [
			m.data_edition({ version: atlas.version, day: formatDay(atlas.asOf, lang) }),
			'CC BY 4.0'
		].join(gap),
		address,
		scan: m.share_scan(),
		facts: [
			{
				token: 'malachite',
				count: counts.partner,
				unit: kindUnits.partner({ count: counts.partner })
			},
			{ token: 'ochre', count: counts.area, unit: kindUnits.area({ count: counts.area }) },
			{ token: 'azurite', count: counts.zone, unit: kindUnits.zone({ count: counts.zone }) }
		]
	};
}

const sideOf = (atlas: Atlas, day: Day, lang: Lang) => {
	const counts = countsOn(atlas, day);
	return {
		day: formatDay(day, lang),
		counts: (['partner', 'area'] as const)
			.map((kind) => countedUnit(kind, counts[kind], lang))
			.join(languages[lang].marks.comma)
	};
};
