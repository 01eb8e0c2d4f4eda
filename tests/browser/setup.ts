/** What every component test starts from, and what it checks besides its own promise. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-svelte';
import { open, START } from './router.ts';
import '../../src/app.css';

vi.mock('$app/navigation', () => import('./router.ts'));
vi.mock('$app/state', () => import('./current-page.svelte.ts'));
// A site whose operator has set where errors are reported.
vi.mock('$lib/settings.ts', () => ({
	reportTemplate: 'https://example.org/new?title={title}&body={body}',
	siteUrl: undefined,
	isOffline: true
}));

/** CSS pixels: a small desk. */
const DESK = { width: 1280, height: 720 };

const faults: string[] = [];
for (const level of ['error', 'warn'] as const)
	console[level] = (...said: unknown[]) => faults.push(said.map(String).join(' '));
performance.setResourceTimingBufferSize(10_000);

beforeEach(async () => {
	open(START);
	if (innerWidth !== DESK.width || innerHeight !== DESK.height)
		await page.viewport(DESK.width, DESK.height);
});

afterEach(async () => {
	await cleanup();
	for (const { name } of performance.getEntriesByType('resource'))
		if (new URL(name).host !== location.host) faults.push(`asked another host: ${name}`);
	performance.clearResourceTimings();
	expect(faults.splice(0), 'console errors, warnings, requests to other hosts').toEqual([]);
});
