import { beforeEach, describe, expect, it } from 'vitest';
import { changesSentence, changesText, newOn, spokenDay } from '../../../src/lib/clock/announce.ts';
import type { Lang } from '../../../src/lib/model/schema.ts';
import { InForceIndex } from '../../../src/lib/model/in-force.ts';
import { compareDays } from '../../../src/lib/model/comparison.ts';
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

describe('what changed between two days', () => {
	const clock = new InForceIndex(atlas);
	const between = (from: string, to: string) => compareDays(atlas, clock, on(from), on(to));
	function sentence(from: string, to: string, lang: Lang): string {
		overwriteGetLocale(() => lang);
		return changesSentence(between(from, to), lang);
	}

	it('is a sentence in both languages', () => {
		expect(sentence('2019-12-25', '2025-09-30', 'en')).toBe(
			'2019-12-25 → 2025-09-30: 14 partners joined, 122 areas added, 3 revoked'
		);
		expect(sentence('2019-12-25', '2025-09-30', 'zh')).toBe(
			'2019年12月25日至2025年9月30日：新增伙伴国14个，新增综试区122个，撤销3个'
		);
	});

	it('leaves out what did not change, and counts one as one', () => {
		expect(changesText(between('2017-03-26', '2017-03-27'), 'en')).toBe('1 partner joined');
		expect(changesText(between('2015-03-11', '2015-03-12'), 'en')).toBe('1 area added');
	});

	it('says what was revoked where nothing was added', () => {
		const { kinds, ...days } = between('2024-12-31', '2025-04-25');
		const area = { ...kinds.area, added: [] };
		expect(changesText({ ...days, kinds: { ...kinds, area } }, 'en')).toContain('3 areas revoked');
	});

	it('says so where nothing changed', () => {
		expect(sentence('2020-02-28', '2020-02-29', 'en')).toBe(
			'2020-02-28 → 2020-02-29: no change among partners and areas'
		);
	});
});
