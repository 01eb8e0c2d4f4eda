import { describe, expect, it } from 'vitest';
import { boothCheck, type BoothFindings } from '$lib/kiosk/booth-check.ts';
import { isPublicAddress } from '$lib/kiosk/public-address.ts';
import { dayOf } from '$lib/time/day.ts';

const NOW = Date.UTC(2026, 10, 29, 12);
const DAY = 24 * 3_600_000;
const good: BoothFindings = {
	isSecure: true,
	worker: { version: '7', serving: '7', failedAt: null, isWhole: true, fault: null },
	refusal: undefined,
	isFetching: false,
	lookedAt: NOW - 60_000,
	hasUpdate: false,
	map: 'ready',
	restarts: 0,
	frames: 60,
	wake: 'held',
	isFull: true,
	touchPoints: 10,
	screen: { width: 1080, height: 1920, scale: 2 },
	missingFonts: [],
	now: NOW,
	asOf: dayOf(2026, 11, 20),
	settings: { faults: [], inForce: 'file' },
	code: 'own',
	isPersistent: true,
	site: 'https://map.example.org/map'
};
const fault = { line: 3, key: 'idle', kind: 'value', detail: '' } as const;
const worker = (own: object) => ({ worker: { ...good.worker!, ...own } });

it('all is in order the evening before a fair', () => {
	const items = boothCheck(good, 'en');
	expect(items.filter(({ verdict }) => verdict !== 'good')).toEqual([]);
	expect(items).toHaveLength(16);
	expect(new Set(items.map(({ name }) => name)).size).toBe(16);
});

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
	it.each<[string, Partial<BoothFindings>, 'bad' | 'open']>([
		['plain HTTP', { isSecure: false }, 'bad'],
		['a copy that is not whole', worker({ isWhole: false, fault: 'a.js: 404' }), 'bad'],
		['no service worker', { worker: undefined, refusal: 'SecurityError' }, 'bad'],
		['a copy on its way', { ...worker({ isWhole: false }), isFetching: true }, 'open'],
		['a version that did not start', worker({ failedAt: NOW, serving: '6' }), 'bad'],
		['a server that is silent for days', { lookedAt: NOW - 3 * DAY }, 'bad'],
		['a server that never answered', { lookedAt: null }, 'bad'],
		['no WebGL2', { map: 'list' }, 'bad'],
		['a map on its way', { map: 'loading' }, 'open'],
		['a map that fails', { map: 'failed' }, 'bad'],
		['a map that was made anew', { restarts: 2 }, 'bad'],
		['frames not counted yet', { frames: null }, 'open'],
		['a slow machine', { frames: 7 }, 'bad'],
		['a screen that goes dark', { wake: 'refused' }, 'bad'],
		['a window', { isFull: false }, 'bad'],
		['no touch', { touchPoints: 0 }, 'bad'],
		['a small screen', { screen: { width: 800, height: 480, scale: 1 } }, 'bad'],
		['a typeface that is missing', { missingFonts: ['Map Sans'] }, 'bad'],
		['a clock of another year', { now: Date.UTC(2020, 0) }, 'bad'],
		['a clock far ahead', { now: Date.UTC(2040, 0), lookedAt: Date.UTC(2040, 0) }, 'bad'],
		['a wrong settings file', { settings: { faults: [fault], inForce: 'last' } }, 'bad'],
		['the default code', { code: 'default' }, 'bad'],
		['a code in plain text', { code: 'plain' }, 'bad'],
		['a code that nobody can type', { code: 'none' }, 'bad'],
		['a storage that may be emptied', { isPersistent: false }, 'bad'],
		['a QR code into the booth itself', { site: 'http://localhost:4173' }, 'bad']
	])('%s is one red line, or one that waits, with a sentence of its own', (_, own, verdict) => {
		const items = boothCheck({ ...good, ...own }, lang);
		const others = items.filter((item) => item.verdict !== 'good');
		expect(others.map((item) => item.verdict)).toContain(verdict);
		const before = boothCheck(good, lang).map(({ text }) => text);
		for (const { text } of others) expect(before).not.toContain(text);
	});
});

it('which file is missing is named', () => {
	const items = boothCheck({ ...good, ...worker({ isWhole: false, fault: 'a.js: 404' }) }, 'en');
	expect(items.map(({ text }) => text).join()).toContain('a.js: 404');
});

it('downloads that are missing are named, a few of many, and the booth is in order', () => {
	const leftOut = ['a.cff', 'b.csv', 'c.csv', 'd.csv', 'e.csv', 'f.csv'];
	const items = boothCheck({ ...good, ...worker({ leftOut }) }, 'en');
	expect(items.every(({ verdict }) => verdict === 'good')).toBe(true);
	expect(items.map(({ text }) => text).join()).toContain('a.cff, b.csv, c.csv, d.csv, e.csv …');
});

it.each([
	['https://map.example.org/zh/', true],
	['http://93.184.216.34/', true],
	['https://map.example.org:8443/a', true],
	['http://localhost:4173', false],
	['http://127.0.0.1/', false],
	['http://192.168.1.7/', false],
	['http://10.0.0.2:8080/', false],
	['http://172.20.1.1/', false],
	['http://[::1]/', false],
	['http://[fd00::1]/', false],
	['http://booth/', false],
	['http://booth.local/', false],
	['https://map.test', false],
	['ftp://example.org', false],
	['example.org', false]
])('%s can be reached by a phone: %s', (address, is) => {
	expect(isPublicAddress(address)).toBe(is);
});
