/** What the preview of a page shows, in one language. Build time only. */
import type { Figure } from '../../figures/figure.ts';
import type { Fit } from '../../map/camera/fit.ts';
import type { Ref } from '../../model/atlas.ts';
import { defaultLayers } from '../../model/drawable.ts';
import type { Lang } from '../../model/schema.ts';
import type { Day } from '../../time/day.ts';

/** The map of a card. */
export interface CardMap {
	day: Day;
	layers: readonly string[];
	selected: Ref | null;
	/** `undefined`: the world. */
	fit: Fit | undefined;
	/** How many names there are at most. */
	names: number;
}

/** The world, with nothing chosen and nothing named. */
export const worldOn = (day: Day, layers: readonly string[] = defaultLayers): CardMap => ({
	day,
	layers,
	selected: null,
	fit: undefined,
	names: 0
});

export interface CardStatus {
	/** What the record is on the map, as a token of the palette. */
	token: string;
	/** Not in force: the sample is hollow. */
	isHollow: boolean;
	word: string;
	rest: string;
	/** What is to be known of its date. */
	remarks: { text: string; isDoubt: boolean }[];
}

interface Shared {
	lang: Lang;
	/** Of the pages that it stands for, below the site. */
	paths: readonly string[];
	name: string;
	otherName?: string;
	/** The picture in words, for who does not see it. */
	alt: string;
	/** Who says so, or which edition it is. */
	source: string;
}

export interface MapCard extends Shared {
	is: 'map';
	/** What it is: a kind of record, a tour, a part of the site. */
	sort: string;
	standing?: CardStatus;
	text?: string;
	map: CardMap;
}

export interface FigureCard extends Shared {
	is: 'figure';
	data: NonNullable<Figure['data']>;
	reading: string | undefined;
	day: Day;
}

export interface FrontCard extends Shared {
	is: 'front';
	counts: { token: string; count: string; unit: string }[];
	map: CardMap;
}

export type Card = MapCard | FigureCard | FrontCard;
