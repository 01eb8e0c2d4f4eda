/** What the built site shows on its latest day: a new edition of the data moves it, so that no test may pin it. */
import { readFileSync } from 'node:fs';
import type { Atlas } from '../../src/lib/model/atlas.ts';
import { countsOn } from '../../src/lib/model/status.ts';
import { isoDay } from '../../src/lib/time/day.ts';

const atlas = JSON.parse(readFileSync('src/lib/generated/atlas.json', 'utf8')) as Atlas;

/** As it stands in addresses and in the clock, e.g. `2026-11-21`. */
export const latestDay = isoDay(atlas.asOf);

/** The same in English words, e.g. `21 November 2026`. */
export const latestDayInWords = new Intl.DateTimeFormat('en-GB', {
	dateStyle: 'long',
	timeZone: 'UTC'
}).format(new Date(latestDay));

export const latestCounts = countsOn(atlas, atlas.asOf);

/** By which the map names a pilot area. */
export const areaPosition = (id: string): number => atlas.area.findIndex((area) => area.id === id);
