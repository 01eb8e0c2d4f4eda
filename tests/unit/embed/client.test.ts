/** `static/embed.js`, which pages of others load: small, and a conversation with a frame that answers late, wrongly or not at all. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../../static/embed.js';

const file = new URL('../../../static/embed.js', import.meta.url);

interface Sent {
	v: number;
	source: string;
	type: string;
	id: number;
	payload?: object;
}

const hearers = new Set<(e: object) => void>();
const sent: Sent[] = [];
const contentWindow = { postMessage: (message: Sent) => void sent.push(message) };
const frame = { contentWindow } as unknown as HTMLIFrameElement;
const say = (data: object, source: unknown = contentWindow): void => {
	for (const hear of [...hearers])
		hear({ source, data: { v: 1, source: 'silk-road-map', ...data } });
};
const state = { t: '2020-01-01', address: '/en/?t=2020-01-01' };

beforeEach(() => {
	vi.stubGlobal('addEventListener', (_: string, hear: (e: object) => void) => hearers.add(hear));
	vi.stubGlobal('removeEventListener', (_: string, hear: (e: object) => void) =>
		hearers.delete(hear)
	);
});
afterEach(() => {
	vi.unstubAllGlobals();
	hearers.clear();
	sent.length = 0;
});

describe('the client of a frame', () => {
	it('has at most 2 kilobytes and needs no other file', () => {
		const text = readFileSync(file, 'utf8');
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2048);
		expect(text).not.toMatch(/^import|\bimport\(/m);
	});

	it('waits until the map is there, and is told of each change', async () => {
		const onchange = vi.fn();
		const map = connect(frame, onchange);
		say({ type: 'ready', payload: state });
		say({ type: 'change', payload: { ...state, t: '2021-01-01' } });
		await expect(map.ready).resolves.toEqual(state);
		expect(onchange.mock.calls.map(([told]) => (told as { t: string }).t)).toEqual([
			'2020-01-01',
			'2021-01-01'
		]);
	});

	it('hands an answer to who asked, and a refusal as an error with its sentence', async () => {
		const map = connect(frame);
		say({ type: 'ready', payload: state });
		await map.ready;
		const [good, bad] = [map.set({ t: '2020-01-01' }), map.set({ t: 'banana' })];
		await vi.waitFor(() => expect(sent.filter(({ type }) => type === 'set')).toHaveLength(2));
		const [first, second] = sent.filter(({ type }) => type === 'set');
		expect(first).toMatchObject({
			v: 1,
			source: 'silk-road-map-page',
			payload: { t: '2020-01-01' }
		});
		say({ type: 'error', id: second?.id, payload: { message: '"t" cannot be "banana".' } });
		say({ type: 'state', id: first?.id, payload: state });
		await expect(good).resolves.toEqual(state);
		await expect(bad).rejects.toThrow('"t" cannot be "banana".');
	});

	it('hears its own frame alone, and nothing once it is closed', () => {
		const onchange = vi.fn();
		const map = connect(frame, onchange);
		say({ type: 'change', payload: state }, {});
		say({ source: 'another', type: 'change', payload: state });
		expect(onchange).not.toHaveBeenCalled();
		map.close();
		say({ type: 'change', payload: state });
		expect(onchange).not.toHaveBeenCalled();
	});
});
