import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shortMessage } from '../../../src/plugins/given-locale.ts';

const short = (name: string) =>
	shortMessage(readFileSync(`src/lib/paraglide/messages/${name}.js`, 'utf8'))
		.split('\n')
		.filter((line) => /^(const|export)/.test(line));

describe('a message in the browser', () => {
	it('is a choice between texts', () => {
		expect(short('zoom_in')).toEqual([
			"export const zoom_in = (i, o) => getLocale(o) === 'en' ? `Zoom in` : `放大`;"
		]);
		expect(short('clock_spoken')[0]).toContain('`${i?.day}: ${i?.partners}, ${i?.areas}` : ');
	});

	it('keeps the forms of a number', () => {
		const [en, zh, choice] = short('count_partners');
		expect(en).toMatch(/^const en_count_partners/);
		expect(zh).toMatch(/^const zh_count_partners/);
		expect(choice).toContain("getLocale(o) === 'en' ? en_count_partners(i) : zh_count_partners(i)");
	});

	it('is never left out unseen', () => {
		expect(() => shortMessage('export const other = 1;')).toThrow('Paraglide writes messages anew');
	});
});
