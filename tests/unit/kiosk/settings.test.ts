import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonFault, readLocatedJson } from '$lib/kiosk/located-json.ts';
import { DEFAULTS, readSettings } from '$lib/kiosk/settings.ts';

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
		expect(readLocatedJson(text).value).toEqual(JSON.parse(text));
		expect(readSettings(text).faults).toMatchObject([{ kind: 'unknown', key: '__proto__' }]);
	});
	it('is refused where JSON.parse refuses it, and never hangs', () => {
		const scraps = fc.array(
			fc.constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', '-', '\n', ' ')
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
		const { settings, faults } = readSettings(readFileSync('static/kiosk.json', 'utf8'));
		expect(faults).toEqual([]);
		expect(settings).toEqual(DEFAULTS);
	});
	it('may leave everything out', () => {
		expect(readSettings('{}')).toEqual({ settings: DEFAULTS, faults: [] });
	});
	it('counts in seconds', () => {
		const { settings } = readSettings('{ "idle": 30, "countdown": 15, "dwell": 6 }');
		expect(settings).toMatchObject({ idle: 30_000, countdown: 15_000, dwell: 6000 });
	});
	it('with a comma too many runs the defaults and names the line', () => {
		const { settings, faults } = readSettings('{\n\t"idle": 30,\n}');
		expect(settings).toEqual(DEFAULTS);
		expect(faults).toEqual([{ line: 3, key: '', kind: 'syntax', detail: '}' }]);
	});
	it('cut off names its last line', () => {
		expect(readSettings('{\n"idle": 30').faults).toEqual([
			{ line: 2, key: '', kind: 'syntax', detail: '' }
		]);
	});
	it('with several faults names each with its line and runs the defaults', () => {
		const { settings, faults } = readSettings(
			'{\n"idle": 5,\n"colour": "red",\n"code": "abc",\n"hours": [\n{ "from": "9", "to": "18:00" }]}'
		);
		expect(settings).toEqual(DEFAULTS);
		expect(faults.map(({ line, key, kind }) => `${line} ${key} ${kind}`).toSorted()).toEqual([
			'2 idle value',
			'3 colour unknown',
			'4 code value',
			'6 hours.0.from value'
		]);
		expect(faults.find(({ key }) => key === 'code')?.detail).toBe(
			'The code has four to eight digits.'
		);
	});
	it('never throws', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSettings(text)));
	});
});
