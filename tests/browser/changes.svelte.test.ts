/** What changed between two days: the list, and its key; and the card of a tick. */
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import ChangesKey from '$lib/clock/ChangesKey.svelte';
import TickCard from '$lib/clock/TickCard.svelte';
import WhatChanged from '$lib/clock/WhatChanged.svelte';
import { begun, ended, inForce, on } from './facts.ts';
import { atlas, show } from './harness.ts';
import { visited } from './router.ts';

const [FROM, TO] = ['2019-12-25', '2025-09-30'];
const PAIR = `?t=${TO}&from=${FROM}`;
const list = page.getByRole('complementary', { name: /^(What changed|变化情况)/ });
const row = (name: RegExp) => list.getByRole('row', { name });
const count = (of: typeof begun, kind: 'partner' | 'area') => of(kind, on(FROM), on(TO));

async function whatChanged(at = `/en/${PAIR}`) {
	const onclose = vi.fn();
	await show(
		WhatChanged,
		({ view }) => {
			if (!view.comparison) throw new Error(`${at} compares nothing.`);
			return { comparison: view.comparison, onclose };
		},
		{ at }
	);
	return onclose;
}

describe('the list', () => {
	test('begins with a sentence', async () => {
		await whatChanged();
		const changes = `${count(begun, 'partner')} partners joined, ${count(begun, 'area')} areas added, ${count(ended, 'area')} revoked`;
		await expect.element(list.getByText(`${FROM} → ${TO}: ${changes}`)).toBeVisible();
	});

	test('in Chinese the sentence has Chinese dates and units', async () => {
		await whatChanged(`/zh/${PAIR}`);
		await expect
			.element(
				page.getByText(
					`2019年12月25日至2025年9月30日：新增伙伴国${count(begun, 'partner')}个，新增综试区${count(begun, 'area')}个，撤销${count(ended, 'area')}个`
				)
			)
			.toBeVisible();
	});

	test('has a row for each kind: before and after, what was added and what ended', async () => {
		await whatChanged();
		const cells = (kind: 'partner' | 'area') =>
			`${inForce(kind, on(FROM))} → ${inForce(kind, on(TO))}`;
		await expect.element(row(/^Partner countries/)).toHaveTextContent(cells('partner'));
		await expect.element(row(/^Comprehensive/)).toHaveTextContent(cells('area'));
		await expect
			.element(row(/^Comprehensive/))
			.toHaveTextContent(`${count(begun, 'area')} added ${count(ended, 'area')} ended`);
		await expect.element(row(/^Mechanisms/)).toHaveTextContent('changed');
	});

	test('names every record, each a link that keeps the two days', async () => {
		await whatChanged();
		const partner = atlas.partner.find(({ span }) => span.latest > on(FROM));
		const link = list.getByRole('link', { name: partner?.name.en ?? '?', exact: true });
		await link.click();
		expect(visited).toEqual([`/en/partner/${partner?.id}/${PAIR}`]);
		const gone = atlas.area.find(({ span }) => span.end !== null && span.end <= on(TO));
		await expect
			.element(list.getByRole('link', { name: gone?.name.en ?? '?', exact: true }))
			.toBeInTheDocument();
	});

	test('folds a long group, and shows all of it when asked', async () => {
		await whatChanged();
		const all = list.getByRole('button', { name: `All ${count(begun, 'area')}`, exact: true });
		const links = list.getByRole('link').length;
		await all.click();
		await expect.element(all).not.toBeInTheDocument();
		expect(list.getByRole('link').length).toBeGreaterThan(links + 50);
	});

	test('marks a day that is not confirmed', async () => {
		await whatChanged('/en/?t=2019-12-31&from=2016-01-01');
		const item = list.getByRole('listitem').filter({ hasText: 'Chile' }).first();
		await expect.element(item).toHaveTextContent('unconfirmed');
	});

	test('says so where nothing changed', async () => {
		await whatChanged('/en/?t=2019-12-25&from=2019-12-25');
		await expect
			.element(list.getByText('Nothing came into force, ended or changed between these two days.'))
			.toBeVisible();
		expect(list.getByRole('link').length).toBe(0);
	});

	test('is closed by its button', async () => {
		const onclose = await whatChanged();
		await list.getByRole('button', { name: 'Close' }).click();
		expect(onclose).toHaveBeenCalledOnce();
	});
});

describe('the key', () => {
	async function key(kind: 'partner' | 'area', at = `/en/${PAIR}`) {
		await show(
			ChangesKey,
			({ view }) => {
				const change = view.comparison?.kinds[kind];
				if (!change) throw new Error(`${at} compares nothing.`);
				return { kind, change };
			},
			{ at }
		);
	}

	test('counts what was added and what ended, and says which days the rest is of', async () => {
		await key('area');
		await expect.element(page.getByText(`+${count(begun, 'area')}`)).toBeVisible();
		await expect.element(page.getByText(`−${count(ended, 'area')}`)).toBeVisible();
		await key('partner');
		await expect.element(page.getByText(`+${count(begun, 'partner')}`)).toBeVisible();
		await expect.element(page.getByText('on both days')).toBeVisible();
	});

	test('has no mark for what has ended where nothing has', async () => {
		await key('partner');
		await expect.element(page.getByText('ended')).not.toBeInTheDocument();
	});
});

describe('the card of a tick', () => {
	const card = async (events: typeof atlas.event, at = '/en/') => {
		await show(TickCard, { events, x: 100, width: 1000 }, { at });
		return [...document.querySelectorAll('.card p')].map((p) => p.textContent?.trim() ?? '');
	};

	test('has title, date as exact as it is known, and who says so', async () => {
		const month = atlas.event.filter(({ start }) => /^\d{4}-\d\d$/.test(start)).slice(0, 1);
		const [text = ''] = await card(month);
		expect(text).toContain(month[0]?.name.en);
		expect(text).toMatch(/[^\d] ?[A-Z][a-z]{2} 20\d\d/);
		if (month[0]?.source) expect(text).toContain(month[0].source.en);
	});

	test('says that a date is not confirmed', async () => {
		const [text = ''] = await card(
			atlas.event.filter(({ start }) => start.endsWith('?')).slice(0, 1)
		);
		expect(text).toContain('unconfirmed');
	});

	test('names three events and counts the others', async () => {
		const lines = await card(atlas.event.slice(0, 8));
		expect(lines).toHaveLength(4);
		expect(lines.at(-1)).toBe('5 more');
	});
});
