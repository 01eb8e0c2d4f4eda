/**
 * A story: a tour that was not built. Somebody made it of views of the map, in a browser, and it lies in a link, in a file or on their
 * machine. A stop is one of `tours/schema.ts`; what differs is here. JSON Schema and documentation are made of this.
 */
import { z } from 'zod';
import { langs } from '../i18n/lang.ts';
import type { Lang } from '../model/schema.ts';
import type { Status } from '../model/status.ts';
import { StepRecord } from '../tours/schema.ts';

/** Of the form in which stories are written. A reader opens a later one as far as it understands it. */
export const VERSION = 1;

/** Characters of texts, and how many of each there may be: far more than anybody says, and few enough for any machine. */
export const limits = {
	title: 120,
	summary: 600,
	caption: 1000,
	notes: 4000,
	steps: 99,
	/** Layers, records in sight, sources. */
	list: 60,
	/** An id, a record, a camera. */
	word: 80
} as const;

/** A text in one language, in several, or in none yet. It is shown as it is: neither HTML nor links are made of it. */
export type Told = Partial<Record<Lang, string>>;

const told = (most: number) =>
	z.object(
		Object.fromEntries(langs.map((lang) => [lang, z.string().max(most).optional()])) as Record<
			Lang,
			z.ZodOptional<z.ZodString>
		>
	);

const { shape } = StepRecord;
const few = <T extends z.ZodType>(item: T) => z.array(item).max(limits.list);
const word = <T extends z.ZodString>(text: T) => text.max(limits.word);

export const StoryStep = z.object({
	...shape,
	id: word(shape.id),
	lang: z
		.enum(langs)
		.optional()
		.describe(
			'The language in which the view was kept: what is said of it is written in it first.'
		),
	camera: word(z.string())
		.regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){2,4}$/, 'must be lon,lat,zoom[,bearing,pitch]')
		.optional(),
	layers: few(word(shape.id)).optional(),
	fit: few(word(shape.select.unwrap())).optional(),
	select: word(shape.select.unwrap()).optional(),
	figure: word(shape.id).optional(),
	title: told(limits.title),
	caption: told(limits.caption),
	notes: told(limits.notes),
	sources: few(word(shape.id)).optional().describe('Beside those of the record that stands out.'),
	counts: shape.counts.describe('How many records were in force that day when the stop was made.'),
	status: z
		.enum(['not-yet', 'possible', 'in-force', 'ended'] satisfies Status[])
		.optional()
		.describe('What the record that stands out was on that day when the stop was made.')
});
export type StoryStep = z.infer<typeof StoryStep>;

export const StoryRecord = z.object({
	$schema: z
		.string()
		.optional()
		.describe('Where this schema is; editors read it, the map does not.'),
	story: z.int().min(1).describe(`The form in which it is written: ${VERSION}.`),
	id: word(shape.id),
	edition: z
		.string()
		.regex(/^\d{4}\.\d{1,2}\.\d+$/, 'must be an edition of the data, as 2026.11.0')
		.describe('The edition of the data that it was made with.'),
	title: told(limits.title),
	summary: told(limits.summary),
	steps: z.array(StoryStep).max(limits.steps)
});
export type StoryRecord = z.infer<typeof StoryRecord>;
