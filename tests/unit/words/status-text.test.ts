import { beforeEach, describe, expect, it } from 'vitest';
import { findRef, type Ref } from '../../../src/lib/model/atlas.ts';
import type { Lang } from '../../../src/lib/model/schema.ts';
import { sinceText, statusText } from '../../../src/lib/words/status-text.ts';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();

function said(ref: Ref, day: string, lang: Lang = 'en'): string {
	overwriteGetLocale(() => lang);
	const item = findRef(atlas, ref);
	if (!item) throw new Error(`${ref} does not exist.`);
	const { word, rest } = statusText(item, on(day), lang);
	return word + rest;
}

beforeEach(() => overwriteGetLocale(() => baseLocale));

describe('the status of a record on a day', () => {
	it('is in force since its date, no more exact than that is known', () => {
		expect(said('partner/cl', '2025-09-30')).toBe(
			'In force on 30 September 2025, since November 2016'
		);
		expect(said('partner/cl', '2025-09-30', 'zh')).toBe(
			'有效，自2016年11月起（截至2025年9月30日）'
		);
	});

	it('is possible from its first possible day until its last', () => {
		expect(said('partner/ke', '2025-05-31')).toBe(
			'Possible on 31 May 2025: some day between 1 January and 1 July 2025'
		);
		expect(said('partner/cl', '2016-11-10')).toBe(
			'Possible on 10 November 2016: some day in November 2016'
		);
		expect(said('partner/ke', '2025-07-01')).toMatch(
			/^In force on 1 July 2025, since a day between/
		);
	});

	it('writes months in one form, whichever day is shown', () => {
		for (const day of ['2014-01-01', '2016-11-10', '2025-09-30'])
			for (const ref of ['partner/cl', 'area/hangzhou', 'event/rcep-in-force'] as const)
				expect(said(ref, day)).not.toMatch(/\b(Jan|Sep|Nov) \d/);
	});

	it('is not yet in force before', () => {
		expect(said('area/hangzhou', '2014-01-01')).toBe(
			'Not yet in force on 1 January 2014; from 12 March 2015'
		);
		expect(said('area/hangzhou', '2014-01-01', 'zh')).toBe(
			'尚未生效，自2015年3月12日起（截至2014年1月1日）'
		);
	});

	it('says when it ended and since when it had been in force', () => {
		expect(said('area/haikou', '2025-04-24')).toMatch(/^In force/);
		expect(said('area/haikou', '2025-04-25')).toBe(
			'Ended on 25 April 2025; before that in force since 24 July 2018'
		);
	});

	it('of a pavilion is that it is open', () => {
		expect(said('pavilion/pav-au-waigaoqiao', '2020-01-01')).toBe(
			'Open on 1 January 2020, since 2014'
		);
	});

	it('of an event is how its date lies to the day', () => {
		expect(said('event/rcep-in-force', '2021-12-31')).toMatch(/after the day shown/);
		expect(said('event/rcep-in-force', '2022-01-01')).toBe(
			'1 January 2022, the day that the clock shows'
		);
		expect(said('event/rcep-in-force', '2022-01-02')).toMatch(/before the day shown/);
	});
});

describe('since when', () => {
	it('a last possible day is named as such', () => {
		expect(sinceText('../2023-10-10', 'en')).toBe('since 10 October 2023 or earlier');
		expect(sinceText('../2023-10-10', 'en', 'short')).toBe('since 10 Oct 2023 or earlier');
	});
});
