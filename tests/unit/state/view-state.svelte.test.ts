import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ref } from '../../../src/lib/model/atlas.ts';
import { defaultLayers, layerIds } from '../../../src/lib/model/drawable.ts';
import { countsOn } from '../../../src/lib/model/status.ts';
import { ViewState } from '../../../src/lib/state/view-state.svelte.ts';
import { formatView, NO_FRAME } from '../../../src/lib/url/codec.ts';
import { listChoice } from '../../../src/lib/url/view.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const about = (ref: Ref | null) => new ViewState(atlas, () => ref);

describe('the day shown at first', () => {
	it('is the latest one where the page is about no record', () => {
		expect(about(null).day).toBe(atlas.asOf);
		expect(about('partner/atlantis').day).toBe(atlas.asOf);
	});

	it('is the day from which the record of the page counts', () => {
		expect(about('partner/nz').day).toBe(on('2017-03-27'));
		expect(about('partner/cl').day).toBe(on('2016-11-30'));
		expect(about('mechanism/rcep').day).toBe(on('2022-01-01'));
		expect(about('event/belt-proposed').day).toBe(on('2013-09-07'));
	});

	it('is the first one of the track for a record that is older', () => {
		expect(about('mechanism/sco').day).toBe(atlas.firstDay);
	});
});

describe('an address', () => {
	it('is taken over whole', () => {
		const view = about(null);
		view.read(
			'?t=2023-11-23&from=2020&compare=side&layers=areas&m=105,35,3&q=chile&mode=kiosk&theme=dark'
		);
		expect(view.view).toEqual({
			t: on('2023-11-23'),
			from: on('2020-12-31'),
			compare: 'side',
			layers: ['areas'],
			m: { lon: 105, lat: 35, zoom: 3, bearing: 0, pitch: 0 },
			q: 'chile',
			mode: 'kiosk',
			...NO_FRAME,
			...listChoice(),
			theme: 'dark'
		});
		expect(view.problems).toEqual([]);
	});

	it('two days side by side are one map again when the comparison ends, and at the next one', () => {
		const view = about(null);
		view.read('?t=2023-11-23&from=2020&compare=side');
		expect(view.isSideBySide).toBe(true);
		view.compareWith(null);
		view.compareWith(on('2020-12-31'));
		expect(view.isSideBySide).toBe(false);
		expect(view.view.compare).toBe('one');
	});

	it('without a day means that of the record, also after another day was shown', () => {
		const view = about('partner/nz');
		view.read('?t=latest');
		expect(view.day).toBe(atlas.asOf);
		view.read('');
		expect(view.day).toBe(on('2017-03-27'));
	});

	it('forgets nothing of the one before that it does not name', () => {
		const view = about(null);
		view.read('?t=2020&from=2019&layers=&q=x&mode=kiosk&theme=dark&m=1,2,3');
		view.read('');
		expect(formatView(view.view, view.urlContext)).toBe('');
	});

	it('that was wrong leaves its problems to be told, until the next one', () => {
		const view = about(null);
		view.read('?t=never');
		expect(view.problems).toEqual([{ key: 't', raw: 'never', used: '' }]);
		view.read('?t=2020');
		expect(view.problems).toEqual([]);
	});

	it('reopens what was seen', () => {
		const anyDay = fc.integer({ min: atlas.firstDay, max: atlas.asOf });
		const anyToggles = fc.array(fc.constantFrom(...layerIds(atlas)), { maxLength: 12 });
		const anyRef = fc.constantFrom<Ref | null>(null, 'partner/nz', 'mechanism/sco');
		fc.assert(
			fc.property(anyDay, anyToggles, anyRef, (day, toggles, ref) => {
				const seen = about(ref);
				seen.goTo(day);
				for (const layer of toggles) seen.toggleLayer(layer);
				const reopened = about(ref);
				reopened.read(formatView(seen.view, seen.urlContext));
				expect(reopened.view).toEqual(seen.view);
				expect(reopened.problems).toEqual([]);
			})
		);
	});
});

describe('moving the clock', () => {
	it('stays on the track and on whole days', () => {
		const view = about(null);
		view.goTo(on('1999-01-01'));
		expect(view.day).toBe(atlas.firstDay);
		view.goTo(on('2099-01-01'));
		expect(view.day).toBe(atlas.asOf);
		view.goTo(on('2020-02-26') + 0.4);
		expect(view.day).toBe(on('2020-02-26'));
	});

	it('takes the counts along', () => {
		const view = about(null);
		for (const day of ['2016-01-01', '2020-02-26', '2025-09-30'].map(on)) {
			view.goTo(day);
			expect(view.counts).toEqual(countsOn(atlas, day));
		}
	});
});

describe('layers', () => {
	it('are at first the default ones', () => {
		const view = about(null);
		expect(view.layers).toEqual(defaultLayers);
		expect([view.shows('partners'), view.shows('pavilions')]).toEqual([true, false]);
	});

	it('are switched one by one and keep the order of the catalogue', () => {
		const view = about(null);
		view.toggleLayer('rcep');
		view.toggleLayer('pavilions');
		view.toggleLayer('areas');
		expect(view.layers).toEqual([
			'partners',
			'pavilions',
			'silk-road-ecommerce-pilot-zone',
			'rcep'
		]);
		view.toggleLayer('areas');
		view.toggleLayer('rcep');
		view.toggleLayer('pavilions');
		expect(view.layers).toEqual(defaultLayers);
	});

	it('that do not exist cannot be switched on', () => {
		const view = about(null);
		view.toggleLayer('unicorns');
		expect(view.layers).toEqual(defaultLayers);
	});
});

describe('the selection', () => {
	it('is asked of the page each time', () => {
		let ref: Ref | null = null;
		const view = new ViewState(atlas, () => ref);
		expect(view.selected).toBeNull();
		expect(view.contextFor('partner/nz').defaultDay).toBe(on('2017-03-27'));
		ref = 'partner/nz';
		expect(new ViewState(atlas, () => ref).selected).toBe('partner/nz');
	});
});
