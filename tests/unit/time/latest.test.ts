import { beforeEach, describe, expect, it } from 'vitest';
import { Latest } from '../../../src/lib/time/latest.ts';
import { FakeFrames } from '../helpers/frames.ts';

let frames: FakeFrames;
let applied: number[];
let latest: Latest<number>;

beforeEach(() => {
	frames = new FakeFrames();
	applied = [];
	latest = new Latest<number>(frames, (value) => applied.push(value));
});

describe('the latest value', () => {
	it('is applied once at the next frame, however often it was set before', () => {
		for (let i = 0; i < 50; i++) latest.set(i);
		expect(applied).toEqual([]);
		expect(latest.pending).toBe(49);
		expect(frames.waiting).toBe(1);
		frames.frame();
		expect(applied).toEqual([49]);
		expect(latest.pending).toBeUndefined();
	});

	it('asks for no frame when nothing was set', () => {
		latest.set(1);
		frames.frame();
		expect(frames.waiting).toBe(0);
		frames.run(500);
		expect(applied).toEqual([1]);
	});

	it('never makes a queue: a frame that comes late applies one value', () => {
		for (let second = 0; second < 3; second++) {
			for (let i = 0; i < 60; i++) latest.set(second * 60 + i);
			frames.frame(1000);
		}
		expect(applied).toEqual([59, 119, 179]);
	});

	it('may be set again while it is applied, for the frame after', () => {
		const again: Latest<number> = new Latest<number>(frames, (value) => {
			applied.push(value);
			if (value < 3) again.set(value + 1);
		});
		again.set(1);
		frames.frame();
		expect(applied).toEqual([1]);
		frames.frame();
		frames.frame();
		expect(applied).toEqual([1, 2, 3]);
	});

	it('can be dropped', () => {
		latest.set(7);
		latest.drop();
		frames.frame();
		expect(applied).toEqual([]);
		expect(frames.waiting).toBe(0);
		latest.set(8);
		frames.frame();
		expect(applied).toEqual([8]);
	});
});
