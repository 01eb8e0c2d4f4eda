import { describe, expect, it } from 'vitest';
import { formatView, parseView } from '../../../src/lib/url/codec.ts';
import {
	params,
	readCamera,
	roundCamera,
	type ParamKey,
	type View
} from '../../../src/lib/url/params.ts';
import { on } from '../helpers/atlas.ts';
import { context } from '../helpers/views.ts';

const read = <K extends ParamKey>(key: K, raw: string): View[K] =>
	parseView(`?${key}=${encodeURIComponent(raw)}`, context).view[key];
const problemsOf = (key: ParamKey, raw: string) =>
	parseView(`?${key}=${encodeURIComponent(raw)}`, context).problems;

const camera = (lon: number, lat: number, zoom: number, bearing = 0, pitch = 0) => ({
	lon,
	lat,
	zoom,
	bearing,
	pitch
});

describe('the table of parameters', () => {
	it('has one row for each part of the view, in canonical order', () => {
		expect(params.map((p) => p.key)).toEqual([
			't',
			'from',
			'compare',
			'layers',
			'm',
			'q',
			'kind',
			'country',
			'province',
			'programme',
			'batch',
			'status',
			'mode',
			'clock',
			'panel',
			'lock',
			'play',
			'theme'
		]);
	});
});

describe.each(['t', 'from'] as const)('`%s`', (key) => {
	// The day shown stays the last one, so that `from` is never after it.
	it.each([
		['2023-11-23', '2023-11-23'],
		['2023-11', '2023-11-30'],
		['2023', '2023-12-31'],
		['2013-01-01', '2013-01-01'],
		['latest', '2026-11-21'],
		['2026-11-21', '2026-11-21']
	])('%s is a day, and no problem', (raw, day) => {
		expect(read(key, raw)).toBe(on(day));
		expect(problemsOf(key, raw)).toEqual([]);
	});

	it.each(['2026', '2026-11'])('%s, still running, means its last day so far', (raw) => {
		expect(read(key, raw)).toBe(context.lastDay);
		expect(problemsOf(key, raw)).toEqual([]);
	});

	it.each([
		['2023-02-31', '2023-02-28', '2023-02-28'],
		['2023-13', '2023-12-31', '2023-12-31'],
		['1999', '2013-01-01', '2013-01-01'],
		['0050-01-01', '2013-01-01', '2013-01-01'],
		['2030-01-01', '2026-11-21', 'latest'],
		['2026-12', '2026-11-21', 'latest'],
		['2027', '2026-11-21', 'latest']
	])('%s is brought to %s, and says so', (raw, day, used) => {
		expect(read(key, raw)).toBe(on(day));
		expect(problemsOf(key, raw)).toEqual([{ key, raw, used }]);
	});

	it.each(['', 'yesterday', '23-11-2023', '2023-11-23T10:00'])(
		'%j falls back, and says so',
		(raw) => {
			expect(read(key, raw)).toBe(key === 't' ? context.defaultDay : null);
			expect(problemsOf(key, raw)).toEqual([{ key, raw, used: '' }]);
		}
	);
});

describe('`layers`', () => {
	it('come in the order of the catalogue, each once', () => {
		expect(read('layers', 'rcep,partners,rcep')).toEqual(['partners', 'rcep']);
		expect(problemsOf('layers', 'rcep,partners,rcep')).toEqual([]);
	});

	it('may be none: an empty list is a choice', () => {
		expect(read('layers', '')).toEqual([]);
		expect(problemsOf('layers', '')).toEqual([]);
		expect(formatView(parseView('?layers=', context).view, context)).toBe('?layers=');
	});

	it('leave out unknown ids, and say so', () => {
		expect(read('layers', 'areas,unicorns')).toEqual(['areas']);
		expect(problemsOf('layers', 'areas,unicorns')).toEqual([
			{ key: 'layers', raw: 'areas,unicorns', used: 'areas' }
		]);
	});

	it('fall back where no id is known, and say so', () => {
		expect(read('layers', 'unicorns')).toEqual(context.defaultLayers);
		expect(problemsOf('layers', 'unicorns')).toEqual([
			{ key: 'layers', raw: 'unicorns', used: '' }
		]);
	});
});

