/** What `kiosk.json` may say, what it means, and what holds where it says nothing. JSON Schema and documentation are made of this. */
import { z } from 'zod';
import type { Lang } from '../model/schema.ts';
import { CODE, DEFAULT_CODE } from './code-format.ts';

const seconds = (low: number, high: number) => z.number().min(low).max(high);
const inMs = (s: number): number => s * 1000;
const clockTime = z
	.string()
	.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'A time of day is written 09:00.');

export const Code = z
	.string()
	.regex(CODE, 'The code has four to eight digits, or is what npm run kiosk:code writes.');

export const KioskSettings = z.strictObject({
	$schema: z
		.string()
		.optional()
		.describe('Where this schema is; editors read it, the kiosk does not.'),
	tours: z
		.array(z.string().min(1))
		.min(1)
		.optional()
		.describe(
			'What invites, in this order: ids of tours, and files beside the site with stories, as "my-fair.story.json". Left out: all tours.'
		),
	dwell: seconds(3, 300)
		.transform(inMs)
		.optional()
		.describe('Seconds that each stop is shown. Left out: as long as the tour says.'),
	idle: seconds(10, 900)
		.default(60)
		.transform(inMs)
		.describe('Seconds without input after which a visitor is asked.'),
	countdown: seconds(5, 60)
		.default(10)
		.transform(inMs)
		.describe('Seconds that the question stands.'),
	languages: z
		.array(z.enum(['zh', 'en']))
		.min(1)
		.refine((list) => new Set(list).size === list.length, 'Each language at most once.')
		.default(['zh', 'en'])
		.transform((list) => list as readonly Lang[] as readonly [Lang, ...Lang[]])
		.describe('Languages in the order in which they take turns.'),
	start: z
		.string()
		.regex(/^(\?.*)?$/, 'A start view is the query of an address, from the question mark on.')
		.default('')
		.describe('The view after a reset, as the query of an address; empty: the map of today.'),
	theme: z.enum(['dark', 'light']).default('dark').describe('Colours of the screen.'),
	hours: z
		.array(
			z.strictObject({
				days: z
					.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
					.min(1)
					.optional()
					.describe('Left out: every day.'),
				from: clockTime,
				to: clockTime
			})
		)
		.default([])
		.describe(
			'When the screen is bright, local time, as {"days": ["mon"], "from": "09:00", "to": "18:00"}; empty: always.'
		),
	code: Code.default(DEFAULT_CODE).describe(
		'Opens the staff screen: four to eight digits, or what npm run kiosk:code writes.'
	)
});

export type KioskSettings = z.output<typeof KioskSettings>;
