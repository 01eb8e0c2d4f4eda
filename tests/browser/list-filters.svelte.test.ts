/** What narrows the list stands in its address, so that it can be sent, and come back to. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import ListPage from '../../src/routes/[lang=lang]/list/+page.svelte';
import { show, type Shown } from './harness.ts';
import { address } from './router.ts';

const select = (label: string) => page.getByRole('combobox', { name: label });

async function list(at: string): Promise<Shown> {
	const shown = await show(ListPage as never, { data: { lang: 'en', provinces: {} } } as never, {
		at
	});
	shown.view.read(location.search);
	return shown;
}

test('is read from an address, and what is no choice is named', async () => {
	const { view } = await list('/en/list/?kind=partner&status=unicorn');
	await expect.element(select('Kind')).toHaveValue('partner');
	await expect.element(page.getByRole('link', { name: 'Chile' })).toBeVisible();
	expect(document.querySelectorAll('tbody tr')).toHaveLength(view.atlas.partner.length);
	expect(view.problems).toEqual([{ key: 'status', raw: 'unicorn', used: '' }]);
});

test('is written into it at once, goes with the language, and ends with the filters', async () => {
	await list('/en/list/?t=2018-06-01');
	await select('Kind').selectOptions('partner');
	await select('Status on the day').selectOptions('in-force');
	expect(address()).toBe('/en/list/?t=2018-06-01&kind=partner&status=in-force');
	await expect
		.element(page.getByRole('link', { name: 'Chile' }))
		.toHaveAttribute('href', expect.stringMatching(/partner\/cl\/\?t=2018-06-01$/));
	await page.getByRole('button', { name: 'Clear filters' }).click();
	expect(address()).toBe('/en/list/?t=2018-06-01');
});