describe('`m`', () => {
	it.each([
		['105,35,3.5', camera(105, 35, 3.5)],
		['-71.54,-29.9,4.25', camera(-71.54, -29.9, 4.25)],
		['121.4737,31.2304,9.5,-17.5,45', camera(121.4737, 31.2304, 9.5, -17.5, 45)],
		['105,35,3.5,90', camera(105, 35, 3.5, 90)],
		['0,0,0', camera(0, 0, 0)],
		['-0,0,0', camera(0, 0, 0)]
	])('%s is a camera, and no problem', (raw, m) => {
		expect(read('m', raw)).toEqual(m);
		expect(problemsOf('m', raw)).toEqual([]);
	});

	it.each([
		['190,35,3.5', camera(-170, 35, 3.5), '-170,35,3.5'],
		['180,35,3.5', camera(-180, 35, 3.5), '-180,35,3.5'],
		['-540,0,2', camera(-180, 0, 2), '-180,0,2'],
		['105,95,3.5', camera(105, 85, 3.5), '105,85,3.5'],
		['105,-89,3.5', camera(105, -85, 3.5), '105,-85,3.5'],
		['105,35,40', camera(105, 35, 10), '105,35,10'],
		['105,35,-1', camera(105, 35, 0), '105,35,0'],
		['105,35,3,270,0', camera(105, 35, 3, -90), '105,35,3,-90,0'],
		['105,35,3,0,80', camera(105, 35, 3, 0, 60), '105,35,3,0,60']
	])('%s is brought into range, and says so', (raw, m, used) => {
		expect(read('m', raw)).toEqual(m);
		expect(problemsOf('m', raw)).toEqual([{ key: 'm', raw, used }]);
	});

	it.each([
		'',
		'105,35',
		'1,2,3,4,5,6',
		'105;35;3',
		'105,35,x',
		'1e2,35,3',
		'105,,3',
		`${'9'.repeat(400)},0,3`
	])('%s is no camera, and says so', (raw) => {
		expect(read('m', raw)).toBeNull();
		expect(problemsOf('m', raw)).toEqual([{ key: 'm', raw, used: '' }]);
	});

	it('keeps the decimals that a zoom level can show', () => {
		const { lon, lat } = { lon: 121.4737213, lat: 31.2304 };
		expect(roundCamera(camera(lon, lat, 3.999))).toEqual(camera(121.474, 31.23, 4));
		expect(roundCamera(camera(lon, lat, 3.9))).toEqual(camera(121.47, 31.23, 3.9));
		expect(roundCamera(camera(lon, lat, 7.5))).toEqual(camera(121.474, 31.23, 7.5));
		expect(roundCamera(camera(lon, lat, 8))).toEqual(camera(121.4737, 31.2304, 8));
		expect(roundCamera(camera(-0.001, -0.001, 0.001, -0.01, 0.01))).toEqual(camera(0, 0, 0));
	});

	it('does not round over the edge of the world', () => {
		expect(roundCamera(camera(179.999, 0, 1, 179.96))).toEqual(camera(-180, 0, 1, -180));
		expect(readCamera('179.999,0,1')?.value.lon).toBe(-180);
	});

	it('is written without bearing and pitch while both are 0', () => {
		const written = (m: View['m']) => formatView({ ...parseView('', context).view, m }, context);
		expect(written(camera(105, 35, 3))).toBe('?m=105,35,3');
		expect(written(camera(105, 35, 3, 0, 30))).toBe('?m=105,35,3,0,30');
		expect(written(null)).toBe('');
	});
});

