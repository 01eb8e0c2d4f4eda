import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ANCHOR } from '../../../../src/lib/map/drawn/arc.ts';
import { labelPoint } from '../../../../src/lib/map/drawn/ground.ts';
import type { SourceId } from '../../../../src/lib/map/drawn/features.ts';
import { memberCountries } from '../../../../src/lib/model/members.ts';
import { drawnKinds } from '../../../../src/lib/model/kinds.ts';
import { sourcesOf } from '../../../../src/lib/map/drawn/features.ts';
import { InForceIndex } from '../../../../src/lib/model/in-force.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { drawnSources, realCountries, realGround } from '../../helpers/ground.ts';

const atlas = realAtlas();
const ground = realGround();
const countries = realCountries();
const sources = drawnSources(atlas);

const features = (id: SourceId): Feature[] => sources[id].features;
const idsIn = (id: SourceId) => new Set(features(id).map((f) => f.id));
const positions = (list: readonly unknown[]) => new Set(list.keys());

function* points(value: unknown): Generator<Position> {
	if (!Array.isArray(value)) return;
	if (typeof value[0] === 'number') yield value as Position;
	else for (const v of value) yield* points(v);
}

describe('partners', () => {
	it('each have a polygon and its outline in two parts, under their position in the atlas', () => {
		expect(idsIn('partners')).toEqual(positions(atlas.partner));
		for (const [i, partner] of atlas.partner.entries()) {
			const own = features('partners').filter((f) => f.id === i);
			const kinds = own.map((f) => f.geometry.type.replace('Multi', ''));
			expect(kinds, partner.id).toEqual(['Polygon', 'LineString', 'LineString']);
			expect(own.map((f) => f.properties?.['minor'])).toEqual([undefined, false, true]);
			expect(own[0]?.geometry, partner.id).toEqual(countries.get(partner.country));
		}
	});

	it('whose first day is known only roughly are told apart: only they are ever merely possible', () => {
		const { possible } = new InForceIndex(atlas).of.partner;
		const rough = new Set<unknown>();
		for (let day = atlas.firstDay; day <= atlas.asOf; day++)
			for (const i of atlas.partner.keys()) if (possible.isOpen(i, day)) rough.add(i);
		expect(rough.size).toBeGreaterThan(0);
		for (const f of features('partners'))
			expect(f.properties?.['rough'], String(f.id)).toBe(rough.has(f.id));
	});

	it('each have a label point with both names and the year they count from', () => {
		expect(features('partner-points').map((f) => f.id)).toEqual([...atlas.partner.keys()]);
		for (const f of features('partner-points')) {
			const partner = atlas.partner[Number(f.id)];
			expect(f.geometry).toEqual({
				type: 'Point',
				coordinates: labelPoint(ground, partner?.country ?? '')
			});
			expect(f.properties).toMatchObject({ en: partner?.name.en, zh: partner?.name.zh });
			expect(f.properties?.['year']).toMatch(/^20\d\d\??$/);
		}
	});

	it('carry a question mark after a year that is not certain', () => {
		const yearOf = (id: string) =>
			features('partner-points')[atlas.partner.findIndex((p) => p.id === id)]?.properties?.[
				'year'
			] as string;
		expect(yearOf('nz')).toBe('2017');
		const uncertain = atlas.partner.filter((p) => /[?/]/.test(p.start));
		expect(uncertain.length).toBeGreaterThan(5);
		for (const p of uncertain) expect(yearOf(p.id), p.id).toMatch(/\?$/);
		for (const p of atlas.partner.filter((p) => !uncertain.includes(p)))
			expect(yearOf(p.id), p.id).not.toContain('?');
	});

	it('get a larger dot where they are too small to see', () => {
		const small = new Set(
			features('partner-points').flatMap((f) =>
				f.properties?.['small'] ? [atlas.partner[Number(f.id)]?.id] : []
			)
		);
		for (const id of ['sg', 'vu', 'ws', 'bh']) expect(small, id).toContain(id);
		for (const id of ['ru', 'br', 'nz', 'is', 'ee']) expect(small, id).not.toContain(id);
	});

	it('each have an arc from the anchor in China to their label point', () => {
		const arcs = features('arcs').filter((f) => f.geometry.type === 'LineString');
		expect(arcs.map((f) => f.id)).toEqual([...atlas.partner.keys()]);
		for (const f of arcs) {
			const line = f.geometry.type === 'LineString' ? f.geometry.coordinates : [];
			const [lon, lat] = labelPoint(ground, atlas.partner[Number(f.id)]?.country ?? '') ?? [
				NaN,
				NaN
			];
			expect(line[0]?.[0]).toBeCloseTo(ANCHOR[0], 6);
			expect(line[0]?.[1]).toBeCloseTo(ANCHOR[1], 6);
			expect((((line.at(-1)?.[0] ?? NaN) - lon) % 360) + 0).toBeCloseTo(0, 6);
			expect(line.at(-1)?.[1]).toBeCloseTo(lat, 6);
		}
	});
});

