/** What a page draws in groups becomes elements with states once the app runs. */
import { expect, test } from 'vitest';
import { worldSize } from '$lib/map/camera/flat-view.ts';
import { complete } from '$lib/map/svg/complete.ts';
import { drawWorld as drawAnew } from '$lib/map/svg/studio.ts';
import { atlas, drawWorld } from './world.ts';

const look = { size: worldSize(5), layers: ['partners', 'areas'] };
const href = (ref: string) => `/en/${ref}/`;
/** Each feature with what shows it. */
const features = (root: Element, of: string) =>
	[...root.querySelectorAll(`${of} > [data-f]`)]
		.map((e) => `${e.getAttribute('data-f')} ${e.tagName} ${e.getAttribute('href')}`)
		.toSorted();

test('a brief drawing gets all links to areas, and its names, arcs and outlines get their states', () => {
	const whole = drawWorld(look);
	const wanted = features(whole, '[data-layer="areas"]:not(.labels)');
	const shown = [
		'#land',
		'.outlines',
		'.arcs',
		'.heads',
		'.labels[data-layer="areas"]',
		'.labels[data-layer="partners"]'
	] as const;
	const wholeOf = shown.map((of) => features(whole, of));
	const root = drawWorld({ ...look, isBrief: true });
	expect(features(root, '[data-layer="areas"]:not(.labels)')).toEqual([]);
	complete(root, { atlas, lang: 'en', href });
	expect(features(root, '[data-layer="areas"]:not(.labels)')).toEqual(wanted);
	for (const [i, of] of shown.entries()) {
		const own = features(root, of);
		expect(own.length).toBeGreaterThan(10);
		expect(wholeOf[i]).toEqual(expect.arrayContaining(own));
		expect(root.querySelectorAll(`${of} > g:not([data-f])`)).toHaveLength(0);
	}
});

test('a brief drawing that has left the page is drawn anew without its measures', async () => {
	const root = drawWorld({ ...look, isBrief: true });
	root.remove();
	const { signal } = new AbortController();
	const wanted = { atlas, lang: 'en', day: atlas.asOf, selected: null, camera: null } as const;
	const asked = { ...wanted, of: 'explore', href, letters: 1 };
	const drawn = await drawAnew(asked, undefined, 'Map', root, signal);
	expect(drawn?.match(/\S+="[^"]*NaN[^"]*"/g)).toBeNull();
});
