import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withDpi } from '../../../src/lib/export/png.ts';

/** Signature, header and end of a picture without pixels. */
const png = Uint8Array.from({ length: 60 }, (_, n) => n);

describe('a PNG with a size on paper', () => {
	const whole = withDpi(png, 300);
	const view = new DataView(whole.buffer);

	it('says how many dots there are to a metre, after the header', () => {
		expect(new TextDecoder().decode(whole.subarray(37, 41))).toBe('pHYs');
		expect([view.getUint32(33), view.getUint32(41), view.getUint32(45), whole[49]]).toEqual([
			9, 11811, 11811, 1
		]);
		expect(view.getUint32(50)).toBe(crc32(whole.subarray(37, 50)));
	});

	it('is otherwise the same', () => {
		expect(whole.subarray(0, 33)).toEqual(png.subarray(0, 33));
		expect(whole.subarray(54)).toEqual(png.subarray(33));
	});
});
