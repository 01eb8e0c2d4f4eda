import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	figuresForStops,
	readExtents,
	readTours
} from '../../../src/lib/server/read/read-tours.ts';
import { ViewState } from '../../../src/lib/state/view-state.svelte.ts';
import { deepLink, stepView } from '../../../src/lib/tours/address.ts';
import { checkTours } from '../../../src/lib/tours/check.ts';
import { findStop, stopAt } from '../../../src/lib/tours/tour.ts';
import { parseView } from '../../../src/lib/url/codec.ts';
import { stepContext, urlContext } from '../../../src/lib/url/context.ts';
import { realData } from '../helpers/atlas.ts';

const { records, atlas } = realData();
const { tours } = checkTours(readTours().raw, {
	records,
	atlas,
	ground: readExtents(),
	figures: figuresForStops()
});
const steps = tours.flatMap((tour) => tour.steps.map((step) => ({ tour, step })));
const queryOf = (link: string) =>
	link.slice(link.indexOf('?') < 0 ? link.length : link.indexOf('?'));

describe('every step', () => {
	it.each(steps)('$tour.id/$step.id equals an ordinary link', ({ step }) => {
		const link = deepLink(step, atlas, 'zh');
		expect(link).toMatch(step.selected ? `/zh/${step.selected}/` : /^\/zh\/(\?|$)/);
		const visit = new ViewState(atlas, () => step.selected);
		visit.read(queryOf(link));
		expect(visit.problems).toEqual([]);
		expect(visit.day).toBe(step.day);
		expect(visit.layers).toEqual(step.layers);
		expect(visit.camera).toEqual(step.camera);
	});

	it.each(steps)('$tour.id/$step.id has a page whose bare address means the step', ({ step }) => {
		const { view, problems } = parseView('', stepContext(step, atlas));
		expect(problems).toEqual([]);
		expect({ ...view, m: step.camera }).toEqual(stepView(step, urlContext(atlas, step.selected)));
	});
});

describe('a stop that was once published', () => {
	const published = JSON.parse(
		readFileSync(new URL('published-stops.json', import.meta.url), 'utf8')
	) as string[];
	it.each(published)('%s still has its page', (path) => {
		const [tour = '', step = ''] = path.split('/');
		expect(findStop(tours, tour, step)).toBeDefined();
	});
});

describe('a stop', () => {
	const [tour] = tours;
	it('knows its neighbours', () => {
		const stop = findStop(tours, tour!.id, tour!.steps[0]!.id);
		expect(stop?.position).toBe(0);
		expect(stop?.previous).toBeUndefined();
		expect(stop?.next).toBe(tour!.steps[1]);
		expect(stopAt(tour!, tour!.steps.length - 1)?.next).toBeUndefined();
	});
	it('exists only where its tour and its step do', () => {
		expect(findStop(tours, tour!.id, 'nowhere')).toBeUndefined();
		expect(findStop(tours, 'nowhere', 'chile')).toBeUndefined();
		expect(stopAt(tour!, -1)).toBeUndefined();
	});
});
