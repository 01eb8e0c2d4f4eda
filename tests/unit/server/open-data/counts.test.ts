/** What the page counts, the files count: the same numbers on several days in every format. */
import { describe, expect, it } from 'vitest';
import { lastingKinds, type LastingKind } from '../../../../src/lib/model/kinds.ts';
import { countsOn } from '../../../../src/lib/model/status.ts';
import { isoDay, readDay } from '../../../../src/lib/time/day.ts';
import { built, featuresOf, recordsOf, rowsOf, type Row } from './open-data.ts';

const { atlas } = built;
const days = ['2020-02-26', '2020-06-01', '2023-11-23', '2025-09-30', isoDay(atlas.asOf)];

/** By the texts alone, as a reader of the files would do it; a missing value is '' in CSV and null elsewhere. */
const inForce = (rows: Row[], from: string, before: string, day: string): number =>
	rows.filter((r) => String(r[from]) <= day && (!r[before] || day < String(r[before]))).length;

const properties = (name: string): Row[] =>
	featuresOf(name).features.map((f) => f.properties ?? {});
const hasShapes = (kind: LastingKind): boolean => kind !== 'mechanism';

describe.each(days)('in force on %s', (day) => {
	const expected = countsOn(atlas, readDay(day)?.day ?? 0);

	it.each(lastingKinds)('%s: JSON, CSV and GeoJSON agree with the atlas', (kind) => {
		const name = `${kind}s`;
		expect(inForce(recordsOf(name), 'inForceFrom', 'inForceBefore', day)).toBe(expected[kind]);
		expect(inForce(rowsOf(name), 'in_force_from', 'in_force_before', day)).toBe(expected[kind]);
		if (hasShapes(kind))
			expect(inForce(properties(name), 'in_force_from', 'in_force_before', day)).toBe(
				expected[kind]
			);
	});
});

describe('how many records', () => {
	it.each([
		['partners', 36],
		['areas', 181],
		['zones', atlas.zone.length],
		['pavilions', atlas.pavilion.length],
		['mechanisms', atlas.mechanism.length]
	])('%s: %i in each format', (name, count) => {
		expect(recordsOf(name)).toHaveLength(count);
		expect(rowsOf(name)).toHaveLength(count);
		if (name !== 'mechanisms') expect(featuresOf(name).features).toHaveLength(count);
	});

	it('at least 77 events, and everything else as edited', () => {
		expect(recordsOf('events').length).toBeGreaterThanOrEqual(77);
		for (const [name, records] of Object.entries(built.records)) {
			expect(recordsOf(name), name).toHaveLength(records.length);
			if (name !== 'series') expect(rowsOf(name), name).toHaveLength(records.length);
		}
	});

	it('every point of every series is a row of series.csv', () => {
		const points = built.records.series.flatMap((s) => s.points.map((p) => [s.id, p] as const));
		const rows = rowsOf('series');
		expect(rows.map((r) => [r['series'], r['line'], r['period'], r['status']])).toEqual(
			points.map(([id, p]) => [id, p.line ?? '', p.period, p.status])
		);
		expect(rows.map((r) => Number(r['value']))).toEqual(points.map(([, p]) => p.value));
	});

	it('every entry of a nested list is a row of its own file', () => {
		const { mechanisms, zones, partners } = built.records;
		const total = (lists: (unknown[] | undefined)[]) =>
			lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
		expect(rowsOf('mechanism_members')).toHaveLength(total(mechanisms.map((m) => m.members)));
		expect(rowsOf('mechanism_timeline')).toHaveLength(total(mechanisms.map((m) => m.timeline)));
		expect(rowsOf('partner_timeline')).toHaveLength(total(partners.map((p) => p.timeline)));
		expect(rowsOf('contradiction_sides')).toHaveLength(
			total(built.records.contradictions.map((c) => c.sides))
		);
		expect(rowsOf('zone_measures')).toHaveLength(total(zones.map((z) => z.measures)));
		expect(rowsOf('zone_timeline')).toHaveLength(total(zones.map((z) => z.timeline)));
	});
});
