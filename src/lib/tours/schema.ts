/** What stands in `data/tours/*.yaml`: one tour a file, named after its id. What a shape cannot say is in `check.ts`. */
import { z } from 'zod';
import { lastingKinds } from '../model/kinds.ts';
import { Id, Ref, Text } from '../model/schema.ts';

export const ShownDay = z
	.string()
	.regex(/^(latest|\d{4}(-\d{2}(-\d{2})?)?)$/, 'must be a day as in an address');

/** One stop: a view of the map that an ordinary address could open, and what is said of it. */
export const StepRecord = z.strictObject({
	/** Part of the address: stable once published. */
	id: Id,
	/** The day shown, as in an address: `2020-02-26`, `2020-02`, `2020` or `latest`. */
	t: ShownDay,
	/** The day that it is compared with: what changed since then stands out. */
	from: ShownDay.optional(),
	/** Each of the two days has a map of its own, beside the other. */
	compare: z.literal('side').optional(),
	/** What is drawn, as in an address; the map's own choice where nothing is said. */
	layers: z.array(Id).optional(),
	/** Where the map looks, as in an address without turning: `lon,lat,zoom`. */
	camera: z
		.string()
		.regex(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/, 'must be lon,lat,zoom')
		.optional(),
	/** Instead of a camera: the records that must be in sight, however large the map is. */
	fit: z.array(Ref).min(1, 'needs at least one record, or must be left out').optional(),
	/** The record that stands out. Without camera and fit the map shows it, or the world. */
	select: Ref.optional(),
	/** A figure of `figures.yaml`, shown on this day beside what is said; before an audience it lies over the map. */
	figure: Id.optional(),
	title: Text,
	/** What the audience reads. */
	caption: Text,
	/** What the speaker says. */
	notes: Text,
	/** Seconds that the stop lasts where a tour runs by itself. */
	dwell: z.int().min(5, 'must be at least 5 seconds').max(60, 'must be at most 60 seconds'),
	/** How many records the texts say are in force that day; counted again at every build. */
	counts: z.partialRecord(z.enum(lastingKinds), z.int().min(0)).optional(),
	sources: z.array(Id).min(1, 'needs at least one source')
});
export type StepRecord = z.infer<typeof StepRecord>;

export const TourRecord = z.strictObject({
	id: Id,
	title: Text,
	summary: Text,
	steps: z
		.array(StepRecord)
		.min(8, 'needs at least eight steps')
		.max(14, 'must have at most 14 steps')
});
export type TourRecord = z.infer<typeof TourRecord>;
