/**
 * A chart as a drawing for any width: places are per cent of the plot, sizes are ems of its letters. So the same marks are right on a
 * phone, on a wall, in print and in a picture to take along, and nothing has to be measured before it stands right.
 */
import type { Day } from '../time/day.ts';
import { dayStyles, type Style } from './style.ts';

/** Per cent of the plot's width from its left, and of its height from its top. */
export interface Position {
	x: number;
	y: number;
}

interface Mark {
	look: Style;
	/** Drawn only where the plot is wide, or narrow. */
	only?: 'wide' | 'narrow';
}

export interface Line extends Mark, Position {
	is: 'line';
	/** The other end. */
	x2: number;
	y2: number;
}

export interface Bar extends Mark, Position {
	is: 'bar';
	/** Per cent of the plot. */
	width: number;
	height: number;
}

/** An SVG path in per cent of the plot, stretched with it; its stroke is not. */
export interface Path extends Mark {
	is: 'path';
	d: string;
}

export type DotShape =
	| 'dot'
	| 'small'
	| 'disc'
	| 'ring'
	| 'half'
	| 'double'
	| 'crossed'
	| 'speck'
	| 'diamond'
	| 'square'
	| 'break';

/** A shape of the size of a letter, round its place. */
export interface Dot extends Mark, Position {
	is: 'dot';
	shape: DotShape;
}

/** Squares in rows that fill a width. */
export interface Squares extends Mark, Position {
	is: 'squares';
	/** Per cent of the plot's width. */
	width: number;
	/** How many a row has room for. */
	across: number;
	/** Those drawn, counted from 0. */
	at: number[];
}

export interface Label extends Mark, Position {
	is: 'label';
	text: string;
	/** Ems of its own letters: to the right, and down to the base line. */
	dx?: number;
	dy?: number;
	anchor?: 'start' | 'middle' | 'end';
}

export type AnyMark = Line | Bar | Path | Dot | Squares | Label;

/** What a pointer, a finger or the arrow keys can go to and read. */
export interface Readout extends Position {
	/** What it is, in a few words: a year, a country. */
	name: string;
	/** What is shown there. */
	text: string;
	/** A day that the map can show. */
	day?: Day;
	/** A page about it, below the base path. */
	link?: { path: string; text: string };
}

/** Ems of the plot's letters. */
export interface Margin {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** What a mark means. */
export interface KeyEntry {
	look: Style;
	/** A column where there is none. */
	shape?: DotShape;
	word: string;
}

export interface Scene {
	/** Only what the scene has, and only where it has more than one kind of mark. */
	key: KeyEntry[];
	/** Ems of the plot's letters. */
	height: number;
	/** As low as it may be in a small frame, where it can be as high as there is room; otherwise its height stays. */
	least?: number;
	margin: Margin;
	/** Margins that differ where the plot is narrow. */
	narrow?: Partial<Margin>;
	/** In the order of drawing. */
	marks: AnyMark[];
	/** Drawn above all marks, and above what the day shown veils. */
	labels: Label[];
	/** The days at the left and the right edge, where time runs from left to right. */
	time?: { first: Day; last: Day };
	readouts: Readout[];
	/** What tells which readout is nearest to a pointer. */
	nearest: 'x' | 'y' | 'both';
}

/** Per cent from the left of the plot at which a day stands; `undefined` where it lies outside, or where time is no axis. */
export function dayPlace({ time }: Pick<Scene, 'time'>, day: Day): number | undefined {
	if (!time || day < time.first || day > time.last) return undefined;
	return roundPercent(((day - time.first) / (time.last - time.first)) * 100);
}

/** The day shown is written at the head of its rule. */
export const dayLabel = (at: number, text: string): Label => ({
	is: 'label',
	look: dayStyles.name,
	x: at,
	y: 0,
	dy: -1.65,
	...(at > 12 && { anchor: at > 88 ? 'end' : 'middle' }),
	text
});

/** Places have two decimals: a hundredth of a per cent is a tenth of a pixel on a wall. */
export const roundPercent = (n: number): number => Math.round(n * 100) / 100;

/** Unit squares with a gap, in rows. */
export const squaresPath = ({ at, across }: Pick<Squares, 'at' | 'across'>): string =>
	at.map((n) => `M${n % across} ${Math.floor(n / across)}h.8v.8h-.8Z`).join('');

/** Marks that follow one another with the same look, so that it is written once. */
export function groupByLook<T extends Mark>(marks: readonly T[]): { look: Style; marks: T[] }[] {
	const runs: { look: Style; marks: T[] }[] = [];
	for (const mark of marks) {
		const last = runs.at(-1);
		if (last?.look === mark.look) last.marks.push(mark);
		else runs.push({ look: mark.look, marks: [mark] });
	}
	return runs;
}

/**
 * The index of the readout nearest to a position, or -1 where there is none.
 * @param ratio height of the plot by its width
 */
export function nearestReadout(
	{ readouts, nearest }: Pick<Scene, 'readouts' | 'nearest'>,
	{ x, y }: Position,
	ratio: number
): number {
	const distance = (readout: Readout): number => {
		const [across, down] = [readout.x - x, (readout.y - y) * ratio];
		return nearest === 'x'
			? Math.abs(across)
			: nearest === 'y'
				? Math.abs(down)
				: Math.hypot(across, down);
	};
	const distances = readouts.map(distance);
	return distances.indexOf(Math.min(...distances));
}

/** A plot narrower than 30 rem may have a scene of its own. */
export interface Drawing {
	wide: Scene;
	narrow?: Scene;
	/** What belongs to the day shown and has no place in the plot. */
	says?: string;
}
