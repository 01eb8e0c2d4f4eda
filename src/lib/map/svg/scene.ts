/** What the modules of the drawing are told. Strings go in and out: the drawing is made on the server and, rarely, on the client. */
import type { Fit } from '../camera/fit.ts';
import { YEAR } from '../drawn/time-sink.ts';
import { onFlat } from '../camera/flat-view.ts';
import type { LabelPoints } from '../drawn/ground.ts';
import { refOf, type Atlas, type Item, type LonLat, type Ref } from '../../model/atlas.ts';
import type { Lang } from '../../model/schema.ts';
import { statusOn } from '../../model/status.ts';
import type { Day } from '../../time/day.ts';
import type { FlatRect } from '../camera/bounds.ts';
import type { Layout } from '../drawn/layout.ts';
import type { GroundName } from './sheets.ts';

/** A file of the ground that all pages share: see geo/ground-drawing.ts. */
export interface GroundFile {
	/** Its address as it is from the page. */
	href: string;
	/** Width of the whole world in its units. */
	size: number;
	/** Which of them it is. */
	sheet: GroundName;
}

export interface SvgScene {
	atlas: Atlas;
	lang: Lang;
	day: Day;
	/** Layers that are drawn; which of them show is the page's choice. */
	layers: readonly string[];
	selected: Ref | null;
	/** Names what the drawing was made for; the record that stands out, where nothing else is said. */
	of?: string | undefined;
	ground: GroundFile;
	/** Address of the file of arcs. */
	arcs: string;
	/** Address of the file of points: see points-file.ts. */
	points: string;
	/** Address of the file of names in the language of the page: see names.ts. */
	names: string;
	labels: LabelPoints;
	layout: Layout;
	part: FlatRect;
	/** Whether any of a country lies in that part; of every one, where nothing is said. */
	holds?: (country: string) => boolean;
	fit: Fit | undefined;
	/** Width of the world for which labels are placed, CSS pixels. */
	size: number;
	/** Holds only what shows on its day, and no links to pilot areas: see `complete.ts`. */
	isBrief?: boolean;
	/** How many times their usual size the names are written. */
	letters?: number;
	href: (ref: Ref) => string;
}

export const escape = (text: string): string =>
	text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The flags of a record on the day of the scene, as classes. */
export function flagsOf({ day, selected }: SvgScene, item: Item): string {
	const status = statusOn(item.span, day);
	return [
		status === 'in-force' && 'on',
		status === 'possible' && 'possible',
		item.span.latest === day && 'fresh',
		item.span.latest <= day && day < item.span.latest + YEAR && 'recent',
		refOf(item) === selected && 'selected'
	]
		.filter(Boolean)
		.join(' ');
}

/** Whether a record shows on the map at all. @param flags as `flagsOf` says them */
export const isShown = (flags: string): boolean => /on|possible|selected/.test(flags);

/** Whether a drawing does without a record that does not show yet, or no more. */
export const isLeftOut = ({ isBrief }: SvgScene, flags: string): boolean =>
	isBrief === true && !isShown(flags);

/** What a page draws for each record: one element each with its state, or what shows, in groups of the same look: see `complete.ts`. */
export interface Drawn {
	flags: string;
	feature: string;
	/** Of its `<use>`. */
	attributes: string;
}

export function uses({ isBrief }: SvgScene, all: readonly Drawn[]): string {
	if (!isBrief)
		return all
			.map(
				({ flags, feature, attributes }) =>
					`<use class="${flags}" data-f="${feature}" ${attributes}/>`
			)
			.join('');
	const groups = new Map<string, string>();
	for (const { flags, attributes } of all)
		if (isShown(flags)) groups.set(flags, `${groups.get(flags) ?? ''}<use ${attributes}/>`);
	return [...groups].map(([flags, own]) => `<g class="${flags}">${own}</g>`).join('');
}

/** Where a place lies on the whole world, per cent of its width: all drawings give it the same numbers. @param digits after the point */
export function placed(at: LonLat, digits?: number): { x: string; y: string } {
	const { x, y } = onFlat(at);
	return { x: perCent(x, digits), y: perCent(y, digits) };
}

/** The whole world round what a drawing shows of it: what stands in it stands where `placed` says, and so do parts of shared files. */
export const inWorld = ({ part }: Pick<SvgScene, 'part'>, content: string): string =>
	`<svg class="places" x="${perCent(-part.x / part.width)}" y="${perCent(-part.y / part.height)}"` +
	` width="${perCent(1 / part.width)}" height="${perCent(1 / part.height)}">${content}</svg>`;

/** Four digits are fine enough for a tenth of a CSS pixel at zoom 7. */
const perCent = (share: number, digits = 4): string => `${Number((share * 100).toFixed(digits))}%`;

/** Whether a place is on the drawing at all. */
export function isInside({ part }: Pick<SvgScene, 'part'>, at: LonLat): boolean {
	const { x, y } = onFlat(at);
	return x >= part.x && x <= part.x + part.width && y >= part.y && y <= part.y + part.height;
}

/** The partners that have a place on the map, with their position in the atlas. */
export const partnersOf = ({ atlas, layout }: SvgScene) =>
	atlas.partner.flatMap((partner, i) => {
		const place = layout.partners[i];
		return place ? [{ partner, i, place }] : [];
	});
