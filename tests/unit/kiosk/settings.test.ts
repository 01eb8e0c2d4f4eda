import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '$lib/device/decode.ts';
import { JsonFault, readLocatedJson } from '$lib/device/located-json.ts';
import { DEFAULTS, settingsInForce } from '$lib/kiosk/settings.ts';
import { settingsTable } from '$lib/kiosk/settings-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, last: string | null = null) => settingsInForce(bytes(text), last);
const LAST = '{ "idle": 30, "code": "4711" }';

describe('a file read with its lines', () => {
	it('has the value that JSON.parse finds, whatever the file', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(readLocatedJson(text).value).toEqual(JSON.parse(text));
			})
		);
	});
	it('has a key of its own where the file says __proto__', () => {
		const text = '{ "__proto__": { "idle": 5 } }';
		expect(read(text).faults).toMatchObject([{ kind: 'unknown', key: '__proto__' }]);
	});
	it('is refused where JSON.parse refuses it, and never hangs', () => {
		const scraps = fc.array(
			fc.constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', '-', '\n', ' ', '// a\n', "'")
		);
		fc.assert(
			fc.property(scraps, (parts) => {
				const text = parts.join('');
				let valid = true;
				try {
					JSON.parse(text);
				} catch {
					valid = false;
				}
				if (valid) readLocatedJson(text);
				else expect(() => readLocatedJson(text)).toThrow(JsonFault);
			}),
			{ numRuns: 500 }
		);
	});
	it('knows on which line a value begins', () => {
		const { lineOf } = readLocatedJson('{\n "a": [\n  1,\n  { "b": 2 }\n ]\n}');
		expect([lineOf([]), lineOf(['a']), lineOf(['a', 0]), lineOf(['a', 1, 'b'])]).toEqual([
			1, 2, 3, 4
		]);
		expect(lineOf(['a', 1, 'no', 'such'])).toBe(4);
	});
});

describe('kiosk.json', () => {
	it('as it is shipped has nothing wrong in it and says what the defaults say', () => {
		const { settings, faults, inForce } = settingsInForce(readFileSync('static/kiosk.json'), null);
		expect(faults).toEqual([]);
		expect(settings).toEqual(DEFAULTS);
		expect(inForce).toBe('file');
	});
	it('may leave everything out', () => {
		expect(read('{}')).toMatchObject({ settings: DEFAULTS, faults: [], inForce: 'file' });
	});
	it('counts in seconds', () => {
		const { settings } = read('{ "idle": 30, "countdown": 15, "dwell": 6 }');
		expect(settings).toMatchObject({ idle: 30_000, countdown: 15_000, dwell: 6000 });
	});
	it('with a comma too many names the line', () => {
		const { faults, inForce } = read('{\n\t"idle": 30,\n}');
		expect(faults).toEqual([{ line: 3, key: '', kind: 'syntax', detail: '}' }]);
		expect(inForce).toBe('defaults');
	});
	it('cut off names its last line', () => {
		expect(read('{\n"idle": 30').faults).toEqual([
			{ line: 2, key: '', kind: 'syntax', detail: '' }
		]);
	});
	it('with several faults names each with its line', () => {
		const { faults } = read(
			'{\n"idle": 5,\n"colour": "red",\n"code": "abc",\n"hours": [\n{ "from": "9", "to": "18:00" }]}'
		);
		expect(faults.map(({ line, key, kind }) => `${line} ${key} ${kind}`).toSorted()).toEqual([
			'2 idle value',
			'3 colour unknown',
			'4 code value',
			'6 hours.0.from value'
		]);
		expect(faults.find(({ key }) => key === 'code')?.detail).toBe(
			'The code has four to eight digits, or is what npm run kiosk:code writes.'
		);
	});
	it('never throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string().map(bytes), fc.json().map(bytes), fc.uint8Array()),
				fc.oneof(fc.constant(null), fc.string(), fc.constant(LAST)),
				(text, last) => void settingsInForce(text, last)
			)
		);
	});
	it('is described in docs/kiosk.md as its schema has it', () => {
		expect(readFileSync('docs/kiosk.md', 'utf8')).toContain(settingsTable());
	});
});

