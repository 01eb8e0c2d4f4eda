import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChanges, readMessage, shown } from '../../../src/lib/embed/protocol.ts';
import { defaultView, parseView } from '../../../src/lib/url/codec.ts';
import { urlContext } from '../../../src/lib/url/context.ts';
import { isoDay } from '../../../src/lib/time/day.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const context = urlContext(atlas, null);
const read = (message: object) =>
	readMessage({ v: 1, source: 'silk-road-map-page', id: 7, ...message }, atlas);
const viewOf = (query: string) => parseView(query, context).view;

describe('a message from the page round the frame', () => {
	it('is not for the map unless it says so', () => {
		for (const data of [null, 3, 'set', [], {}, { type: 'set' }, { source: 'other', v: 1 }])
			expect(readMessage(data, atlas)).toBeUndefined();
	});

	it('asks for what is shown, or sets some of it', () => {
		expect(read({ type: 'get' })).toEqual({ type: 'get', id: 7 });
		const changes = { t: '2024-05-08', from: null, layers: 'partners', select: 'partner/cl' };
		expect(read({ type: 'set', payload: changes })).toEqual({ type: 'set', id: 7, changes });
	});

	it.each([
		[{ v: 2, type: 'get' }, '"v" must be 1.'],
		[{ type: 'eval' }, '"type" must be "get" or "set".'],
		[{ type: 'set' }, '"payload" must be an object.'],
		[{ type: 'set', payload: { html: '<b>' } }, '"html" is not one of'],
		[{ type: 'set', payload: { t: 2024 } }, '"t" must be a text'],
		[{ type: 'set', payload: { select: 'partner/nowhere' } }, '"select" names no record'],
		[{ type: 'set', payload: { select: 'javascript:alert(1)' } }, '"select" names no record']
	])('that is wrong is answered with a sentence: %j', (message, sentence) => {
		expect(read(message)).toMatchObject({ type: 'error', id: 7 });
		expect(read(message)).toHaveProperty('message', expect.stringContaining(sentence));
	});

	it('never throws, whatever it is', () => {
		fc.assert(
			fc.property(fc.anything(), fc.anything(), (data, payload) => {
				readMessage(data, atlas);
				read({ type: 'set', payload });
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('a change', () => {
	it('that says anything leads to a view or to a sentence', () => {
		const value = fc.option(
			fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('latest', '2020'))
		);
		const changes = fc.record(
			{ t: value, from: value, layers: value, m: value },
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(changes, (payload) => {
				const request = read({ type: 'set', payload });
				if (request?.type !== 'set') throw new Error('It is a change.');
				const next = withChanges(defaultView(context), request.changes, context);
				expect(typeof next === 'string' ? next : next.mode).toBeTruthy();
			}),
			{ numRuns: 500 }
		);
	});

	it('leaves what it does not name as it is, and null is what the page shows by itself', () => {
		const view = viewOf(
			'?t=2024-05-08&from=2020-01-01&compare=side&layers=partners&m=20,30,3&mode=embed'
		);
		expect(withChanges(view, { t: '2023-11-23' }, context)).toEqual({
			...view,
			t: on('2023-11-23')
		});
		expect(withChanges(view, { t: null, from: null, m: null, layers: null }, context)).toEqual({
			...defaultView(context),
			mode: 'embed'
		});
	});

	it.each([
		[{ t: 'soon' }, '"t" cannot be "soon".'],
		[{ t: '2999-01-01' }, '"t" cannot be "2999-01-01".'],
		[{ layers: 'roads' }, '"layers" cannot be "roads".'],
		[{ m: '1,2' }, '"m" cannot be "1,2".'],
		[{ t: '2020-01-01', from: '2021-01-01' }, '"from" cannot be "2021-01-01".']
	])('that is wrong says which: %j', (changes, sentence) => {
		expect(withChanges(defaultView(context), changes, context)).toBe(sentence);
	});
});

it('what is shown always names its day, and the address of the same view', () => {
	expect(shown(defaultView(context), context, '/en/', null)).toEqual({
		t: isoDay(atlas.asOf),
		from: null,
		layers: null,
		m: null,
		select: null,
		address: '/en/'
	});
	expect(
		shown(viewOf('?t=2024-05-08&layers=partners'), context, '/en/partner/cl/', 'partner/cl')
	).toMatchObject({
		t: '2024-05-08',
		layers: 'partners',
		select: 'partner/cl',
		address: '/en/partner/cl/?t=2024-05-08&layers=partners'
	});
});
