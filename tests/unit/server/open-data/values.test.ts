/** The same values in every format, as edited where they are edited, resolved where a reader needs it. */
import { describe, expect, it } from 'vitest';
import { built, featuresOf, recordsOf, rowsOf, textOf, type Row } from './open-data.ts';

const byId = (name: string, id: string): Row => {
	const found = recordsOf(name).find((r) => r['id'] === id);
	if (!found) throw new Error(`${name} has no ${id}`);
	return found;
};

describe('published records', () => {
	it('say of which edition they are', () => {
		const { version, asOf } = JSON.parse(textOf('partners.json')) as Row;
		expect({ version, asOf }).toEqual(built.edition);
		expect(featuresOf('areas')).toMatchObject(built.edition);
	});

	it('keep the date as edited and give its bracket in days', () => {
		expect(byId('partners', 'cl')).toMatchObject({
			start: '2016-11?',
			earliest: '2016-11-01',
			latest: '2016-11-30',
			inForceFrom: '2016-11-30',
			inForceBefore: null,
			unconfirmed: true
		});
	});

	it('mark every start with a question mark as unconfirmed, and no other', () => {
		for (const name of ['partners', 'mechanisms', 'zones', 'areas', 'pavilions', 'batches'])
			for (const r of recordsOf(name))
				expect(r['unconfirmed'], String(r['id'])).toBe(String(r['start']).includes('?'));
	});

	it('give an area the start, confidence and sources of its batch', () => {
		const batch = byId('batches', 'batch-1');
		const { start, confidence, sources } = batch;
		expect(byId('areas', 'hangzhou')).toMatchObject({ batch: 1, start, confidence, sources });
	});

	it('end the three areas that were revoked', () => {
		const ended = recordsOf('areas').filter((a) => a['inForceBefore'] !== null);
		expect(ended.map((a) => a['id']).sort()).toEqual(['alashankou', 'haikou', 'sanya']);
	});

	it('give every fact inside a record its sources', () => {
		const facts = [
			...recordsOf('mechanisms'),
			...recordsOf('zones'),
			...recordsOf('partners')
		].flatMap((r) =>
			[r['members'], r['timeline'], r['measures']].flatMap((list) => (list ?? []) as Row[])
		);
		expect(facts.length).toBeGreaterThan(300);
		for (const fact of facts) expect(fact['sources']).not.toHaveLength(0);
	});

	it('put our count beside the official one, unless that counts something else', () => {
		expect(byId('counts', 'partners-2025-09-30')).toMatchObject({ count: 36, ours: 36 });
		expect(byId('counts', 'partners-2019-04-18')).toMatchObject({ count: 17, ours: 18 });
		expect(byId('counts', 'pavilions-2019-09-12')).toMatchObject({ count: 9, ours: null });
	});

	it('give a figure the days of its period and the unit of its line', () => {
		const points = recordsOf('series').flatMap((s) => s['points'] as Row[]);
		const of = (period: string) => points.find((p) => p['period'] === period);
		expect(of('2018')).toMatchObject({ periodStart: '2018-01-01', periodEnd: '2018-12-31' });
		expect(of('2025-01/2025-06')).toMatchObject({
			periodStart: '2025-01-01',
			periodEnd: '2025-06-30'
		});
		const units = new Set(recordsOf('units').map((u) => u['id']));
		for (const { unit } of [...points, ...recordsOf('trade')]) expect(units).toContain(unit);
		const own = built.records.series.flatMap((s) =>
			(s.lines ?? []).flatMap((l) => (l.unit ? [{ series: s.id, ...l }] : []))
		);
		expect(own.length).toBeGreaterThan(0);
		for (const { series, id, unit } of own)
			for (const r of rowsOf('series'))
				if (r['series'] === series && r['line'] === id) expect(r['unit'], series).toBe(unit);
	});

	it.each(['trade', 'contradictions', 'coverage', 'units', 'counts', 'events'])(
		'%s: the CSV has the records of the JSON, in their order',
		(name) => expect(rowsOf(name).map((r) => r['id'])).toEqual(recordsOf(name).map((r) => r['id']))
	);

	it('say of each founding fact where it is, in JSON and in CSV', () =>
		recordsOf('coverage').forEach((record, i) => {
			const where = record['where'] as { kind: string; refs?: string[] };
			expect(rowsOf('coverage')[i]).toMatchObject({
				where_kind: where.kind,
				where_refs: (where.refs ?? []).join('; ')
			});
		}));

	it('say the same of a figure in JSON and in CSV', () => {
		const points = recordsOf('series').flatMap((s) => s['points'] as Row[]);
		rowsOf('series').forEach((row, i) => {
			const point = points[i] ?? {};
			const change = point['change'] as Row | undefined;
			expect(row).toMatchObject({
				value: String(point['value']),
				unit: point['unit'],
				status: point['status'],
				change_value: String(change?.['value'] ?? ''),
				sources: (point['sources'] as string[]).join('; ')
			});
		});
		recordsOf('trade').forEach((record, i) =>
			expect(rowsOf('trade')[i]).toMatchObject({
				id: record['id'],
				value: String(record['value']),
				period_end: record['periodEnd']
			})
		);
	});

	it('rest on sources that are published too', () => {
		const known = new Set(recordsOf('sources').map((s) => s['id']));
		for (const name of [
			'partners',
			'mechanisms',
			'zones',
			'areas',
			'pavilions',
			'events',
			'counts'
		])
			for (const r of recordsOf(name))
				for (const id of r['sources'] as string[]) expect(known, `${r['id']}`).toContain(id);
	});
});

describe('formats', () => {
	it.each(['partners', 'areas', 'zones', 'pavilions'])(
		'%s: a feature has the values of its row',
		(name) => {
			const rows = rowsOf(name);
			featuresOf(name).features.forEach(({ id, properties }, i) => {
				const { lon: _lon, lat: _lat, ...row } = rows[i] ?? {};
				const asText = Object.entries(properties ?? {}).map(([key, value]) => [
					key,
					String(value ?? '')
				]);
				expect(Object.fromEntries(asText)).toEqual(row);
				expect(id).toBe(row['id']);
			});
		}
	);

	it('CSV gives the texts, dates and lists of the JSON', () => {
		const rows = rowsOf('partners');
		recordsOf('partners').forEach((r, i) => {
			const name = r['name'] as { en: string; zh: string };
			expect(rows[i]).toMatchObject({
				id: r['id'],
				name_en: name.en,
				name_zh: name.zh,
				start: r['start'],
				latest: r['latest'],
				unconfirmed: String(r['unconfirmed']),
				sources: (r['sources'] as string[]).join('; ')
			});
		});
	});
});