describe('a wrong kiosk.json', () => {
	const wrong = [
		['a time without its zero', '{ "hours": [{ "from": "9:00", "to": "18:00" }], "code": "8642" }'],
		['a comma too many', '{ "code": "8642", }'],
		['a bracket too few', '{ "code": "8642"'],
		['an unknown key', '{ "code": "8642", "colour": "red" }'],
		['a code without quotes', '{ "code": 8642 }']
	] as const;
	it.each(wrong)('%s: the last right file stays in force, with the code of this one', (_, text) => {
		const { settings, faults, inForce } = read(text, LAST);
		expect(settings).toMatchObject({ idle: 30_000, code: '8642' });
		expect(faults).toHaveLength(1);
		expect(inForce).toBe('last');
	});
	it.each(wrong)('%s: also where there was no right one yet', (_, text) => {
		expect(read(text)).toMatchObject({
			settings: { ...DEFAULTS, code: '8642' },
			inForce: 'defaults'
		});
	});
	it.each([
		'{ "code": "abc" }',
		'{ "code": "123" }',
		'{ "code": null }',
		'{ "cod": "8642" }',
		'{ "Code": 8642 }',
		'[]',
		'{ "code": "12 34", }',
		'<h1>Log in</h1>',
		'',
		'{ "co'
	])('%s: without a code that can be meant the last one stays, or nobody gets in', (text) => {
		expect(read(text, LAST).settings.code).toBe('4711');
		expect(read(text).settings.code).toBeNull();
	});
	it('that says nothing of a code leaves the last one in force, or that of a booth without a code', () => {
		expect(read('{ "idle": 1 }', LAST).settings.code).toBe('4711');
		expect(read('{ "colour": "red" }').settings.code).toBe(DEFAULTS.code);
	});
	it('a last file that is itself damaged counts for nothing', () => {
		expect(read('{ "idle": 1 }', '{ "idle": 2').inForce).toBe('defaults');
	});
});

describe('a kiosk.json that does not come', () => {
	it('leaves the last one in force', () => {
		expect(settingsInForce('missing', LAST)).toMatchObject({
			settings: { code: '4711' },
			inForce: 'last',
			faults: [{ kind: 'missing' }]
		});
		expect(settingsInForce('unreachable', LAST).settings.code).toBe('4711');
	});
	it('where there never was one has the defaults, if the server says that there is none', () => {
		expect(settingsInForce('missing', null).settings).toEqual(DEFAULTS);
	});
	it('for any other reason lets nobody in until it comes', () => {
		expect(settingsInForce('unreachable', null).settings.code).toBeNull();
	});
});

describe('the encoding of kiosk.json', () => {
	const file = '{ "tours": ["丝路"], "code": "4711" }';
	const utf16 = (text: string, mark: number[], big = false) => {
		const units = Buffer.from(text, 'utf16le');
		return new Uint8Array([...mark, ...(big ? units.swap16() : units)]);
	};
	it.each([
		['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(file)])],
		['UTF-16, as Windows writes it', utf16(file, [0xff, 0xfe])],
		['UTF-16, the other way round', utf16(file, [0xfe, 0xff], true)]
	])('%s is read', (_, body) => {
		const { settings, faults } = settingsInForce(body, null);
		expect(settings).toMatchObject({ tours: ['丝路'], code: '4711' });
		expect(faults).toEqual([]);
	});
	it('GB18030 is read, and said', () => {
		const gb = new Uint8Array([
			...bytes('{ "tours": ["'),
			0xcb,
			0xbf,
			0xc2,
			0xb7,
			0xb5,
			0xe7,
			0xc9,
			0xcc,
			...bytes('"] }')
		]);
		expect(decode(gb)).toMatchObject({ encoding: 'gb18030' });
		expect(settingsInForce(gb, null)).toMatchObject({
			settings: { tours: ['丝路电商'] },
			inForce: 'file',
			faults: [{ kind: 'encoding', detail: 'GB18030' }]
		});
	});
	it('any other is refused by its name', () => {
		expect(settingsInForce(utf16(file, []), LAST)).toMatchObject({
			inForce: 'last',
			faults: [{ kind: 'encoding', detail: 'UTF-16 without a byte order mark' }]
		});
	});
});
