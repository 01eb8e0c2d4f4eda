import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, EncodingFault } from '$lib/device/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

it('reads what is UTF-8 as it is, with and without its mark', () => {
	const text = fc.string({ unit: 'grapheme' }).filter((s) => !/[\0\uFEFF]/.test(s));
	fc.assert(
		fc.property(text, (s) => {
			expect(decode(utf8(s))).toEqual({ text: s, encoding: 'utf-8' });
			expect(decode(utf8(`\uFEFF${s}`))).toEqual({ text: s, encoding: 'utf-8' });
		})
	);
});
it('reads UTF-16 by its mark', () => {
	const little = Buffer.from('\uFEFF丝路', 'utf16le');
	expect(decode(little)).toEqual({ text: '丝路', encoding: 'utf-16le' });
	expect(decode(Buffer.from(little).swap16())).toEqual({ text: '丝路', encoding: 'utf-16be' });
});
it('reads GB18030 and says so', () => {
	expect(decode(new Uint8Array([0xcb, 0xbf, 0xc2, 0xb7, 0xb5, 0xe7, 0xc9, 0xcc]))).toEqual({
		text: '丝路电商',
		encoding: 'gb18030'
	});
});
it.each([
	['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
	['damaged UTF-16', [0xff, 0xfe, 0x61]],
	['damaged UTF-16', [0xff, 0xfe, 0x00, 0xdc]],
	['UTF-16 without a byte order mark', [0x61, 0, 0x62, 0]],
	['neither UTF-8 nor GB18030', [0x61, 0xff, 0xff]]
])('refuses %s by its name', (name, bytes) => {
	expect(() => decode(new Uint8Array(bytes))).toThrow(EncodingFault);
	expect(() => decode(new Uint8Array(bytes))).toThrow(name);
});
it('throws nothing else, and invents no letter', () => {
	fc.assert(
		fc.property(fc.uint8Array(), (bytes) => {
			try {
				expect(decode(bytes).text).not.toContain('\uFFFD');
			} catch (error) {
				if (!(error instanceof EncodingFault)) throw error;
			}
		})
	);
});
