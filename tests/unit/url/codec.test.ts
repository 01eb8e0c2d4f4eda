import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView, formatView, NO_FRAME, parseView } from '../../../src/lib/url/codec.ts';
import { migrations } from '../../../src/lib/url/migrations.ts';
import { params, type UrlContext, type View } from '../../../src/lib/url/params.ts';
import { listChoice } from '../../../src/lib/url/view.ts';
import { on } from '../helpers/atlas.ts';
import { anyContext, anyUnits, anyView, context, layerIds } from '../helpers/views.ts';

const parse = (query: string) => parseView(query, context);
const format = (view: Partial<View>) => formatView({ ...defaultView(context), ...view }, context);

/** Queries that look almost right: known keys, each with a value that may be bad in its own way. */
const number = fc.oneof(
	fc.double({ min: -400, max: 400, noNaN: true }).map((n) => n.toFixed(3)),
	fc.constantFrom(
		'180',
		'-180',
		'179.999',
		'-179.9999',
		'1e3',
		'',
		' 1',
		'-0',
		'9'.repeat(400),
		'NaN',
		'0x10'
	)
);
const value = fc.oneof(
	fc.string({ unit: 'binary' }),
	anyUnits,
	fc.stringMatching(/^[a-z]\d{0,4}(-\d{0,3}){0,3}$/),
	fc.stringMatching(/^\d{4}(-\d{1,2}){0,2}$/),
	fc.constantFrom(
		'latest',
		'kiosk',
		'present',
		'embed',
		'embed',
		'0',
		'1',
		'explore',
		'light',
		'dark',
		'system',
		''
	),
	fc
		.array(fc.constantFrom('2016', '2016-11', '2024-05-08', 'latest', 'x', ''), { maxLength: 3 })
		.map((days) => days.join('..')),
	fc
		.array(fc.constantFrom(...layerIds, 'nothing', ''), { maxLength: 9 })
		.map((ids) => ids.join(',')),
	fc.array(number, { maxLength: 7 }).map((parts) => parts.join(',')),
	fc
		.tuple(fc.integer({ min: 90, max: 110 }), fc.constantFrom('a', ' ', '𠮷', '，'))
		.map(([n, c]) => c.repeat(n)),
	fc.integer({ min: 95, max: 101 }).map((n) => `${'a'.repeat(n)} 𠮷 b`)
);
const keys = params.map(({ key }) => key);
const pair = fc.tuple(
	fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys) }, fc.string()),
	value,
	fc.boolean()
);
const almostQuery = fc
	.array(pair, { maxLength: 10 })
	.map((pairs) =>
		pairs
			.map(
				([k, v, raw]) => `${k}=${raw ? v : encodeURIComponent(v.replace(/\p{Surrogate}/gu, ''))}`
			)
			.join('&')
	);
const anyText = fc.oneof(
	{ weight: 4, arbitrary: almostQuery },
	fc.string({ unit: 'binary' }),
	anyUnits,
	fc.webQueryParameters()
);

function expectValid(view: View, ctx: UrlContext): void {
	expect(view.t).toBeGreaterThanOrEqual(ctx.firstDay);
	expect(view.t).toBeLessThanOrEqual(ctx.lastDay);
	if (view.from !== null) {
		expect(view.from).toBeGreaterThanOrEqual(ctx.firstDay);
		expect(view.from).toBeLessThanOrEqual(view.t);
	}
	expect(ctx.layerIds.filter((id) => view.layers.includes(id))).toEqual(view.layers);
	if (view.m) {
		const { lon, lat, zoom, bearing, pitch } = view.m;
		expect(lon >= -180 && lon < 180, `longitude ${lon}`).toBe(true);
		expect(lat >= -85 && lat <= 85, `latitude ${lat}`).toBe(true);
		expect(zoom >= 0 && zoom <= 14, `zoom ${zoom}`).toBe(true);
		expect(bearing >= -180 && bearing < 180, `bearing ${bearing}`).toBe(true);
		expect(pitch >= 0 && pitch <= 60, `pitch ${pitch}`).toBe(true);
	}
	expect(view.q).toBe(view.q.trim());
	expect(view.q.length).toBeLessThanOrEqual(100);
	expect(['explore', 'kiosk', 'present', 'embed']).toContain(view.mode);
	if (view.mode !== 'embed') expect(view).toMatchObject(NO_FRAME);
	if (view.play) expect(view.play.from).toBeLessThan(view.play.to);
	expect(['system', 'light', 'dark']).toContain(view.theme);
}

