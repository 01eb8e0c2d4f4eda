import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Ref } from '$lib/model/atlas.ts';
import SearchBox from '$lib/search/SearchBox.svelte';
import { dayOf } from '$lib/time/day.ts';
import { show } from './harness.ts';

const field = page.getByRole('combobox', { name: 'Search' });
const list = page.getByRole('listbox', { name: 'Search results' });
const options = page.getByRole('option');
/** The result that a screen reader would read: where `aria-activedescendant` points. */
const active = () =>
	document.getElementById(field.element().getAttribute('aria-activedescendant') ?? '');

/** @param query of the page's address */
async function setup(query = '') {
	const onopen = vi.fn<(ref: Ref) => void>();
	const { view } = await show(SearchBox, ({ view }) => ({ view, onopen }), { at: `/en/${query}` });
	return { view, onopen };
}

afterEach(() => document.querySelectorAll('[data-test]').forEach((el) => el.remove()));

/** Something else on the page. */
function place<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	element.dataset['test'] = '';
	element.tabIndex = 0;
	document.body.append(element);
	return element;
}

describe('typing', () => {
	test('shows results by kind, each with its status on the day shown', async () => {
		const { view } = await setup('?t=2020-01-01');
		await field.fill('hangzhou');
		await expect.element(list).toBeVisible();
		await expect
			.element(page.getByRole('group', { name: 'Comprehensive pilot areas' }))
			.toBeVisible();
		await expect
			.element(options.first())
			.toHaveTextContent(/Hangzhou\s*杭州\s*Pilot area, batch 1 · since 12 March 2015/);
		expect(options.first().element().querySelector('mark')?.textContent).toBe('Hangzhou');
		await expect.element(field).toHaveAttribute('aria-expanded', 'true');
		await expect.element(page.getByRole('status')).toHaveTextContent(/^\d+ results$/);

		view.goTo(dayOf(2014));
		await expect.element(options.first()).toHaveTextContent('from 12 March 2015');
	});

	test('finds by Chinese, pinyin and code', async () => {
		await setup();
		for (const query of ['智利', 'zhili', 'CL', 'Chlie']) {
			await field.fill(query);
			await expect.element(options.first()).toHaveTextContent(/^\s*Chile/);
		}
	});

	test('nothing found: says so, where it looked, and what comes nearest', async () => {
		const { onopen } = await setup();
		await field.fill('xhile');
		await expect
			.element(page.getByText('Looked in: English, pinyin, pinyin initials, codes.'))
			.toBeVisible();
		await expect.element(options.first()).toHaveTextContent('Chile');
		expect(active()).toBeNull();
		await userEvent.keyboard('{Enter}');
		expect(onopen).not.toHaveBeenCalled();

		await field.fill('qqqqqqqq');
		await expect.element(page.getByText('Nothing found for “qqqqqqqq”.').first()).toBeVisible();
		await expect.element(field).toHaveAttribute('aria-expanded', 'false');
	});
});

test('a kind with more results than are shown says how many there are', async () => {
	await setup();
	await field.fill('shanghai');
	const group = page
		.getByRole('group')
		.filter({ hasText: /\d+ of \d+/ })
		.first();
	await expect.element(group).toBeVisible();
	const [, shown, total] = /(\d+) of (\d+)/.exec(group.element().textContent ?? '') ?? [];
	expect(group.getByRole('option').length).toBe(Number(shown));
	expect(Number(total)).toBeGreaterThan(Number(shown));
});

test('the field is a form of its own that asks the list, where no script answers', async () => {
	await show(SearchBox, ({ view }) => ({ view, onopen: vi.fn() }), { at: '/zh/' });
	const form = document.querySelector('form');
	expect(form).toHaveAttribute('role', 'search');
	expect(form).toHaveAttribute('action', '/zh/list/');
	expect(form?.querySelector('input')).toHaveAttribute('name', 'q');
});

