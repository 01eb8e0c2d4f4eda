import { beforeEach, describe, expect, it } from 'vitest';
import { newOn, spokenDay } from '../../../src/lib/clock/announce.ts';
import type { Lang } from '../../../src/lib/model/schema.ts';
import { countsOn } from '../../../src/lib/model/status.ts';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();

function spoken(day: string, lang: Lang): string {
	// The page is in one language as a whole.
	overwriteGetLocale(() => lang);
	return spokenDay(atlas, on(day), countsOn(atlas, on(day)), lang);
}

beforeEach(() => overwriteGetLocale(() => baseLocale));

describe('what the clock says of a day', () => {
	it('is the day and the counts', () => {
		expect(spoken('2021-06-01', 'en')).toBe('1 June 2021: 22 partners, 105 areas');
		expect(spoken('2021-06-01', 'zh')).toBe('2021年6月1日：22个伙伴国，105个综试区');
	});

	it('and who came into force on it', () => {
		expect(spoken('2017-03-27', 'en')).toBe(
			'27 March 2017: 2 partners, 13 areas; new: New Zealand'
		);
		expect(spoken('2017-03-27', 'zh')).toContain('新西兰');
	});

	it('counts one as one', () => {
		expect(spoken('2015-03-12', 'en')).toMatch(
			/^12 March 2015: 0 partners, 1 area; new: Hangzhou$/
		);
	});

	it('names four of many and counts the rest', () => {
		const text = spoken('2022-02-08', 'en');
		const fresh = newOn(atlas, on('2022-02-08'));
		expect(fresh).toHaveLength(27);
		expect(text.split('; new: ')[1]?.split(', ')).toEqual([
			...fresh.slice(0, 4).map((item) => item.name.en),
			'23 more'
		]);
	});
});

describe('what is new on a day', () => {
	it('are partners and areas that count from that very day', () => {
		expect(newOn(atlas, on('2017-03-27')).map((item) => item.id)).toEqual(['nz']);
		expect(newOn(atlas, on('2017-03-28'))).toEqual([]);
		expect(newOn(atlas, on('2016-11-30')).map((item) => item.id)).toEqual(['cl']);
	});
});
