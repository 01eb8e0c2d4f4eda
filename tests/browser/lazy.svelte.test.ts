/** Parts of a page that come by themselves: what does not arrive says so, and is asked for again. */
import { createRawSnippet, type Snippet } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { untilItComes } from '$lib/device/until-it-comes.ts';
import Lazy from '$lib/ui/Lazy.svelte';
import { show } from './harness.ts';

const children = createRawSnippet(() => ({ render: () => '<p>It is here.</p>' })) as Snippet<
	[unknown]
>;
const came = async () => ({ default: {} });
const failed = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

afterEach(() => vi.useRealTimers());

describe('a part that did not arrive', () => {
	test('says so, and comes when it is asked for again', async () => {
		const load = vi.fn(came).mockImplementationOnce(failed);
		await show(Lazy, { load, children });
		await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect.element(page.getByText('It is here.')).toBeVisible();
	});

	test('comes by itself where nobody is', async () => {
		const load = vi.fn(came).mockImplementationOnce(failed);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		await show(Lazy, { load, children, unattended: true });
		await vi.waitFor(() => expect(document.querySelector('[role=alert]')).not.toBeNull());
		expect(document.querySelector('[role=alert] button')).toBeNull();
		vi.advanceTimersByTime(5000);
		await vi.waitFor(() => expect(document.body.textContent).toContain('It is here.'));
	});

	test('is left out where it says nothing of its own', async () => {
		const load = vi.fn(failed);
		await show(Lazy, { load, children, optional: true });
		await expect.poll(() => load.mock.results.length).toBe(1);
		await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
	});
});

test('what nobody asks for is tried again with more and more time between, and at once when the network is back', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const load = vi.fn<() => Promise<string>>().mockRejectedValue(new TypeError());
	const coming = untilItComes(load);
	await vi.advanceTimersByTimeAsync(5000);
	expect(load).toHaveBeenCalledTimes(2);
	await vi.advanceTimersByTimeAsync(9999);
	expect(load).toHaveBeenCalledTimes(2);
	load.mockResolvedValue('came');
	dispatchEvent(new Event('online'));
	expect(await coming).toBe('came');
	expect(load).toHaveBeenCalledTimes(3);
});