describe('the keyboard', () => {
	test('arrows go through all results and round; Enter opens', async () => {
		const { onopen } = await setup();
		await field.fill('zhili');
		await expect.element(options.first()).toHaveAttribute('aria-selected', 'true');
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(options.nth(1)).toHaveAttribute('aria-selected', 'true');
		expect(active()).toBe(options.nth(1).element());
		await userEvent.keyboard('{ArrowUp}{ArrowUp}');
		await expect.element(options.last()).toHaveAttribute('aria-selected', 'true');
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await vi.waitFor(() => expect(onopen).toHaveBeenCalledExactlyOnceWith('partner/cl'));
		expect(document.querySelector('[role=listbox]')).toBeNull();
		await expect.element(field).toHaveValue('');
	});

	test('Enter before the index has arrived opens all the same', async () => {
		const { onopen } = await setup();
		await field.fill('chile');
		await userEvent.keyboard('{Enter}');
		await vi.waitFor(() => expect(onopen).toHaveBeenCalledExactlyOnceWith('partner/cl'));
	});

	test('Escape closes, keeps what was typed, and then empties the field', async () => {
		await setup();
		await userEvent.click(field);
		await field.fill('chile');
		await expect.element(list).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(list).not.toBeInTheDocument();
		await expect.element(field).toHaveFocus();
		await expect.element(field).toHaveValue('chile');
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(list).toBeVisible();
		await userEvent.keyboard('{Escape}{Escape}');
		await expect.element(field).toHaveValue('');
	});

	test.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
		'%s comes here from anywhere; Escape goes back',
		async (keys) => {
			await setup();
			const button = place('button');
			button.focus();
			await userEvent.keyboard(keys);
			await expect.element(field).toHaveFocus();
			await expect.element(field).toHaveValue('');
			await field.fill('chile');
			await expect.element(list).toBeVisible();
			await userEvent.keyboard('{Escape}');
			expect(document.activeElement).toBe(button);
		}
	);

	test('in another field a slash is a slash', async () => {
		await setup();
		const input = place('input');
		input.focus();
		await userEvent.keyboard('1/2');
		expect(input.value).toBe('1/2');
		expect(document.activeElement).toBe(input);
	});

	test('while Chinese is being composed, Enter and arrows are the input method’s', async () => {
		await setup();
		await field.fill('zhili');
		await expect.element(options.first()).toHaveAttribute('aria-selected', 'true');
		field
			.element()
			.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true })
			);
		await expect.element(options.first()).toHaveAttribute('aria-selected', 'true');
	});

	test('Tab leaves and closes', async () => {
		await setup();
		place('button');
		await field.fill('chile');
		await expect.element(list).toBeVisible();
		await userEvent.keyboard('{Tab}');
		await expect.element(list).not.toBeInTheDocument();
	});
});

test('a click opens', async () => {
	const { onopen } = await setup();
	await field.fill('rcep');
	await userEvent.click(options.first());
	expect(onopen).toHaveBeenCalledExactlyOnceWith('mechanism/rcep');
});

describe('on a phone', () => {
	beforeEach(() => page.viewport(390, 844));

	test('covers the screen, and the button or Escape closes it', async () => {
		await setup();
		await userEvent.click(field);
		const dialog = page.getByRole('dialog', { name: 'Search' });
		await expect.element(dialog).toBeVisible();
		await expect.element(field).toHaveFocus();
		const { width, height } = dialog.element().getBoundingClientRect();
		expect([width, height]).toEqual([window.innerWidth, window.innerHeight]);
		await expect.element(page.getByText(/pinyin \(hangzhou\)/)).toBeVisible();
		await field.fill('chile');
		await expect.element(options.first()).toBeVisible();
		await userEvent.click(page.getByRole('button', { name: 'Close search' }));
		await expect.element(dialog).not.toBeInTheDocument();
		await expect.element(field).toBeVisible();

		await userEvent.click(field);
		await expect.element(dialog).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(dialog).not.toBeInTheDocument();
	});
});

test('an index that does not arrive: says so, and tries again', async () => {
	const real = window.fetch;
	let down = true;
	const fetch = vi
		.spyOn(window, 'fetch')
		.mockImplementation((...args) =>
			down ? Promise.reject(new TypeError('offline')) : real(...args)
		);
	await setup();
	await field.fill('chile');
	await expect.element(page.getByRole('alert')).toHaveTextContent('Search could not be loaded');
	// Up again at the very click: a fetch that typing began earlier must not succeed before it.
	window.addEventListener('click', () => (down = false), { capture: true, once: true });
	await userEvent.click(page.getByRole('button', { name: 'Try again' }));
	await expect.element(options.first()).toHaveTextContent('Chile');
	fetch.mockRestore();
});
