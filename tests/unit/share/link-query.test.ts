import { describe, expect, it } from 'vitest';
import { citedQuery, linkQuery } from '../../../src/lib/share/link-query.ts';
import { defaultView, parseView } from '../../../src/lib/url/codec.ts';
import { urlContext } from '../../../src/lib/url/context.ts';
import { isoDay } from '../../../src/lib/time/day.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

const atlas = realAtlas();
const world = urlContext(atlas, null);
const chile = urlContext(atlas, 'partner/cl');

describe('the link to what is shown', () => {
	it('always names the day, also where the page would show it by itself', () => {
		for (const context of [world, chile])
			expect(linkQuery(defaultView(context), context, 'shown')).toBe(
				`?t=${isoDay(context.defaultDay)}`
			);
	});

	it('that stays with the newest day names none of its own', () => {
		expect(linkQuery(defaultView(world), world, 'newest')).toBe('');
		expect(linkQuery(defaultView(chile), chile, 'newest')).toBe('?t=latest');
	});

	it('keeps comparison, layers and camera, and leaves out how it is looked at', () => {
		const query = '?t=2024-05-08&from=2020-01-01&layers=partners&m=20,30,3&mode=present&theme=dark';
		const { view } = parseView(query, world);
		const link = linkQuery(view, world, 'shown');
		expect(link).toBe('?t=2024-05-08&from=2020-01-01&layers=partners&m=20,30,3');
		expect(parseView(link, world).problems).toEqual([]);
		expect(citedQuery(view, world, on('2024-05-08'))).toBe(
			'?t=2024-05-08&from=2020-01-01&layers=partners'
		);
	});
});
