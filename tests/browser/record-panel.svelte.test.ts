import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { proofKey, type RecordPage } from '$lib/model/record-page.ts';
import type { Lang } from '$lib/model/schema.ts';
import RecordPanel from '$lib/panels/RecordPanel.svelte';
import { dayOf } from '$lib/time/day.ts';
import { atlas, show } from './harness.ts';

const chile: RecordPage = {
	kind: 'partner',
	id: 'cl',
	name: 'Chile',
	otherNames: [{ lang: 'zh', name: '智利' }],
	confidence: 'secondary',
	sort: { of: 'partner' },
	facts: [
		{
			term: 'signed',
			value: { date: '2016-11' },
			candidate: '2016-11-22?',
			countedFrom: dayOf(2016, 11, 30),
			sources: [0, 1]
		},
		{ term: 'instrument', value: { text: 'Memorandum of understanding' }, sources: [0, 1] },
		{ term: 'signatories', value: null, sources: [] }
	],
	measures: [],
	timeline: [
		{ date: '2017-11-11', text: 'The upgrade is signed.', confidence: 'press', sources: [2] }
	],
	notes: ['The pages say 2016.'],
	searched: [
		{
			date: '2026-11-29',
			what: 'the day of signing',
			where: 'pages in Spanish',
			found: 'No page that states it.'
		}
	],
	trade: [],
	rests: [0, 1],
	words: {
		sort: {
			id: 'partner-country',
			term: 'partner country',
			otherTerms: [{ lang: 'zh', term: '伙伴国' }],
			meaning: 'What the word means.'
		}
	},
	proofs: {
		[proofKey('depa', { country: 'CL', status: 'in-force', start: '2021-11-23' })]: { sources: [2] }
	},
	sources: [
		{
			title: 'First memorandum',
			lang: 'en',
			publisher: 'A newspaper, re-posted by example.org',
			short: 'A newspaper',
			date: '2017-01',
			url: 'https://example.org/first',
			copy: 'repost',
			says: 'Says when it was signed.'
		},
		{
			title: '(none)',
			lang: 'en',
			publisher: 'None',
			short: 'None',
			copy: 'none',
			says: 'What is said.'
		},
		{
			title: '第二页',
			lang: 'zh-Hans',
			titleLang: 'zh-Hans',
			publisher: 'A ministry',
			short: 'A ministry',
			says: 'Says more.'
		}
	]
};

const russia: RecordPage = {
	...chile,
	id: 'ru',
	name: 'Russia',
	facts: [
		{
			term: 'signed',
			value: { date: '2018-06-08?' },
			countedFrom: dayOf(2018, 6, 8),
			sources: [1]
		}
	]
};

/** @param query of the page's address */
const panel = (record: RecordPage, query = '', lang: Lang = 'en') =>
	show(RecordPanel, { record }, { at: `/${lang}/${record.kind}/${record.id}/${query}` });

const status = () => page.getByText(/(In force|Possible|Not yet in force) on/);
const openPopover = () => document.querySelector<HTMLElement>(':popover-open');

beforeEach(() => page.viewport(480, 900));

describe('status', () => {
	test('follows the day', async () => {
		const { view } = await panel(chile, '?t=2025-09-30');
		await expect
			.element(status())
			.toHaveTextContent('In force on 30 September 2025, since November 2016');
		view.goTo(dayOf(2016, 11, 5));
		await expect.element(status()).toHaveTextContent('Possible on 5 November 2016');
		view.goTo(dayOf(2015, 1, 1));
		await expect.element(status()).toHaveTextContent('Not yet in force on 1 January 2015');
	});

	test('so does what else binds it', async () => {
		const { view } = await panel(chile, '?t=2021-06-01');
		const row = page.getByRole('listitem').filter({ hasText: 'DEPA' }).first();
		await expect.element(row).toHaveTextContent('signed since 12 Jun 2020');
		view.goTo(dayOf(2021, 11, 23));
		await expect.element(row).toHaveTextContent('in force since 23 Nov 2021');
	});
});

describe('a word of the field', () => {
	test('says what it means when it is clicked, or chosen with the keyboard, and Escape closes that', async () => {
		await panel(chile);
		const word = page.getByRole('button', { name: 'Partner country' });
		await word.click();
		await expect.element(page.getByText('What the word means.')).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.poll(openPopover).toBeNull();
		word.element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('link', { name: 'All words' })).toBeVisible();
	});

	test('is plain text where the glossary has none', async () => {
		await panel({ ...chile, words: {} });
		await expect.element(page.getByText('Partner country', { exact: true })).toBeVisible();
		expect(page.getByRole('button', { name: 'Partner country' }).length).toBe(0);
	});
});

