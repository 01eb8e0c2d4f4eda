import { describe, expect, it } from 'vitest';
import { Emphasis, newsOf } from '../../../../src/lib/map/gl/emphasis.ts';
import { realAtlas } from '../../helpers/atlas.ts';

const atlas = realAtlas();
const ended = atlas.area.findIndex((a) => a.id === 'haikou');
const end = atlas.area[ended]?.span.end ?? 0;
const first = atlas.partner[0]?.span.latest ?? 0;

function recorded() {
	const flags: string[] = [];
	const paints: string[] = [];
	let render: (() => void) | undefined;
	const emphasis = new Emphasis(
		{
			setFeatureState: ({ source, id }, state) =>
				flags.push(`${source}/${String(id)} ${JSON.stringify(state)}`),
			setPaintProperty: (layer, property, value) =>
				paints.push(`${layer} ${property} ${JSON.stringify(value)}`),
			once: (_, done) => (render = done),
			triggerRepaint: () => undefined
		},
		atlas
	);
	return { emphasis, flags, paints, draw: () => render?.() };
}

describe('the news of a step of the clock', () => {
	it('is what begins on the day, and what ended on the way', () => {
		expect(newsOf(atlas, first - 30, first)['news-partners']).toEqual([0]);
		expect(newsOf(atlas, first - 30, first + 1)['news-partners']).toEqual([]);
		const gone = newsOf(atlas, end - 1, end + 100)['gone-areas'];
		expect(gone).toContain(ended);
		expect(gone).toHaveLength(3);
	});

	it('has nothing that ended when the clock goes back', () => {
		expect(newsOf(atlas, end + 1, end - 1)['gone-areas']).toEqual([]);
	});
});

describe('the emphasis', () => {
	it('opens a ring from where it was drawn, by transitions of the map alone', () => {
		const { emphasis, flags, paints, draw } = recorded();
		emphasis.showDay(first - 10, false);
		emphasis.showDay(first, false);
		expect(flags).toEqual(['partner-points/0 {"arriving":true}']);
		expect(paints).toContain('news-partners circle-radius 4');
		paints.length = 0;
		draw();
		expect(paints).toContain('news-partners circle-radius 26');
		expect(paints).toContain('news-partners circle-stroke-opacity 0');
	});

	it('closes a ring where something ended', () => {
		const { emphasis, flags } = recorded();
		emphasis.showDay(end - 10, false);
		emphasis.showDay(end, false);
		expect(flags).toContain(`areas/${ended} {"leaving":true}`);
	});

	it('has no more than its last ring', () => {
		const { emphasis, flags } = recorded();
		const second = atlas.partner.find((p) => p.span.latest > first)?.span.latest ?? 0;
		for (const day of [first - 1, first, second]) emphasis.showDay(day, false);
		expect(flags).toContain('partner-points/0 {"arriving":false}');
	});

	it.each([
		['on the first day that is shown', [first]],
		['while the day stays', [first - 1, first - 1]]
	])('is not there %s', (_, days) => {
		const { emphasis, flags } = recorded();
		for (const day of days) emphasis.showDay(day, false);
		expect(flags).toEqual([]);
	});

	it('is not there where motion is to be reduced', () => {
		const { emphasis, flags, paints } = recorded();
		for (const day of [first - 1, first, end - 1, end]) emphasis.showDay(day, true);
		expect([flags, paints]).toEqual([[], []]);
	});
});