describe('heads of arcs', () => {
	it('stand where the arc arrives and look the way it comes', () => {
		const heads = features('arcs').filter((f) => f.geometry.type === 'Point');
		expect(heads.map((f) => f.id)).toEqual([...atlas.partner.keys()]);
		const headingTo = (id: string) =>
			heads[atlas.partner.findIndex((p) => p.id === id)]?.properties?.['heading'] as number;
		// Clockwise from north: to the south, to the east, to the west.
		expect(Math.abs(headingTo('nz') - 145)).toBeLessThan(30);
		expect(headingTo('cl')).toBeGreaterThan(90);
		expect(headingTo('cl')).toBeLessThan(180);
		expect(headingTo('sn')).toBeLessThan(-90);
		for (const f of heads)
			expect(f.geometry.type === 'Point' && f.geometry.coordinates).toEqual(
				labelPoint(ground, atlas.partner[Number(f.id)]?.country ?? '')
			);
	});
});

describe('areas', () => {
	it('each have a point with both names and the batch, under their position in the atlas', () => {
		expect(features('areas').map((f) => f.id)).toEqual([...atlas.area.keys()]);
		for (const f of features('areas')) {
			const area = atlas.area[Number(f.id)];
			expect(f.geometry).toEqual({ type: 'Point', coordinates: area?.at });
			expect(f.properties).toEqual({ ...area?.name, batch: area?.batch });
		}
	});

	it('each have at least one shape, one for each of their codes', () => {
		expect(idsIn('area-shapes')).toEqual(positions(atlas.area));
		for (const [i, area] of atlas.area.entries())
			expect(
				features('area-shapes').filter((f) => f.id === i),
				area.id
			).toHaveLength(area.gb.length);
	});
});

describe('zones and pavilions', () => {
	it('each have a point under their position in the atlas', () => {
		for (const [id, list] of [
			['zones', atlas.zone],
			['pavilions', atlas.pavilion]
		] as const) {
			expect(features(id).map((f) => f.id)).toEqual([...list.keys()]);
			for (const f of features(id))
				expect(f.geometry).toEqual({ type: 'Point', coordinates: list[Number(f.id)]?.at });
		}
	});

	it('name the programme that the layer picks them by', () => {
		const known = new Set(atlas.programmes.map((p) => p.id));
		for (const f of features('zones')) expect(known).toContain(f.properties?.['programme']);
	});
});

describe('members', () => {
	const members = memberCountries(atlas);

	it('have an outline under their position, apart from those that the ground does not draw', () => {
		const outlined = new Set(features('members').map((f) => members[Number(f.id)]));
		expect(members.filter((c) => !outlined.has(c))).toEqual(
			members.filter((c) => !countries.has(c))
		);
		for (const f of features('members')) expect(f.geometry.type).toBe('MultiLineString');
	});
});

describe('names of places', () => {
	const names = features('names').map((f) => f.properties ?? {});

	it('stand in both languages', () => {
		expect(names.length).toBeGreaterThan(100);
		for (const n of names)
			expect(
				[n['en'], n['zh']].every((s) => typeof s === 'string' && s),
				JSON.stringify(n)
			).toBe(true);
	});

	it('name no partner a second time, and China once', () => {
		const partners = new Set(atlas.partner.map((p) => atlas.countries[p.country]?.en));
		expect(names.filter((n) => n['type'] === 'country' && partners.has(n['en'] as string))).toEqual(
			[]
		);
		expect(names.filter((n) => n['type'] === 'china')).toHaveLength(1);
		expect(names.filter((n) => n['type'] === 'country' && n['en'] === 'China')).toEqual([]);
	});
});

describe('every source', () => {
	it('has ids that are positions of the kind it stands for', () => {
		for (const kind of drawnKinds)
			for (const source of sourcesOf[kind]) {
				expect(
					[...idsIn(source)].every((id) => typeof id === 'number'),
					source
				).toBe(true);
				expect(
					[...idsIn(source)].filter((id) => !atlas[kind][Number(id)]),
					source
				).toEqual([]);
			}
	});

	it('carries no dates: a year as a label is all that is said of time', () => {
		const known = [
			'en',
			'zh',
			'year',
			'small',
			'batch',
			'programme',
			'type',
			'rank',
			'side',
			'beside',
			'heading',
			'id',
			'minor',
			'rough',
			'province',
			'count',
			'tier'
		];
		for (const [id, { features: list }] of Object.entries(sources))
			for (const f of list)
				expect(
					Object.keys(f.properties ?? {}).filter((key) => !known.includes(key)),
					id
				).toEqual([]);
	});

	it('lies within the latitudes of the map, in numbers', () => {
		for (const [id, { features: list }] of Object.entries(sources))
			for (const f of list)
				for (const [lon = NaN, lat = NaN] of points(
					'coordinates' in f.geometry ? f.geometry.coordinates : []
				))
					if (!(Math.abs(lon) <= 360 && Math.abs(lat) <= 90)) expect.fail(`${id}: ${lon}, ${lat}`);
	});

	it('has no line that jumps over the world', () => {
		for (const id of ['arcs', 'partners', 'members', 'borders', 'province-lines', 'water'] as const)
			for (const f of features(id)) {
				const { geometry } = f;
				const lines =
					geometry.type === 'LineString'
						? [geometry.coordinates]
						: geometry.type === 'MultiLineString'
							? geometry.coordinates
							: [];
				for (const line of lines)
					for (const [i, [lon = 0]] of line.entries()) {
						const [before = lon] = line[i - 1] ?? [];
						if (Math.abs(lon - before) > 90) expect.fail(`${id}: from ${before} to ${lon}`);
					}
			}
	});
});
