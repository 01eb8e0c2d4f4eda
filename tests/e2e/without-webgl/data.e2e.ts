/** What a page shows, the files say. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { inCiBeyond } from '../ci.ts';
import { latestDay, latestDayInWords } from '../edition.ts';
import { test } from '../one-map.ts';
import { clock, count, expect, test as onItsOwnPage } from '../visit.ts';

interface Lasting {
	id: string;
	inForceFrom: string;
	inForceBefore: string | null;
}

const kinds = ['partners', 'areas', 'zones', 'mechanisms', 'pavilions'] as const;

/** The rule that the data page states. */
const inForce = (day: string) => (r: { from: string; before: string | null }) =>
	r.from <= day && (!r.before || day < r.before);

async function fromJson(page: Page, kind: string, day: string): Promise<string[]> {
	const response = await page.request.get(`/data/${kind}.json`);
	const { records } = (await response.json()) as { records: Lasting[] };
	return records
		.filter((r) => inForce(day)({ from: r.inForceFrom, before: r.inForceBefore }))
		.map((r) => r.id);
}

type Row = Record<string, string>;

const readCsv = (text: string): Row[] =>
	Papa.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

async function fromCsv(page: Page, kind: string, day: string): Promise<Row[]> {
	const response = await page.request.get(`/data/${kind}.csv`);
	return readCsv(await response.text()).filter((r) =>
		inForce(day)({ from: r['in_force_from'] ?? '', before: r['in_force_before'] || null })
	);
}

for (const [i, day] of ['2023-11-23', latestDay, '2016-11-30'].entries())
	test(`page, JSON and CSV count the same on ${day}`, inCiBeyond(2, i), async ({ page }) => {
		await page.goto(`/en/?t=${day}`);
		await expect(clock(page)).toHaveAttribute('datetime', day);
		for (const kind of kinds) {
			const json = await fromJson(page, kind, day);
			const csv = await fromCsv(page, kind, day);
			expect(csv.map((r) => r['id'])).toEqual(json);
			const shown = count(page, kind);
			if (await shown.count()) await expect(shown.first()).toHaveText(String(json.length));
		}
	});

async function textOf(download: Download): Promise<string> {
	return readFile(await download.path(), 'utf8');
}

async function downloadView(page: Page, format: string): Promise<Download> {
	const downloading = page.waitForEvent('download');
	await page
		.getByRole('group', { name: 'This view:' })
		.getByRole('button', { name: format, exact: true })
		.click();
	return downloading;
}

/** Until the scripts have arrived a choice changes nothing. */
async function choose(page: Page, kind: string, says: string): Promise<void> {
	await expect(async () => {
		await page.getByLabel('Kind of record').selectOption({ label: 'All kinds' });
		await page.getByLabel('Kind of record').selectOption({ label: kind });
		await expect(page.getByText(says)).toBeVisible({ timeout: 500 });
	}).toPass();
}

test.describe('this view on the data page', () => {
	test('as CSV is the rows of the file that were in force', async ({ page }) => {
		await page.goto('/en/data/?t=2023-11-23');
		await choose(page, 'Comprehensive pilot areas', '165 records in force on 23 November 2023.');
		const download = await downloadView(page, 'CSV');
		expect(download.suggestedFilename()).toBe('silk-road-ecommerce-2023-11-23.csv');
		const text = await textOf(download);
		expect(text.startsWith('id,')).toBe(true);
		const sorted = (rows: Row[]) =>
			rows.toSorted((a, b) => (a['id'] ?? '').localeCompare(b['id'] ?? ''));
		expect(sorted(readCsv(text))).toEqual(sorted(await fromCsv(page, 'areas', '2023-11-23')));
		const file = await (await page.request.get('/data/areas.csv')).text();
		const lines = new Set(file.split('\r\n'));
		for (const line of text.split('\r\n')) expect(lines.has(line)).toBe(true);
	});

	test('as JSON and GeoJSON says the day and has the same records', async ({ page }) => {
		await page.goto('/en/data/?t=2023-11-23');
		await choose(page, 'Partner countries', '30 records in force on 23 November 2023.');
		const wanted = (await fromJson(page, 'partners', '2023-11-23')).sort();
		const json = JSON.parse(await textOf(await downloadView(page, 'JSON'))) as {
			day: string;
			records: Lasting[];
		};
		expect(json.day).toBe('2023-11-23');
		expect(json.records.map((r) => r.id).sort()).toEqual(wanted);
		const geo = JSON.parse(await textOf(await downloadView(page, 'GeoJSON'))) as {
			boundaries: string;
			features: { id: string; geometry: { type: string } }[];
		};
		expect(geo.features.map((f) => f.id).sort()).toEqual(wanted);
		expect(geo.boundaries).toBeTruthy();
	});

	test('follows the date field', async ({ page }) => {
		await page.goto('/en/data/');
		await choose(page, 'Partner countries', `36 records in force on ${latestDayInWords}.`);
		await page.getByLabel('Date', { exact: true }).fill('2016-11-30');
		await expect(page.getByText('1 record in force on 30 November 2016.')).toBeVisible();
	});
});

