/** What every engine must do: the same journeys for all, one after the other in one window. */
import { latestCounts, latestDay } from '../e2e/edition.ts';
import type { Visitor } from './visitor.ts';

export interface Journey {
	name: string;
	go: (visitor: Visitor) => Promise<void>;
}

const map = `document.querySelector('main')?.dataset.map`;
const isAbout = (name: string) => `document.querySelector('h1')?.textContent.includes('${name}')`;
const day = `document.querySelector('time[data-clock]')?.dateTime`;
const counted = (kind: string) =>
	`Number(document.querySelector('[data-count="${kind}"]')?.textContent)`;
/**
 * A worker answers for the page, and that only with a whole copy. Its state says less: WebKit leaves it at `activating` for a page that was
 * opened during the activation.
 */
const isKept = `Boolean(navigator.serviceWorker?.controller)`;
const thumbs = `document.querySelectorAll('[role="slider"]').length`;

export const withMap: Journey[] = [
	{
		name: 'opens, and WebGL draws the map',
		go: async (visitor) => {
			await visitor.open('/en/');
			await visitor.sees(map, 'ready');
			await visitor.sees(day, latestDay);
			await visitor.sees(counted('partners'), latestCounts.partner);
		}
	},
	// On the page that the network brought: those that the service worker brings later have no header to say where to report.
	{
		name: 'what the policy of a page refuses would have been heard of',
		go: (visitor) => visitor.isHeardAskingAnotherHost()
	},
	{
		name: 'the clock is moved by keys and by the pointer',
		go: async (visitor) => {
			await visitor.focus('[role="slider"]');
			await visitor.press('Home');
			await visitor.sees(day, '2013-01-01');
			await visitor.sees(counted('partners'), 0);
			await visitor.isAt('/en/?t=2013-01-01');
			await visitor.click('[role="slider"]');
			await visitor.sees(`/^20(19|20)/.test(${day})`, true);
			await visitor.sees(`location.search === '?t=' + ${day}`, true);
			await visitor.press('End');
			await visitor.isAt('/en/');
		}
	},
	{
		name: 'the search finds in Latin letters, and opens a record',
		go: async (visitor) => {
			await visitor.click('[role="combobox"]');
			await visitor.press(...'zhili');
			await visitor.click('[role="option"]', 'Chile');
			await visitor.sees('location.pathname', '/en/partner/cl/');
			await visitor.sees(isAbout('Chile'), true);
		}
	},
	{
		name: 'WebGL draws the map again where the copy answers, and two days are compared',
		go: async (visitor) => {
			await visitor.sees(isKept, true);
			await visitor.open('/en/partner/cl/?t=2025-09-30');
			await visitor.sees(map, 'ready');
			await visitor.click('button', 'Compare');
			await visitor.isAt('/en/partner/cl/?t=2025-09-30&from=2024-09-30');
			await visitor.sees(thumbs, 2);
		}
	},
	{
		name: 'a view is shared as a link',
		go: async (visitor) => {
			await visitor.click('button', 'Share this view');
			await visitor.sees(
				`[...document.querySelectorAll('dialog[open] input')].some(({ value }) => value.endsWith('/en/partner/cl/?t=2025-09-30&from=2024-09-30'))`,
				true
			);
			await visitor.press('Escape');
			await visitor.sees(`document.querySelector('dialog[open]')`, null);
		}
	},
	{
		name: 'the other language shows the same',
		go: async (visitor) => {
			await visitor.click('a', '切换为中文');
			await visitor.isAt('/zh/partner/cl/?t=2025-09-30&from=2024-09-30');
			await visitor.sees(isAbout('智利'), true);
			await visitor.sees('document.documentElement.lang', 'zh-Hans');
		}
	},
	{ name: 'nothing was complained of', go: (visitor) => visitor.findsNoFault() }
];

export const withoutWebgl: Journey[] = [
	{
		name: 'without WebGL the map is a drawing whose marks open',
		go: async (visitor) => {
			await visitor.open('/en/?t=2020-02-26');
			await visitor.sees(map, 'list');
			await visitor.click('.picture a', 'Australia');
			await visitor.sees('location.pathname', '/en/partner/au/');
			await visitor.sees(isAbout('Australia'), true);
		}
	},
	{
		name: 'back from a file the page is as it was left, and answers',
		go: async (visitor) => {
			// The file comes from the copy. WebKit may never end an installation whose page was left before it heard of it.
			await visitor.sees(isKept, true);
			await visitor.open('/en/?t=2019-01-01');
			await visitor.openFile('/data/partners.json');
			await visitor.back();
			await visitor.isAt('/en/?t=2019-01-01');
			await visitor.sees(day, '2019-01-01');
			await visitor.focus('[role="slider"]');
			await visitor.press('Home');
			await visitor.sees(day, '2013-01-01');
		}
	},
	{
		name: 'the list narrows, and leads to a record',
		go: async (visitor) => {
			await visitor.open('/en/list/');
			await visitor.sees(`document.querySelectorAll('tbody tr').length > 100`, true);
			await visitor.click('form.filters input');
			await visitor.press(...'chile');
			await visitor.sees(
				`[...document.querySelectorAll('tbody tr a')].every((a) => a.textContent.includes('Chile'))`,
				true
			);
			await visitor.click('tbody a', 'Chile');
			await visitor.isAt('/en/partner/cl/?t=latest&q=chile');
			await visitor.findsNoFault();
		}
	}
];

/** @param cut pulls the cable */
export const offline = (cut: () => Promise<void>): Journey => ({
	name: 'after one visit the site opens without a network',
	go: async (visitor) => {
		await visitor.sees(isKept, true);
		await cut();
		await visitor.open('/zh/partner/cl/?t=2020-02-26');
		await visitor.sees(map, 'list');
		await visitor.sees(isAbout('智利'), true);
		await visitor.sees(day, '2020-02-26');
		await visitor.findsNoFault();
	}
});
