/** What `kiosk.json` may say. The published JSON Schema is made of this. */
import { z } from 'zod';

const seconds = (low: number, high: number) => z.number().min(low).max(high);
const clockTime = z
	.string()
	.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'A time of day is written 09:00.');

export const KioskSettings = z
	.strictObject({
		$schema: z.string().describe('Where this schema is; editors read it, the kiosk does not.'),
		tours: z
			.array(z.string().min(1))
			.min(1)
			.describe('Ids of the tours that invite, in this order. Left out: all.'),
		dwell: seconds(3, 300).describe(
			'Seconds that each stop is shown. Left out: as long as the tour says.'
		),
		idle: seconds(10, 900).describe(
			'Seconds without input after which a visitor is asked. Default 60.'
		),
		countdown: seconds(5, 60).describe('Seconds that the question stands. Default 10.'),
		languages: z
			.array(z.enum(['zh', 'en']))
			.min(1)
			.refine((list) => new Set(list).size === list.length, 'Each language at most once.')
			.describe('Languages in the order in which they take turns. Default zh, en.'),
		start: z
			.string()
			.regex(/^(\?.*)?$/, 'A start view is the query of an address, from the question mark on.')
			.describe('The view after a reset, as the query of an address. Default: the map of today.'),
		theme: z.enum(['dark', 'light']).describe('Default dark.'),
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
			.describe('When the screen is bright, local time. Left out or empty: always.'),
		code: z
			.string()
			.regex(/^\d{4,8}$/, 'The code has four to eight digits.')
			.describe('Opens the staff screen after a long press in the upper left corner. Default 2020.')
	})
	.partial();

export type KioskSettings = z.infer<typeof KioskSettings>;