describe('reading an address', () => {
	it('gives a valid view for any text whatever', () => {
		fc.assert(
			fc.property(anyText, anyContext, (text, ctx) => expectValid(parseView(text, ctx).view, ctx)),
			{ numRuns: 10_000 }
		);
	});

	it('and writing it gives an address that reads the same and is not found fault with', () => {
		fc.assert(
			fc.property(anyText, anyContext, (text, ctx) => {
				const { view } = parseView(text, ctx);
				const canonical = formatView(view, ctx);
				const again = parseView(canonical, ctx);
				expect(again).toEqual({ view, problems: [] });
				expect(formatView(again.view, ctx)).toBe(canonical);
			}),
			{ numRuns: 10_000 }
		);
	});

	it('finds no fault with an empty address, and gives the default view', () => {
		expect(parse('')).toEqual({ view: defaultView(context), problems: [] });
		expect(parse('?')).toEqual({ view: defaultView(context), problems: [] });
		expect(parse('?').view).toEqual({
			t: on('2026-11-21'),
			from: null,
			compare: 'one',
			layers: ['partners', 'areas', 'pilot-zone'],
			m: null,
			q: '',
			mode: 'explore',
			...NO_FRAME,
			...listChoice(),
			theme: 'system'
		});
	});

	it('ignores and drops unknown keys without a notice', () => {
		const { view, problems } = parse(
			'?utm_source=mail&t=2020&lang=zh&T=2019&constructor=1&__proto__=x'
		);
		expect(problems).toEqual([]);
		expect(formatView(view, context)).toBe('?t=2020-12-31');
	});

	it('takes the first of a key that stands twice', () => {
		expect(parse('?mode=kiosk&mode=present').view.mode).toBe('kiosk');
	});

	it('reads on after a bad value, and names every bad one', () => {
		const { view, problems } = parse('?t=soon&layers=nothing&m=here&mode=party&theme=dark&q=chile');
		expect(view).toEqual({ ...defaultView(context), theme: 'dark', q: 'chile' });
		expect(problems).toEqual([
			{ key: 't', raw: 'soon', used: '' },
			{ key: 'layers', raw: 'nothing', used: '' },
			{ key: 'm', raw: 'here', used: '' },
			{ key: 'mode', raw: 'party', used: '' }
		]);
	});

	it('drops a comparison that begins after the day shown, and says so', () => {
		const { view, problems } = parse('?t=2020-01-01&from=2021-01-01');
		expect(view.from).toBeNull();
		expect(problems).toEqual([{ key: 'from', raw: '2021-01-01', used: '' }]);
	});

	it('keeps a comparison of a day with itself', () => {
		expect(parse('?t=2020-01-01&from=2020-01-01')).toMatchObject({
			view: { from: on('2020-01-01') },
			problems: []
		});
	});
});

describe('writing an address', () => {
	it('and reading it gives the same view, without a problem', () => {
		fc.assert(
			fc.property(anyView, anyContext, (view, ctx) => {
				expect(parseView(formatView(view, ctx), ctx)).toEqual({ view, problems: [] });
			}),
			{ numRuns: 1000 }
		);
	});

	it('leaves out what is default, down to nothing', () => {
		expect(format({})).toBe('');
		expect(format({ theme: 'dark' })).toBe('?theme=dark');
	});

	it('names the day where the page itself means another one', () => {
		const ctx = { ...context, defaultDay: on('2020-02-26') };
		const view = defaultView(ctx);
		expect(view.t).toBe(on('2020-02-26'));
		expect(formatView(view, ctx)).toBe('');
		expect(formatView({ ...view, t: ctx.lastDay }, ctx)).toBe('?t=latest');
		expect(formatView({ ...view, t: on('2020-02-27') }, ctx)).toBe('?t=2020-02-27');
	});

	it('has one order of keys and of layers, whatever order they came in', () => {
		const written =
			'?t=2020-02-26&from=2019-01-01&layers=areas,depa&m=105,35,3.5&q=a&mode=kiosk&theme=dark';
		const mixed =
			'?theme=dark&q=a&mode=kiosk&m=105,35,3.5&layers=depa,areas,depa&from=2019-01-01&t=2020-02-26';
		expect(formatView(parse(mixed).view, context)).toBe(written);
		expect(formatView(parse(written).view, context)).toBe(written);
	});

	it('keeps commas readable and everything else safe', () => {
		expect(format({ q: 'a,b&c=d#e f+g%' })).toBe('?q=a,b%26c%3Dd%23e%20f%2Bg%25');
		expect(parse(format({ q: 'a,b&c=d#e f+g%' })).view.q).toBe('a,b&c=d#e f+g%');
		expect(parse(format({ q: '丝路 电商' })).view.q).toBe('丝路 电商');
	});

	it('never throws, not even for half a character that is being typed', () => {
		expect(() => format({ q: 'ab\ud842' })).not.toThrow();
		fc.assert(fc.property(anyUnits, (q) => void format({ q })));
	});
});

describe('migrations', () => {
	it('leave the addresses of today as they are', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const query = new URLSearchParams(formatView(view, context));
				const migrated = migrations.reduce((q, migrate) => migrate(q), new URLSearchParams(query));
				expect(migrated.toString()).toBe(query.toString());
			})
		);
	});
});