describe('what is not certain', () => {
	test('a month is called one, and the day from which it counts is named', async () => {
		await panel(chile, '?t=2025-01-01');
		await expect.element(page.getByText('month known')).toBeVisible();
		await expect
			.element(
				page.getByText('The clock counts it from 30 November 2016, the latest possible day.')
			)
			.toBeVisible();
		await expect
			.element(page.getByText('Commonly reported as 22 November 2016, unconfirmed.'))
			.toBeVisible();
	});

	test('what was looked for in vain says when and where', async () => {
		await panel(chile);
		const text = '29 November 2026: the day of signing, in pages in Spanish.';
		await expect.element(page.getByText(text)).toBeVisible();
		await expect.element(page.getByText('No page that states it.')).toBeVisible();
	});

	test('an unconfirmed day is marked, in the status too', async () => {
		await panel(russia, '?t=2025-01-01');
		await expect.element(page.getByText('unconfirmed').first()).toBeVisible();
		expect(page.getByText('unconfirmed').length).toBeGreaterThan(1);
		await expect.element(page.getByText('The clock counts it from 8 June 2018.')).toBeVisible();
	});

	test('a fact inside a record shows how far it can be trusted', async () => {
		await panel(chile, '?t=2025-01-01');
		const row = (text: string) => page.getByRole('listitem').filter({ hasText: text }).first();
		const press = /^Press: news media report it/;
		await expect
			.element(row('The upgrade is signed.').getByRole('img', { name: press }))
			.toBeVisible();
		const depa = atlas.mechanism.find((m) => m.id === 'depa')?.members ?? [];
		const sure = depa.find((x) => x.country === 'CL' && x.status === 'in-force')?.confidence;
		await expect
			.element(row('DEPA').getByRole('img', { name: new RegExp(`^${sure}:`, 'i') }))
			.toBeVisible();
	});

	test('what was not found is said', async () => {
		await panel(chile, '?t=2025-01-01');
		await expect.element(page.getByText('Not known')).toBeVisible();
	});
});

describe('sources', () => {
	test('open beside the fact, and Escape closes them but not the panel', async () => {
		const onkeydown = vi.fn();
		addEventListener('keydown', onkeydown);
		onTestFinished(() => removeEventListener('keydown', onkeydown));
		await panel(chile, '?t=2025-01-01');
		await page.getByRole('button', { name: 'Sources: A newspaper and 1 more' }).click();
		expect(openPopover()?.textContent).toContain('Says when it was signed.');
		const link = openPopover()?.querySelector('a');
		expect(link?.href).toBe('https://example.org/first');
		expect(link?.rel).toBe('external noopener');
		await userEvent.keyboard('{Escape}');
		expect(openPopover()).toBeNull();
		expect(onkeydown).not.toHaveBeenCalled();
		await userEvent.keyboard('{Escape}');
		expect(onkeydown).toHaveBeenCalledOnce();
	});

	test('are reached by keyboard', async () => {
		await panel(chile, '?t=2025-01-01');
		const chip = page.getByRole('button', { name: 'Sources: A newspaper and 1 more' });
		(chip.element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await userEvent.tab();
		expect(openPopover()?.contains(document.activeElement)).toBe(true);
	});

	test('stand in full at the end, each in its own language and with its kind of copy', async () => {
		await panel(chile, '?t=2025-01-01', 'zh');
		const items = page.getByRole('article').last().element().closest('ol')?.children ?? [];
		expect(items).toHaveLength(3);
		expect(items[0]?.textContent).toContain('转载');
		expect(items[1]?.textContent).toContain('据多方报道，未找到页面');
		expect(items[2]?.querySelector('[lang]')?.getAttribute('lang')).toBe('zh-Hans');
		expect(items[2]?.querySelector('a')).toBeNull();
	});
});

describe('the bar', () => {
	test('leads to the neighbours by date', async () => {
		await panel(chile, '?t=2025-01-01');
		await expect.element(page.getByText(`1 of ${atlas.partner.length}, by date`)).toBeVisible();
		await expect
			.element(page.getByRole('link', { name: 'Next: New Zealand' }))
			.toHaveAttribute('href', '/en/partner/nz/?t=2025-01-01');
		expect(page.getByRole('link', { name: /Previous/ }).length).toBe(0);
	});

	test('closes into the map on the day shown', async () => {
		const { view } = await panel(chile, '?t=2020-01-01');
		const close = page.getByRole('link', { name: 'Close and show the whole map' });
		await expect.element(close).toHaveAttribute('href', '/en/?t=2020-01-01');
		view.goTo(dayOf(2021, 1, 1));
		await expect.element(close).toHaveAttribute('href', '/en/?t=2021-01-01');
	});
});

test('the heading can take the focus, and names the record in both languages', async () => {
	await panel(chile, '?t=2025-01-01');
	const heading = page.getByRole('heading', { level: 1 });
	await expect.element(heading).toHaveTextContent(/Chile\s*智利/);
	(heading.element() as HTMLElement).focus();
	await expect.element(heading).toHaveFocus();
});
