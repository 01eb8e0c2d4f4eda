import { describe, expect, it } from 'vitest';
import type { Ref } from '../../../src/lib/model/atlas.ts';
import { ViewState } from '../../../src/lib/state/view-state.svelte.ts';
import { recordHref, tourHref } from '../../../src/lib/state/addresses.ts';
import { realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();

function hrefFrom(search: string, ref: Ref): string {
	const view = new ViewState(atlas, () => null);
	view.read(search);
	return recordHref(view, ref, 'en');
}

describe('the address of a record', () => {
	it('keeps what is shown', () => {
		expect(hrefFrom('?t=2020-01-01&layers=areas&m=105,35,3&theme=dark', 'partner/nz')).toBe(
			'/en/partner/nz/?t=2020-01-01&layers=areas&m=105,35,3&theme=dark'
		);
	});

	it('names the latest day, which is not the one that a record page means', () => {
		expect(hrefFrom('', 'partner/nz')).toBe('/en/partner/nz/?t=latest');
	});

	it('names no day where the record was not there yet on the one shown', () => {
		expect(hrefFrom('?t=2015', 'partner/nz')).toBe('/en/partner/nz/');
		expect(hrefFrom('?t=2017-03-27', 'partner/nz')).toBe('/en/partner/nz/');
	});

	it('keeps a day on which the record was possible', () => {
		expect(hrefFrom('?t=2016-11-15', 'partner/cl')).toBe('/en/partner/cl/?t=2016-11-15');
	});

	it('names no day where the record had ended, which the map of that day does not show', () => {
		expect(hrefFrom('?t=2026-01-01', 'area/haikou')).toBe('/en/area/haikou/');
	});

	it('keeps both days of a comparison that shows the record as ended', () => {
		expect(hrefFrom('?t=2026-01-01&from=2024-01-01', 'area/haikou')).toBe(
			'/en/area/haikou/?t=2026-01-01&from=2024-01-01'
		);
		expect(hrefFrom('?t=2026-01-01&from=2025-06-01', 'area/haikou')).toBe('/en/area/haikou/');
	});

	it('keeps the earlier day of a comparison only where the clock does not move before it', () => {
		expect(hrefFrom('?t=2016&from=2015-03-12', 'partner/nz')).toBe(
			'/en/partner/nz/?from=2015-03-12'
		);
		expect(hrefFrom('?t=2026&from=2018', 'event/belt-proposed')).toContain('from=2018-12-31');
	});

	it('of a record that does not exist is none', () => {
		expect(hrefFrom('', 'partner/atlantis')).toBe('');
	});
});

describe('the address of a page of the tours', () => {
	const view = new ViewState(atlas, () => null);
	view.read('?t=2020-01-01&layers=areas&mode=kiosk&theme=dark');

	it('takes along mode and colours, and nothing else of what is shown', () => {
		expect(tourHref(view, 'en', { tour: { id: 'a' }, step: 'b' })).toBe(
			'/en/tour/a/b/?mode=kiosk&theme=dark'
		);
		expect(tourHref(view, 'zh', { tour: { id: 'a' } })).toBe('/zh/tour/a/?mode=kiosk&theme=dark');
		expect(tourHref(view, 'en')).toBe('/en/tour/?mode=kiosk&theme=dark');
	});

	it('is plain where both are the default, as while prerendering', () => {
		expect(tourHref(new ViewState(atlas, () => null), 'en', { tour: { id: 'a' } })).toBe(
			'/en/tour/a/'
		);
	});

	it('presents a stop when asked to', () => {
		expect(tourHref(view, 'en', { tour: { id: 'a' }, step: 'b', mode: 'present' })).toBe(
			'/en/tour/a/b/?mode=present&theme=dark'
		);
	});
});
