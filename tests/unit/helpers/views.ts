/** Contexts and views of addresses: one fixed, and arbitrary ones for fast-check. */
import fc from 'fast-check';
import {
	roundCamera,
	type Camera,
	type ListCodes,
	type UrlContext,
	type View
} from '../../../src/lib/url/params.ts';
import { NO_FRAME } from '../../../src/lib/url/codec.ts';
import { on } from './atlas.ts';

export const layerIds = [
	'partners',
	'areas',
	'pavilions',
	'pilot-zone',
	'free-trade-zones',
	'rcep',
	'depa'
];

export const context: UrlContext = {
	firstDay: on('2013-01-01'),
	lastDay: on('2026-11-21'),
	defaultDay: on('2026-11-21'),
	layerIds,
	defaultLayers: ['partners', 'areas', 'pilot-zone'],
	codes: {
		kind: ['partner', 'area'],
		country: ['CL', 'CN'],
		province: ['CN-HI', 'CN-ZJ'],
		programme: ['free-trade-zones'],
		batch: ['1', '2'],
		status: ['in-force', 'ended']
	}
};

const dayIn = (first: number, last: number) => fc.integer({ min: first, max: last });

/** The address of a page about a record means another day where it names none. */
export const anyContext: fc.Arbitrary<UrlContext> = dayIn(context.firstDay, context.lastDay).map(
	(defaultDay) => ({ ...context, defaultDay })
);

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

export const anyCamera: fc.Arbitrary<Camera> = fc
	.record({
		lon: within(-720, 720),
		lat: within(-85, 85),
		zoom: within(0, 10),
		bearing: fc.oneof(fc.constant(0), within(-720, 720)),
		pitch: fc.oneof(fc.constant(0), within(0, 60))
	})
	.map(roundCamera);

const anyCode = (key: keyof ListCodes) => fc.constantFrom('', ...(context.codes?.[key] ?? []));

/** Text of whole characters of any script, trimmed and not too long. */
const anyQuery = fc.string({ unit: 'binary', maxLength: 40 }).map((s) => s.trim());

const anyPlay = fc
	.uniqueArray(dayIn(context.firstDay, context.lastDay), { minLength: 2, maxLength: 2 })
	.map((days) => days.sort((a, b) => a - b))
	.map(([from = 0, to = 0]) => ({ from, to }));

export const anyView: fc.Arbitrary<View> = fc
	.record({
		t: dayIn(context.firstDay, context.lastDay),
		before: fc.option(fc.nat({ max: 5000 })),
		compare: fc.constantFrom('one', 'side'),
		layers: fc.subarray(layerIds),
		m: fc.option(anyCamera),
		q: anyQuery,
		kind: anyCode('kind'),
		country: anyCode('country'),
		province: anyCode('province'),
		programme: anyCode('programme'),
		batch: anyCode('batch'),
		status: anyCode('status'),
		mode: fc.constantFrom('explore', 'kiosk', 'present', 'embed'),
		clock: fc.boolean(),
		panel: fc.boolean(),
		lock: fc.boolean(),
		play: fc.option(anyPlay),
		theme: fc.constantFrom('system', 'light', 'dark')
	})
	.map(({ before, compare, ...view }) => ({
		...view,
		...(view.mode !== 'embed' && NO_FRAME),
		...(before === null
			? { from: null, compare: 'one' }
			: { from: Math.max(context.firstDay, view.t - before), compare })
	}));

/** Any sequence of UTF-16 units, half characters included. */
export const anyUnits: fc.Arbitrary<string> = fc
	.array(fc.oneof(fc.integer({ min: 0xd7f0, max: 0xe00f }), fc.integer({ min: 0, max: 0xffff })))
	.map((units) => String.fromCharCode(...units));
