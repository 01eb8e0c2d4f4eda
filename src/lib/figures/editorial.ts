/** What stands in `data/figures.yaml`: which figures the page has, in which order, and how each is worded. */
import { z } from 'zod';
import { Id, Text } from '../model/schema.ts';
import { sizes } from './figure.ts';

/** Ways to plot what the atlas has, or a series (`columns`). */
export const plots = [
	'partners',
	'areas',
	'provinces',
	'mechanisms',
	'lists',
	'trade',
	'pavilions',
	'columns',
	'goals'
] as const;
export type PlotName = (typeof plots)[number];

/** Those that are wide rather than tall, so that letters are large where the whole is to be seen at once. */
export const wallPlots: readonly PlotName[] = [
	'partners',
	'areas',
	'lists',
	'pavilions',
	'columns',
	'goals'
];

/** Ways to read a series for its sentence: see `server/figures/findings.ts`. */
export const readings = ['growth', 'above'] as const;

export const FigureEntry = z.strictObject({
	/** Part of the address: stable once published. That of a series is the series' own. */
	id: Id,
	/** How it is plotted; a series without it is a table, a sentence or a small chart. */
	plot: z.enum(plots).optional(),
	size: z.enum(sizes).default('small'),
	/** What it is about; that of a series where left out. */
	name: Text.optional(),
	/** One sentence that the data bear out, with {gaps}; where they do not, the name stands instead. */
	finding: Text.optional(),
	/** How the series is read for the sentence. */
	read: z.enum(readings).optional(),
	/** A limit that the sentence speaks of, in the unit of the figure. */
	limit: z.number().positive().optional(),
	/** How the limit is called in the drawing. */
	limitName: Text.optional(),
	/** The line of the series that is plotted. */
	line: Id.optional(),
	/** What is measured, and how the marks are read. */
	reading: Text.optional(),
	/** What limits it; may have the same gaps. */
	note: Text.optional()
});
export type FigureEntry = z.infer<typeof FigureEntry>;

export const Theme = z.strictObject({
	id: Id,
	name: Text,
	figures: z.array(FigureEntry).min(1, 'needs at least one figure')
});
export type Theme = z.infer<typeof Theme>;

export const Editorial = z.array(Theme);

/** The gaps of a sentence, by name. */
export const gapsOf = (text: string): string[] =>
	[...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** A sentence with its gaps filled; nothing where one of them stays empty. */
export function filled(text: string, facts: Record<string, string> = {}): string | undefined {
	if (gapsOf(text).some((gap) => facts[gap] === undefined)) return undefined;
	return text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}
