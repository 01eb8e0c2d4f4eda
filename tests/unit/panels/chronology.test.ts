import { describe, expect, it } from 'vitest';
import { find, type EventItem } from '../../../src/lib/model/atlas.ts';
import { chronology } from '../../../src/lib/panels/chronology.ts';
import { realAtlas } from '../helpers/atlas.ts';

const event = (id: string): EventItem => {
	const item = find(realAtlas(), 'event', id);
	if (!item) throw new Error(`There is no event ${id}.`);
	return item;
};

describe('the dates of a record', () => {
	it('are in order, with all that is told of one date in one place', () => {
		const said = { confidence: 'press' as const, sources: [0] };
		const upgrade = { date: '2017-11-11', text: 'The upgrade is signed.', ...said };
		const later = { date: '2020', text: 'Something else.', ...said };
		const events = [event('chile-fta-upgrade'), event('chile-signs')];
		expect(chronology(events, [later, upgrade])).toEqual([
			{ date: '2016-11?', events: [event('chile-signs')], entries: [] },
			{ date: '2017-11-11', events: [event('chile-fta-upgrade')], entries: [upgrade] },
			{ date: '2020', events: [], entries: [later] }
		]);
	});
});