test('the figures page has every series, each with an address of its own', async ({ page }) => {
	await page.goto('/en/figures/');
	const { records } = (await (await page.request.get('/data/series.json')).json()) as {
		records: { id: string }[];
	};
	for (const { id } of records) {
		await expect(page.locator(`#series-${id} h3 a`)).toHaveAttribute('href', /figures/);
		expect((await page.request.get(`/zh/figures/${id}/`)).status(), id).toBe(200);
	}
});

test('the data page leads to the facts, the contradictions and the statement behind each link', async ({
	page
}) => {
	await page.goto('/en/data/');
	await page.getByRole('link', { name: 'Show all 134 facts' }).click();
	await expect(page.locator('[data-fact]')).toHaveCount(134);
	await page.getByRole('main').getByRole('link', { name: 'Data', exact: true }).click();
	await page.getByRole('link', { name: /^Show all \d+ contradictions$/ }).click();
	const { records } = (await (await page.request.get('/data/contradictions.json')).json()) as {
		records: unknown[];
	};
	await expect(page.locator('[id^="contradiction-"]')).toHaveCount(records.length);
	await page.goto('/en/data/');
	const values = page.getByRole('slider', { name: /Partner countries/ });
	await values.focus();
	for (let step = 0; step < 100; step++) {
		if ((await values.getAttribute('aria-valuetext')) === '18 April 2019') break;
		await values.press('ArrowLeft');
	}
	await expect(page.getByText('cooperation mechanisms with 17 countries').first()).toBeVisible();
	await page.locator('.card a[href*="#count-partners-2019-04-18"]').click();
	await expect(page.locator('#count-partners-2019-04-18')).toBeInViewport();
});

test('a record tells how to cite it on the day shown, and hides the report link', async ({
	page
}) => {
	await page.goto('/en/partner/cl/?t=2025-09-30');
	await expect(clock(page)).toHaveAttribute('datetime', '2025-09-30');
	await page.getByText('Cite this record').click();
	const bibtex = page.getByRole('group', { name: 'BibTeX' });
	await expect(bibtex).toContainText('Chile, as of 30 September 2025');
	await expect(bibtex).toContainText('/en/partner/cl/?t=2025-09-30');
	await expect(page.locator('[data-report]')).toHaveCount(0);
	await expect(page.locator('[data-binding]')).toContainText(
		'On 30 September 2025 China and Chile'
	);
	await expect(page.getByText('437.95 billion yuan', { exact: true })).toBeVisible();
});

onItsOwnPage.describe('without scripts', () => {
	onItsOwnPage.use({ javaScriptEnabled: false });
	onItsOwnPage('charts, tables and citations are there', async ({ page }) => {
		await page.goto('/zh/figures/');
		expect(await page.getByRole('img').count()).toBeGreaterThanOrEqual(13);
		await page.locator('summary').first().click();
		await expect(page.locator('details[open] table').first()).toBeVisible();
		await page.goto('/zh/data/');
		await page.getByText('引用本数据').click();
		await expect(page.getByRole('group', { name: 'BibTeX' })).toContainText('@misc{');
		await page.getByRole('link', { name: /^查看全部\d+个页面$/ }).click();
		expect(await page.locator('[id^="source-"]').count()).toBeGreaterThan(100);
	});
});
