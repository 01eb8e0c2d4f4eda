/** Stories that lie beside the site, in a booth: which are told, and what is said of those that are wrong. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { faultText } from '$lib/kiosk/fault-text.ts';
import { loadBooth } from '$lib/kiosk/load-booth.ts';
import { newStory } from '$lib/story/new-story.ts';
import { filesHeld } from '$lib/story/open-story.ts';
import { storyText } from '$lib/story/story-file.ts';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { atlas } from './harness.ts';

const step = {
	id: 'one',
	t: '2016-11-30',
	title: { en: 'One' },
	caption: {},
	notes: {},
	dwell: 15
};
const good = storyText({ ...newStory(atlas.version), title: { en: 'Good' }, steps: [step] });

/** Files beside the site, by name; one that is null does not come. */
function beside(files: Record<string, string | null>): void {
	const { fetch } = window;
	vi.spyOn(window, 'fetch').mockImplementation(async (address, init) => {
		const name = decodeURIComponent(String(address).split('/').at(-1) ?? '');
		if (!/^kiosk\.json$|\.story\.json$/.test(name)) return fetch(address, init);
		const file = files[name];
		if (file === null) throw new TypeError('no network');
		return new Response(file ?? '', { status: file === undefined ? 404 : 200 });
	});
}
const settings = (...tours: string[]) => JSON.stringify({ tours });
const told = ({ loop }: Awaited<ReturnType<typeof loadBooth>>) => [
	...new Set(loop.map(({ tour }) => tour.id))
];

beforeEach(() => overwriteGetLocale(() => 'en'));
afterEach(() => {
	vi.restoreAllMocks();
	filesHeld.clear();
	localStorage.clear();
});

test('each wrong file is named with line and sentence, and the others run', async () => {
	beside({
		'kiosk.json': settings('a.story.json', 'b.story.json', 'c.story.json', 'd.story.json'),
		'a.story.json': '{ "story": 1,\n\t"steps": [,] }',
		'b.story.json': good.replace('"dwell": 15', '"dwell": "long"'),
		'd.story.json': JSON.stringify({ story: 1, steps: [] })
	});
	const booth = await loadBooth(atlas, []);
	expect(told(booth)).toEqual(['b.story.json']);
	expect(booth.faults.map((fault) => [fault.line, faultText(fault)])).toEqual([
		[0, 'a.story.json: Line 2: “,” is not what JSON has there.'],
		[
			good.split('\n').findIndex((line) => line.includes('"dwell"')) + 1,
			expect.stringMatching(/^b\.story\.json: steps\.1\.dwell is left out: .+/)
		],
		[
			0,
			'c.story.json: There is no such story here. It may have been deleted, or lie on another device.'
		],
		[1, 'd.story.json: It has no stops.']
	]);
	expect(booth.isPartial).toBe(false);
});

test('where none is right, all tours invite', async () => {
	beside({ 'kiosk.json': settings('a.story.json'), 'a.story.json': '<!doctype html>' });
	const booth = await loadBooth(atlas, []);
	expect(told(booth)).not.toEqual([]);
	expect(told(booth)).not.toContain('a.story.json');
});

test('one that does not come now is told as before, and asked for again', async () => {
	const named = settings('a.story.json');
	beside({ 'kiosk.json': named, 'a.story.json': good });
	const before = await loadBooth(atlas, []);
	vi.restoreAllMocks();
	beside({ 'kiosk.json': named, 'a.story.json': null });
	const booth = await loadBooth(atlas, before.tours);
	expect(told(booth)).toEqual(['a.story.json']);
	expect(booth.isPartial).toBe(true);
	expect(booth.faults.map(faultText)).toEqual([
		'a.story.json: The story could not be loaded. Try again when there is a network.'
	]);
});
