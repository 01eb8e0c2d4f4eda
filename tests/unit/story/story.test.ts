/** A story as a tour, what can be done to it, and what the data tell differently since. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InForceIndex } from '../../../src/lib/model/in-force.ts';
import { readExtents } from '../../../src/lib/server/read/read-tours.ts';
import { shownStep } from '../../../src/lib/tours/tour.ts';
import { stepContext } from '../../../src/lib/url/context.ts';
import { formatView, parseView } from '../../../src/lib/url/codec.ts';
import { asTour, isMissing } from '../../../src/lib/story/as-tour.ts';
import { changesOf } from '../../../src/lib/story/changes.ts';
import {
	withStepChanged,
	duplicated,
	withStepMoved,
	seenAnew,
	told,
	without,
	withStep
} from '../../../src/lib/story/edit.ts';
import { readStory } from '../../../src/lib/story/read.ts';
import { limits, type StoryRecord, type StoryStep } from '../../../src/lib/story/schema.ts';
import { viewAsStop } from '../../../src/lib/story/view-as-stop.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const inForce = new InForceIndex(atlas);
const [story] = JSON.parse(
	readFileSync(new URL('published-stories.json', import.meta.url), 'utf8')
) as [StoryRecord];
const asked = { from: 'kept', id: 'a', read: true } as const;
const tour = asTour(story, asked, atlas, readExtents());
const step = (id: string) => story.steps.find((one) => one.id === id) as StoryStep;
const ids = (one: StoryRecord) => one.steps.map(({ id }) => id);

describe('a story as a tour', () => {
	it('says in another language what it does not say in this one', () => {
		expect(tour.steps.map(({ title }) => title)).toMatchObject([
			{ en: 'Thirteen areas at home', zh: '国内十三个综试区' },
			{ en: 'Chile', zh: 'Chile' },
			{ en: '三年间的变化', zh: '三年间的变化' },
			{ en: '', zh: '' }
		]);
		expect(isMissing(step('chile'), 'zh')).toBe(true);
		expect(isMissing(step('figure'), 'zh')).toBe(false);
	});

	it('shows its views: camera with its turning, comparison, record', () => {
		const [thirteen, chile, between, figure] = tour.steps;
		expect(thirteen?.fit).toEqual({ type: 'centre', at: [108, 33], zoom: 3.4 });
		expect(between).toMatchObject({
			from: on('2019-12-31'),
			fit: { type: 'centre', bearing: 15, pitch: 30 }
		});
		expect(chile).toMatchObject({ selected: 'partner/cl', fit: null });
		expect(figure).toMatchObject({
			day: atlas.asOf,
			figure: 'silk-road-partners',
			fit: { type: 'bounds' }
		});
	});

	it('has stops whose address without a query means the stop, also where two days are compared', () => {
		for (const one of tour.steps) {
			const ctx = stepContext(shownStep(tour, one), atlas);
			const { view, problems } = parseView('', ctx);
			expect(problems).toEqual([]);
			expect(view).toMatchObject({ t: one.day, from: one.from ?? null, layers: one.layers });
			expect(formatView(view, ctx)).toBe('');
		}
	});

	it('can be looked at without the comparison, and the address says so', () => {
		const ctx = stepContext(shownStep(tour, tour.steps[2]!), atlas);
		const { view } = parseView('', ctx);
		const query = formatView({ ...view, from: null }, ctx);
		expect(query).toBe('?from=');
		expect(parseView(query, ctx)).toMatchObject({ view: { from: null }, problems: [] });
	});

	it('follows a record to the id that it has now', () => {
		const renamed = { ...atlas, aliases: { ...atlas.aliases, partner: { 'old-chile': 'cl' } } };
		const old = { ...story, steps: [{ ...step('chile'), select: 'partner/old-chile' }] };
		expect(asTour(old, asked, renamed, readExtents()).steps[0]?.selected).toBe('partner/cl');
		expect(changesOf(old.steps[0]!, renamed, inForce)).toEqual([]);
	});
});

describe('what the data tell differently since', () => {
	it('is nothing where they tell the same', () => {
		const { t, ...chile } = step('chile');
		const day = on(t);
		const counts = inForce.counts(day);
		expect(changesOf({ t, ...chile, counts }, atlas, inForce)).toEqual([]);
	});

	it('is said of a record that is gone, and the stop opens without it', () => {
		const gone = { ...step('chile'), select: 'partner/atlantis' };
		expect(changesOf(gone, atlas, inForce)).toEqual([{ kind: 'gone', ref: 'partner/atlantis' }]);
		const opened = asTour({ ...story, steps: [gone] }, asked, atlas, readExtents());
		expect(opened.steps[0]?.selected).toBeNull();
	});

	it('is said of a day on which a record or a count was another', () => {
		const early = { ...step('chile'), t: '2014-01-01', counts: { partner: 7 } };
		expect(changesOf(early, atlas, inForce)).toEqual([
			{ kind: 'status', ref: 'partner/cl', was: 'in-force', is: 'not-yet' },
			{ kind: 'count', of: 'partner', was: 7, is: 0 }
		]);
	});

	it('is said of layers that are gone and of a day that the data do not reach', () => {
		const later = {
			...step('thirteen'),
			t: '2199-01-01',
			layers: ['partners', 'moons'],
			counts: {}
		};
		expect(changesOf(later, atlas, inForce)).toEqual([
			{ kind: 'day', asked: '2199-01-01', shown: atlas.asOf },
			{ kind: 'layer', id: 'moons' }
		]);
	});
});

describe('a view that is kept', () => {
	const seen = {
		atlas,
		day: atlas.asOf,
		from: null,
		isSideBySide: false,
		layers: ['partners'],
		camera: { lon: 10, lat: 20, zoom: 3, bearing: 0, pitch: 0 },
		selected: 'partner/cl',
		step: null,
		counts: inForce.counts(atlas.asOf)
	} as const;

	it('names the day, also the newest one, and what was in force', () => {
		const kept = viewAsStop(seen, { lang: 'zh', title: { en: 'Now' } });
		expect(kept).toMatchObject({ camera: '10,20,3', select: 'partner/cl', status: 'in-force' });
		expect(kept.lang).toBe('zh');
		expect(kept.t).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(changesOf({ id: 'a', ...kept }, atlas, inForce)).toEqual([]);
	});

	it('keeps two days side by side, and shows them so', () => {
		const from = on('2016-11-30');
		const kept = viewAsStop({ ...seen, from, isSideBySide: true }, { lang: 'en', title: {} });
		expect(kept).toMatchObject({ from: '2016-11-30', compare: 'side' });
		const { story: read, problems } = readStory({ ...story, steps: [{ id: 'a', ...kept }] });
		expect(problems).toEqual([]);
		const [shown] = asTour(read as StoryRecord, asked, atlas, readExtents()).steps;
		expect(shown).toMatchObject({ from, compare: 'side' });
	});

	it('keeps the camera of a stop of a tour that the page fits', () => {
		const fit = { type: 'centre', at: [5, 6], zoom: 4 } as const;
		const kept = viewAsStop(
			{ ...seen, camera: null, step: { fit: { ...fit, at: [5, 6] } } },
			{ lang: 'en', title: {} }
		);
		expect(kept.camera).toBe('5,6,4');
	});
});

describe('editing', () => {
	const { id: _, ...view } = step('between');

	it('adds, duplicates, removes and moves stops', () => {
		expect(ids(withStep(story, view, 1))).toEqual([
			'thirteen',
			'stop-5',
			'chile',
			'between',
			'figure'
		]);
		expect(ids(duplicated(story, 'chile'))).toEqual([
			'thirteen',
			'chile',
			'stop-5',
			'between',
			'figure'
		]);
		expect(ids(without(story, 'chile'))).toEqual(['thirteen', 'between', 'figure']);
		expect(ids(withStepMoved(story, 'chile', 3))).toEqual([
			'thirteen',
			'between',
			'figure',
			'chile'
		]);
		expect(ids(withStepMoved(story, 'chile', -5))).toEqual([
			'chile',
			'thirteen',
			'between',
			'figure'
		]);
		expect(withStepMoved(story, 'chile', 1)).toBe(story);
		expect(withStepMoved(story, 'nobody', 1)).toBe(story);
	});

	it('never goes past the last stop that may be', () => {
		let full = story;
		for (let i = 0; i < limits.steps + 5; i++) full = withStep(full, view);
		expect(full.steps).toHaveLength(limits.steps);
		expect(new Set(ids(full)).size).toBe(limits.steps);
	});

	it('shows another view at a stop and keeps what is said there', () => {
		const anew = seenAnew(story, 'chile', view).steps[1];
		expect(anew).toMatchObject({ id: 'chile', t: '2022-12-31', title: { en: 'Chile' }, dwell: 15 });
		expect(anew).not.toHaveProperty('select');
	});

	it('takes an empty text for none', () => {
		expect(told({ en: 'a', zh: '甲' }, 'en', ' ')).toEqual({ zh: '甲' });
		expect(
			withStepChanged(story, 'chile', { title: told({}, 'zh', '智利') }).steps[1]?.title
		).toEqual({
			zh: '智利'
		});
	});
});
