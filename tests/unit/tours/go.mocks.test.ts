import { beforeEach, expect, it, vi } from 'vitest';

const pages = vi.hoisted(() => ({ goto: vi.fn(), preloadData: vi.fn() }));
vi.mock('$app/navigation', () => ({ ...pages, pushState: vi.fn(), replaceState: vi.fn() }));
vi.mock('$app/state', () => ({ page: { data: {} } }));

const { goToStep } = await import('../../../src/lib/tours/go.ts');
const { keepOneEntry } = await import('../../../src/lib/url/history.ts');
const { ViewState } = await import('../../../src/lib/state/view-state.svelte.ts');
const { realAtlas } = await import('../helpers/atlas.ts');

const view = new ViewState(realAtlas(), () => null);
view.read('?mode=kiosk&theme=dark');
const ADDRESS = '/en/tour/a/b/?mode=kiosk&theme=dark';
const go = () => goToStep(view, 'en', { id: 'a' }, { id: 'b' });

beforeEach(() => {
	vi.clearAllMocks();
	vi.stubGlobal('location', new URL('https://example.org/en/tour/a/a/'));
	keepOneEntry(null);
});

it('keeps focus and scrolling, since only the stop changes', async () => {
	await go();
	expect(pages.goto.mock.calls).toEqual([[ADDRESS, { keepFocus: true, noScroll: true }]]);
});

it('a swipe in a kiosk to a stop that does not arrive leaves the present one in place', async () => {
	const onmissing = vi.fn();
	keepOneEntry({ onmissing });
	pages.preloadData.mockResolvedValue({ type: 'loaded', status: 500, data: {} });
	await go();
	expect(pages.preloadData).toHaveBeenCalledWith(ADDRESS);
	expect(onmissing).toHaveBeenCalledOnce();
	expect(pages.goto).not.toHaveBeenCalled();
});

it('a swipe in a kiosk takes the place of the stop before in the history', async () => {
	keepOneEntry({ onmissing: vi.fn() });
	pages.preloadData.mockResolvedValue({ type: 'loaded', status: 200, data: {} });
	await go();
	expect(pages.goto.mock.calls).toEqual([
		[ADDRESS, { keepFocus: true, noScroll: true, replaceState: true }]
	]);
});
