/** One's own story: made by keyboard, kept on this machine, opened from a link or a file. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Draft } from '$lib/story/draft.svelte.ts';
import { encodeStory } from '$lib/story/link-code.ts';
import { newId, newStory } from '$lib/story/new-story.ts';
import type { StoryRecord } from '$lib/story/schema.ts';
import { openShelf, Shelf, type SavedStory } from '$lib/story/shelf.ts';
import { storyText } from '$lib/story/story-file.ts';
import StoryPage from '$lib/story/StoryPage.svelte';
import { keepView } from '$lib/story/keep-view.ts';
import { page as current } from './current-page.svelte.ts';
import { atlas, show } from './harness.ts';
import { spotIn, swipe, tap } from './pointer.ts';
import { missing } from './router.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const rows = () => page.getByRole('listitem').elements();
const open = (at: string) => show(StoryPage, {}, { at });

const stop = (id: string, title: string): StoryRecord['steps'][number] => ({
	id,
	t: '2016-11-30',
	select: 'partner/cl',
	title: { en: title },
	caption: { en: `What is said of ${title}` },
	notes: {},
	dwell: 15
});
const told: StoryRecord = {
	...newStory(atlas.version),
	title: { en: 'How the circle grew' },
	steps: [stop('one', 'One'), stop('two', 'Two'), stop('three', 'Three')]
};
const fresh = (story: StoryRecord): SavedStory => ({ id: story.id, story, at: 0, revision: 0 });
async function keep(story: StoryRecord): Promise<SavedStory> {
	// What the page of a test before still writes is another's.
	const kept = await (await openShelf()).put(fresh({ ...story, id: newId() }));
	if (!kept) throw new Error('It was not kept.');
	return kept;
}
const titlesOf = (story: StoryRecord | undefined) => story?.steps.map(({ title }) => title.en);
const keptStory = async (id: string) => (await (await openShelf()).read(id))?.story;

beforeEach(async () => {
	const shelf = await openShelf();
	for (const { id } of await shelf.list()) await shelf.remove(id);
});

describe('the story panel', () => {
	test('makes a story by keyboard alone, and a reload finds it as it was', async () => {
		await open('/en/story/');
		const begin = button('New story');
		await expect.element(begin).toBeVisible();
		(begin.element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		const add = button('Add this view');
		await expect.element(add).toBeVisible();
		(add.element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		const caption = page.getByRole('textbox', { name: 'What the audience reads' });
		await expect.element(caption).toBeVisible();
		(caption.element() as HTMLElement).focus();
		await userEvent.keyboard('It begins here.');
		await expect.element(page.getByText('Your story, kept on this device')).toBeVisible();
		const address = location.pathname + location.hash;
		await open(address);
		await expect.element(caption).toHaveValue('It begins here.');
	});

	test('moves stops with Alt and the arrows, keeps the focus there, and says where it is now', async () => {
		const { id } = await keep(told);
		await open(`/en/story/#kept=${id}`);
		const handle = button(/^Move “One”/);
		await expect.element(handle).toBeVisible();
		(handle.element() as HTMLElement).focus();
		await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
		await expect.element(button('Move “One”, stop 2 of 3')).toHaveFocus();
		await expect.element(page.getByText('Now stop 2 of 3.')).toBeInTheDocument();
		await vi.waitFor(async () =>
			expect(titlesOf(await keptStory(id))).toEqual(['Two', 'One', 'Three'])
		);
	});

	test('puts stops in another order under a finger', async () => {
		const { id } = await keep(told);
		await open(`/en/story/#kept=${id}`);
		await expect.element(button(/^Move “One”/)).toBeVisible();
		const last = button(/^Move “Three”/);
		await swipe(spotIn(button(/^Move “One”/)), spotIn(last, 0.5, 0.9));
		await vi.waitFor(async () =>
			expect(titlesOf(await keptStory(id))).toEqual(['Two', 'Three', 'One'])
		);
	});

	test('takes a tap after a finger has dragged', async () => {
		const { id } = await keep(told);
		await open(`/en/story/#kept=${id}`);
		await expect.element(button(/^Move “One”/)).toBeVisible();
		await swipe(spotIn(button(/^Move “One”/)), spotIn(button(/^Move “Three”/), 0.5, 0.9));
		await expect.element(button('Move “One”, stop 3 of 3')).toBeVisible();
		await tap(spotIn(page.getByRole('link', { name: /Two/ })));
		await expect.poll(() => location.hash).toBe(`#kept=${id}&stop=two`);
	});

	test('writes a stop in the language in which it was kept, or in the one that is chosen', async () => {
		const zh = { ...stop('zwei', 'Two'), lang: 'zh' as const };
		const { id } = await keep({ ...told, steps: [stop('one', 'One'), zh] });
		await open(`/en/story/#kept=${id}&stop=one`);
		const [english, chinese] = ['EN', '中'].map((name) => page.getByRole('radio', { name }));
		await expect.element(english!).toBeChecked();
		await page.getByRole('link', { name: /Two/ }).click();
		await expect.element(chinese!).toBeChecked();
		await page.getByRole('textbox', { name: 'Title', exact: true }).fill('二');
		await vi.waitFor(async () =>
			expect((await keptStory(id))?.steps[1]?.title).toEqual({ en: 'Two', zh: '二' })
		);
		await english!.click({ force: true });
		await page.getByRole('link', { name: /One/ }).click();
		await page.getByRole('link', { name: /Two/ }).click();
		await expect.element(english!).toBeChecked();
	});

	test('takes back what was done, also a stop that was removed', async () => {
		const { id } = await keep(told);
		await open(`/en/story/#kept=${id}`);
		await expect.element(button(/^Move “Two”/)).toBeVisible();
		(button(/^Move “Two”/).element() as HTMLElement).focus();
		await userEvent.keyboard('{Delete}');
		await expect.poll(() => rows().length).toBe(2);
		await userEvent.keyboard('{Control>}z{/Control}');
		await expect.poll(() => rows().length).toBe(3);
		await vi.waitFor(async () =>
			expect(titlesOf(await keptStory(id))).toEqual(['One', 'Two', 'Three'])
		);
	});

	test('says in which language a stop is not told yet, until it is', async () => {
		const { id } = await keep({ ...told, steps: [stop('one', 'One')] });
		await open(`/en/story/#kept=${id}&stop=one`);
		const missing = page.getByText('Not in 简体中文 yet');
		await expect.element(missing).toBeVisible();
		await page.getByRole('radio', { name: '中' }).click({ force: true });
		await page.getByRole('textbox', { name: 'Title', exact: true }).fill('一');
		await page.getByRole('textbox', { name: 'What the audience reads' }).fill('二');
		await expect.element(missing).not.toBeInTheDocument();
	});

	test('shows each stop on the map', async () => {
		const { id } = await keep(told);
		const { view } = await open(`/en/story/#kept=${id}&stop=two`);
		await expect.poll(() => view.selected).toBe('partner/cl');
		expect(view.step?.of).toContain('/two');
	});
});

describe('the key K', () => {
	test('keeps the view as a stop of the story that was opened last', async () => {
		const { view, notices } = await show(StoryPage, {}, { at: '/en/story/' });
		await keepView(view, 'en', notices);
		await keepView(view, 'en', notices);
		const [latest, ...others] = await (await openShelf()).list();
		expect(others).toEqual([]);
		expect(latest?.story.steps).toHaveLength(2);
		// The second says so in place of the first.
		expect(notices.list.map(({ text }) => text)).toEqual(['Kept as stop 2 of “My story”.']);
	});
});

test('a view is kept in the language of its page, and told in it on a page of another', async () => {
	const { view, notices } = await show(StoryPage, {}, { at: '/zh/story/' });
	Object.assign(current.data, { figure: { id: 'silk-road-partners', title: '伙伴国数量' } });
	await keepView(view, 'zh', notices);
	const [kept] = await (await openShelf()).list();
	expect(kept?.story.steps[0]).toMatchObject({
		lang: 'zh',
		title: { zh: '伙伴国数量' },
		figure: 'silk-road-partners'
	});
	await open(`/en/story/#kept=${kept?.id}&stop=stop-1&read=1`);
	const heading = page.getByRole('heading', { name: '伙伴国数量' });
	await expect.element(heading).toHaveAttribute('lang', 'zh-Hans');
	await expect.element(page.getByText('Not in English yet')).toBeVisible();
});

describe('a story from a link', () => {
	test('opens at its cover, which says whose it is, and keeps nothing until it is told to', async () => {
		await open(`/en/story/#story=${await encodeStory(told)}`);
		await expect.element(page.getByRole('heading', { name: 'How the circle grew' })).toBeVisible();
		await expect.element(page.getByText('Made by a visitor, not by this site.')).toBeVisible();
		const shelf = await openShelf();
		expect(await shelf.list()).toEqual([]);
		await button('Keep on this device').click();
		await expect.poll(async () => (await shelf.list()).length).toBe(1);
	});

	test('goes from stop to stop by key, and tells what is said as text', async () => {
		const steps = [stop('one', 'One'), { ...stop('two', 'Two'), caption: { en: '<b>bold</b>' } }];
		await open(`/en/story/#story=${await encodeStory({ ...told, steps })}&stop=one`);
		await expect.element(page.getByRole('heading', { name: 'One' })).toBeVisible();
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(page.getByRole('heading', { name: 'Two' })).toBeVisible();
		await expect.element(page.getByText('<b>bold</b>')).toBeVisible();
	});

	test('says what the data tell differently since it was made', async () => {
		const early = { ...stop('one', 'One'), t: '2014-01-01', status: 'in-force' as const };
		const story = { ...told, edition: '2020.1.0', steps: [early] };
		await open(`/en/story/#story=${await encodeStory(story)}&stop=one`);
		await expect.element(page.getByText(/since edition 2020\.1\.0/)).toBeVisible();
		await expect.element(page.getByText(/^Chile: then “/)).toBeVisible();
	});

	test('says that a record and a figure are gone, and opens without them', async () => {
		const lost = { ...stop('one', 'One'), select: 'partner/atlantis', figure: 'lost' };
		const link = await encodeStory({ ...told, steps: [lost] });
		await open(`/en/story/#story=${link}&stop=one`);
		missing.add('/en/figures/lost/');
		await expect
			.element(page.getByText('The record partner/atlantis is no longer in the data.'))
			.toBeVisible();
		await expect.element(page.getByText('There is no figure lost any more.')).toBeVisible();
		await expect.element(page.getByText('What is said of One')).toBeVisible();
	});

	test('that a program cut off says so', async () => {
		await open(`/en/story/#story=${(await encodeStory(told)).slice(0, -30)}`);
		await expect.element(page.getByRole('alert')).toHaveTextContent(/The link is damaged/);
	});
});

describe('a file that is dropped', () => {
	const drop = (text: string) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([text], 'a.story.json'));
		window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
	};

	test('is opened, and what of it was not understood is said', async () => {
		await open('/en/story/');
		await expect.element(button('New story')).toBeVisible();
		drop(storyText(told).replace('"dwell": 15', '"dwell": "long"'));
		await expect.element(page.getByRole('heading', { name: 'How the circle grew' })).toBeVisible();
		await expect.element(page.getByText(/steps\.1\.dwell is left out/)).toBeVisible();
	});

	test('and is no story says where', async () => {
		await open('/en/story/');
		await expect.element(button('New story')).toBeVisible();
		drop('{ "story": 1,\n\t"steps": [,] }');
		await expect.element(page.getByRole('alert')).toHaveTextContent(/^Line 2/);
	});

	test('in a kiosk opens nothing', async () => {
		await open('/en/story/?mode=kiosk');
		await expect.element(button('New story')).toBeVisible();
		drop(storyText(told));
		await expect.element(page.getByRole('heading', { name: 'Your own stories' })).toBeVisible();
		expect(location.hash).toBe('');
	});
});

describe('two windows', () => {
	test('take over from each other', async () => {
		const kept = await keep(told);
		const shelf = await openShelf();
		const [here, there] = [new Draft(kept, shelf), new Draft(kept, shelf)];
		here.change({ ...here.story, title: { en: 'Here' } });
		await here.settled();
		await there.takeOver();
		expect(there.story.title.en).toBe('Here');
	});

	test('that change a story at once lose nothing: the later one is kept beside it', async () => {
		const kept = await keep(told);
		const shelf = await openShelf();
		const [here, there] = [new Draft(kept, shelf), new Draft(kept, shelf)];
		here.change({ ...here.story, title: { en: 'Here' } });
		there.change({ ...there.story, title: { en: 'There' } });
		await Promise.all([here.settled(), there.settled()]);
		expect((await shelf.list()).map(({ story }) => story.title.en).sort()).toEqual([
			'Here',
			'There'
		]);
		expect(there.saved).toBe('copied');
	});
});

test('a browser that keeps nothing is said to, and the story lasts as long as the page', async () => {
	const shelf = new Shelf(null, 'refused');
	const draft = new Draft(fresh(told), shelf);
	draft.change({ ...told, title: { en: 'For now' } });
	await draft.settled();
	expect(draft.saved).toBe('refused');
	expect((await shelf.read(told.id))?.story.title.en).toBe('For now');
});
