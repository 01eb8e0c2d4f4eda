/** An address that names nothing leads on: to what was meant, or to what comes near. */
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import NotFound from '$lib/shell/NotFound.svelte';
import { show } from './harness.ts';
import { visited } from './router.ts';

const answerOnly = (path: string) => {
	const real = window.fetch;
	vi.spyOn(window, 'fetch').mockImplementation((asked, init) => {
		const { pathname } = new URL(String(asked), location.origin);
		if (/^\/(en|zh)\//.test(pathname))
			return Promise.resolve(new Response('', { status: pathname === path ? 200 : 404 }));
		return real(asked, init);
	});
};
afterEach(() => vi.restoreAllMocks());

test('one with something appended leads to the record itself, on its day', async () => {
	answerOnly('/zh/partner/cl/');
	await show(NotFound, { status: 404 }, { at: '/zh/partner/cl。?t=2019-05' });
	await expect.poll(() => visited.at(-1)).toBe('/zh/partner/cl/?t=2019-05');
});

test('a misspelt one offers the nearest records by name', async () => {
	answerOnly('');
	await show(NotFound, { status: 404 }, { at: '/en/partner/chille/' });
	await expect
		.element(page.getByRole('link', { name: 'Chile', exact: true }))
		.toHaveAttribute('href', '/en/partner/cl/');
	expect(visited).toEqual([]);
});

test('the folder of a kind leads to the list, on its day', async () => {
	answerOnly('/en/list/');
	await show(NotFound, { status: 404 }, { at: '/en/partners/?t=2019-05' });
	await expect.poll(() => visited.at(-1)).toBe('/en/list/?t=2019-05');
});
