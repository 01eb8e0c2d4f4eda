import { describe, expect, it } from 'vitest';
import { areaFacts, compile, countsFrom, spanOf } from '../../../src/lib/model/compile.ts';
import { on } from '../helpers/atlas.ts';
import { baseRecords, edition } from '../helpers/records.ts';

const compiled = () => compile(baseRecords(), edition);

describe('a span', () => {
	it('has the bounds of its start and the day of its end', () => {
		expect(spanOf('2020-02', '2025-04-25')).toEqual({
			earliest: on('2020-02-01'),
			latest: on('2020-02-29'),
			end: on('2025-04-25')
		});
		expect(spanOf('../2018', undefined)).toEqual({ earliest: null, latest: on('2018'), end: null });
	});

	it('needs a last possible day', () => {
		expect(() => spanOf('2018/..', undefined)).toThrow('"2018/.." has no last possible day.');
	});

	it('counts from its last possible day', () => {
		expect(countsFrom('2025-01-01/2025-07-01')).toBe(on('2025-07-01'));
	});
});

describe('an area', () => {
	it('takes start, confidence and sources from its batch', () => {
		const [area] = compiled().area;
		expect(area).toMatchObject({ start: '2016-01-15', confidence: 'press', batch: 1 });
		expect(area?.span.latest).toBe(on('2016-01-15'));
	});

	it('keeps its own where it has them', () => {
		const { areas, batches } = baseRecords();
		const own = { ...areas[0], start: '2016-02', confidence: 'official', sources: ['hearsay'] };
		expect(areaFacts(own as (typeof areas)[0], batches)).toMatchObject({
			start: '2016-02',
			confidence: 'official',
			sources: ['hearsay']
		});
	});

	it('of a batch that does not exist cannot be compiled', () => {
		const { areas } = baseRecords();
		expect(() => areaFacts(areas[0] as (typeof areas)[0], [])).toThrow(
			'area shanghai names batch 1'
		);
	});
});

describe('the compiled atlas', () => {
	it('lists records by the day they count from, then by id', () => {
		const records = baseRecords();
		const [nz] = records.partners;
		if (!nz) throw new Error();
		records.partners = [
			{ ...nz, id: 'z', start: '2019' },
			{ ...nz, id: 'b', start: '2017' },
			{ ...nz, id: 'a', start: '2017' },
			{ ...nz, id: 'c', start: '2017-03' }
		];
		expect(compile(records, edition).partner.map((p) => p.id)).toEqual(['c', 'a', 'b', 'z']);
	});

	it('leaves the records as they were', () => {
		const records = baseRecords();
		compile(records, edition);
		expect(records).toEqual(baseRecords());
	});

	it('begins with the year of the first event and ends with the edition', () => {
		const { firstDay, asOf, version } = compiled();
		expect({ firstDay, asOf, version }).toEqual({
			firstDay: on('2017-01-01'),
			asOf: on('2026-01-31'),
			version: '2026.1.0'
		});
	});

	it('has an event count from its first day', () => {
		const fair = compiled().event.find((e) => e.id === 'fair');
		expect(fair?.start).toBe('2018-11-05/2018-11-10');
		expect(fair?.span).toEqual({ earliest: on('2018-11-05'), latest: on('2018-11-05'), end: null });
		expect(fair?.at).toEqual([121.46, 31.22]);
	});

	it('has an event of a month or a year count from its last day', () => {
		const records = baseRecords();
		const [signing] = records.events;
		if (!signing) throw new Error();
		records.events = [{ ...signing, date: '2017-03' }];
		expect(compile(records, edition).event[0]?.span.latest).toBe(on('2017-03-31'));
	});

	it('gives members a span each', () => {
		const [pact] = compiled().mechanism;
		expect(pact?.members.map((m) => [m.status, m.span.latest, m.span.end])).toEqual([
			['signed', on('2020-11-15'), on('2022-01-01')],
			['in-force', on('2022-01-01'), null],
			['applicant', on('2021-11-30'), null]
		]);
	});

	it('keeps earlier ids apart by kind', () => {
		const records = baseRecords();
		Object.assign(records.partners[0] ?? {}, { aliases: ['new-zealand', 'aotearoa'] });
		expect(compile(records, edition).aliases).toEqual({
			partner: { 'new-zealand': 'nz', aotearoa: 'nz' },
			mechanism: {},
			zone: {},
			area: {},
			pavilion: {},
			event: {}
		});
	});

	it('carries no long texts and no sources into the browser', () => {
		const text = JSON.stringify(compiled());
		for (const long of ['sources', 'summary', 'timeline', 'says', 'statement', 'What it is'])
			expect(text).not.toContain(long);
	});

	it('survives the trip through JSON', () => {
		const atlas = compiled();
		expect(JSON.parse(JSON.stringify(atlas))).toEqual(atlas);
	});
});
