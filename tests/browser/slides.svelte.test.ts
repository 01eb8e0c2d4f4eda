/** A story as slides: the very ZIP that is saved, its pictures decoded. */
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { asTour } from '$lib/story/as-tour.ts';
import { slidesOf } from '$lib/story/slides.ts';
import { newStory } from '$lib/story/new-story.ts';
import { readStoryFile } from '$lib/story/story-file.ts';
import StoryPage from '$lib/story/StoryPage.svelte';
import { edition, figureNamed, realFigures } from './figures.ts';
import { atlas, show } from './harness.ts';
import { contents } from './router.ts';

const said = { title: { en: 'Said' }, caption: {}, notes: {}, dwell: 15 };
const story = {
	...newStory(atlas.version),
	title: { en: 'The circle, and how it grew!' },
	steps: [
		{ id: 'chile', t: '2016-11-30', select: 'partner/cl', ...said },
		{ id: 'between', t: '2022-12-31', from: '2019-12-31', ...said },
		{ id: 'figure', t: '2020-02-26', figure: 'silk-road-partners', ...said }
	]
};

test('has a picture of 3840 × 2160 of each stop, none like another, and the story itself', async () => {
	const { view } = await show(StoryPage, {}, { at: '/en/story/' });
	const figure = figureNamed(realFigures('en'), 'silk-road-partners');
	contents.set('/en/figures/silk-road-partners/', { figure, edition });
	const drawn: number[] = [];
	const zip = await slidesOf({
		story,
		tour: asTour(story, { from: 'shelf' }, atlas, { bounds: {} }),
		view,
		lang: 'en',
		addressOf: () => 'https://example.org/en/',
		ondrawn: (count) => drawn.push(count),
		signal: new AbortController().signal
	});
	expect(drawn).toEqual([1, 2, 3]);
	const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
	expect(Object.keys(files)).toEqual([
		'the-circle-and-how-it-grew.story.json',
		'01-chile.png',
		'02-between.png',
		'03-figure.png'
	]);
	const [text, ...pictures] = Object.values(files) as Uint8Array<ArrayBuffer>[];
	expect(readStoryFile(text!).story).toEqual(story);
	for (const bytes of pictures) {
		const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		expect([width, height]).toEqual([3840, 2160]);
	}
	expect(new Set(pictures.map((bytes) => bytes.length)).size).toBe(3);
});
