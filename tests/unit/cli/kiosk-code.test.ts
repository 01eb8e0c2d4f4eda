import { expect, it } from 'vitest';
import { withCode } from '../../../src/cli/lib/kiosk-code.ts';
import { isCode } from '$lib/kiosk/code.ts';
import { settingsInForce } from '$lib/kiosk/settings.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('writes the code as a hash, and leaves everything else as it stands', async () => {
	const text = await withCode(bytes('{\n\t"idle": 60,\n\t"code": "2020"\n}\n'), '48151623');
	expect(text).toMatch(/^\{\n\t"idle": 60,\n\t"code": "\$scrypt\$[^"]+"\n\}\n$/);
	const { settings, faults } = settingsInForce(bytes(text), null);
	expect(faults).toEqual([]);
	expect(await isCode('48151623', settings.code)).toBe(true);
});

it('adds it to a file that has none, and takes another salt each time', async () => {
	const first = await withCode(bytes('{}'), '4711');
	expect(await isCode('4711', settingsInForce(bytes(first), null).settings.code)).toBe(true);
	expect(await withCode(bytes('{}'), '4711')).not.toBe(first);
});

it('touches no file that is not JSON, and names the line', async () => {
	await expect(withCode(bytes('{\n"idle": 60,\n}'), '4711')).rejects.toThrow('Line 3');
});
