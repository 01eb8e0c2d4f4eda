/** What a sheet shows, and where a place stands on its map. */
import type { Ink } from '../charts/style.ts';
import { onFlat, type FlatPoint } from '../map/camera/flat-view.ts';
import type { FlatView } from '../map/camera/view-box.ts';
import type { Layout } from '../map/drawn/layout.ts';
import type { GroundPaths } from '../map/svg/ground-paths.ts';
import type { Rect } from '../map/svg/rooms.ts';
import type { Atlas, Item, LonLat, Ref } from '../model/atlas.ts';
import type { Lang } from '../model/schema.ts';
import { statusOn } from '../model/status.ts';
import type { Day } from '../time/day.ts';

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface MapScene {
	atlas: Atlas;
	lang: Lang;
	day: Day;
	/** The day compared with: what has come since stands out. */
	from: Day | null;
	layers: readonly string[];
	selected: Ref | null;
	ground: GroundPaths;
	layout: Layout;
	box: Box;
	view: FlatView;
	/** Height of the names' letters; 0: there are none. */
	letter: number;
	/** How many names there are at most; the selected record's comes first. */
	mostNames?: number;
	/** What lies over the map, and takes room from names. */
	covered?: readonly Rect[];
	/** Of city maps, over which arcs only pass. */
	withoutArcs?: boolean;
	ink: Ink;
}

export interface ExportedTexts {
	/** Of what is shown: the record, or what was in force. */
	title: string;
	/** The same in the other languages; empty where it has no name of its own. */
	otherTitle: string;
	/** The name of the site, and its name in the other languages. */
	site: string;
	otherSite: string;
	/** The one shown, or both that are compared, the older first. */
	days: string[];
	/** Of two maps side by side: their days, and what was in force on each. */
	sides?: Record<'older' | 'newer', { day: string; counts: string }>;
	meaning: string;
	/** What borders and arcs are, and who says so. */
	notes: string;
	/** With its licence. */
	edition: string;
	address: string;
	scan: string;
	/** Number and unit of what is in force. */
	facts: { token: string; count: number; unit: string }[];
}

/** Everything but where the map stands and at which size. */
export type ExportedView = Omit<MapScene, 'box' | 'view' | 'letter'> & {
	/** Middle and scale of the map in a box. */
	viewIn: (width: number, height: number) => MapScene['view'];
	/** Each of two days has a map of its own. */
	isSideBySide: boolean;
	said: ExportedTexts;
};

/** Where a place stands on the sheet; nothing outside the box. */
export function spotOn(
	{ box, view }: Pick<MapScene, 'box' | 'view'>,
	at: LonLat
): FlatPoint | undefined {
	const flat = onFlat(at);
	const y = box.y + box.height / 2 + (flat.y - view.at.y) * view.size;
	const x = [-1, 0, 1]
		.map((n) => box.x + box.width / 2 + (flat.x + n - view.at.x) * view.size)
		.find((one) => one >= box.x && one <= box.x + box.width);
	return x === undefined || y < box.y || y > box.y + box.height ? undefined : { x, y };
}

/** Partners and areas of the layers shown, whatever the day, with the points that stand for them. */
export function pointsOf({
	atlas,
	layers,
	layout
}: Pick<MapScene, 'atlas' | 'layers' | 'layout'>): { item: Item; at: LonLat }[] {
	const partners = atlas.partner.flatMap((item, i) => {
		const at = layout.partners[i]?.at;
		return at ? [{ item, at }] : [];
	});
	const areas = atlas.area.map((item) => ({ item, at: item.at }));
	return [
		...(layers.includes('partners') ? partners : []),
		...(layers.includes('areas') ? areas : [])
	];
}

export const isInForce = (item: Item, day: Day): boolean => statusOn(item.span, day) === 'in-force';

/** In force on the day shown, and not on the one that it is compared with. */
export const isNew = ({ from, day }: Pick<MapScene, 'from' | 'day'>, item: Item): boolean =>
	from !== null && isInForce(item, day) && !isInForce(item, from);

/** In force on both days. */
export const isKept = ({ from, day }: Pick<MapScene, 'from' | 'day'>, item: Item): boolean =>
	from !== null && isInForce(item, day) && isInForce(item, from);

/** In force on the day compared with, and no more. */
export const isOver = ({ from, day }: Pick<MapScene, 'from' | 'day'>, item: Item): boolean =>
	from !== null && isInForce(item, from) && !isInForce(item, day);

/** From one day to another. */
export const daysOf = ({ days }: Pick<ExportedTexts, 'days'>): string => days.join(' → ');