describe('`q`', () => {
	it('is trimmed', () => {
		expect(read('q', '  丝路 电商 ')).toBe('丝路 电商');
		expect(problemsOf('q', '  丝路 电商 ')).toEqual([]);
	});

	it('is cut where it is too long, and says so', () => {
		const raw = 'a'.repeat(101);
		expect(read('q', raw)).toBe('a'.repeat(100));
		expect(problemsOf('q', raw)).toEqual([{ key: 'q', raw, used: 'a'.repeat(100) }]);
	});

	it('is not cut through a character, and does not end in a space', () => {
		expect(read('q', `${'a'.repeat(99)}𠮷`)).toBe('a'.repeat(99));
		expect(read('q', `${'a'.repeat(99)} b`)).toBe('a'.repeat(99));
	});
});

describe('`compare`', () => {
	const views = (query: string) => parseView(query, context);

	it('puts two days side by side', () => {
		const { view, problems } = views('?from=2019-12-25&compare=side');
		expect(view.compare).toBe('side');
		expect(problems).toEqual([]);
		expect(formatView(view, context)).toBe('?from=2019-12-25&compare=side');
	});

	it('is one map for any other word, and says so', () => {
		const { view, problems } = views('?from=2019-12-25&compare=swipe');
		expect(view.compare).toBe('one');
		expect(problems).toEqual([{ key: 'compare', raw: 'swipe', used: '' }]);
	});

	it('needs a day to compare with, and says so', () => {
		const { view, problems } = views('?compare=side');
		expect(view.compare).toBe('one');
		expect(problems).toEqual([{ key: 'compare', raw: 'side', used: '' }]);
	});

	it('is left out where a stop compares so by itself, or its comparison ends', () => {
		const stop = { ...context, defaultFrom: on('2019-12-25'), defaultCompare: 'side' } as const;
		const { view, problems } = parseView('', stop);
		expect([view.from, view.compare, problems]).toEqual([on('2019-12-25'), 'side', []]);
		expect(formatView(view, stop)).toBe('');
		expect(formatView({ ...view, compare: 'one' }, stop)).toBe('?compare=one');
		const ended = parseView('?from=', stop);
		expect([ended.view.compare, ended.problems]).toEqual(['one', []]);
		expect(formatView(ended.view, stop)).toBe('?from=');
	});
});

describe('`mode` and `theme`', () => {
	it.each([
		['mode', 'kiosk'],
		['mode', 'present'],
		['theme', 'light'],
		['theme', 'dark']
	] as const)('`%s` may be %s', (key, raw) => {
		expect(read(key, raw)).toBe(raw);
		expect(problemsOf(key, raw)).toEqual([]);
	});

	it.each([
		['mode', 'explore', 'party'],
		['mode', 'explore', 'toString'],
		['theme', 'system', 'sepia'],
		['theme', 'system', '']
	] as const)('`%s` falls back to %s for %j, and says so', (key, fallback, raw) => {
		expect(read(key, raw)).toBe(fallback);
		expect(problemsOf(key, raw)).toEqual([{ key, raw, used: '' }]);
	});
});

describe('what the list is narrowed by', () => {
	it.each([
		['kind', 'area', 'area'],
		['country', 'cl', 'CL'],
		['province', 'CN-HI。', 'CN-HI'],
		['batch', '２', '2'],
		['status', 'IN-FORCE', 'in-force']
	] as const)('`%s` reads %j as %s', (key, raw, code) => {
		expect(read(key, raw)).toBe(code);
		expect(problemsOf(key, raw)).toEqual([]);
	});

	it.each([
		['kind', 'areas'],
		['country', 'XX'],
		['batch', '12'],
		['status', '']
	] as const)('`%s` narrows nothing for %j, and says so', (key, raw) => {
		expect(read(key, raw)).toBe('');
		expect(problemsOf(key, raw)).toEqual([{ key, raw, used: '' }]);
	});

	it('means nothing on another page, and is not written there', () => {
		const { codes: _, ...elsewhere } = context;
		const { view, problems } = parseView('?kind=area&status=unicorn', elsewhere);
		expect([view.kind, view.status, problems]).toEqual(['', '', []]);
		expect(formatView({ ...view, kind: 'area' }, elsewhere)).toBe('');
	});
});
