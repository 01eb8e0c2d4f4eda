import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import atlasFile from '$lib/generated/atlas.json';
import type { Atlas } from '$lib/model/atlas.ts';
import { MapLayout, type OpenParts } from '$lib/stage/map-layout.svelte.ts';
import { SheetHeight } from '$lib/stage/sheet-height.svelte.ts';
import { ViewState } from '$lib/state/view-state.svelte.ts';

const closed: OpenParts = { panel: false, side: false, drawer: false };
const panelOpen: OpenParts = { panel: true, side: true, drawer: false };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
let view: ViewState;
let sheet: SheetHeight;

/** The map fills a window of this size but for a clock of 200 CSS pixels. */
async function layoutOf(width: number, height: number, open: OpenParts): Promise<MapLayout> {
	await page.viewport(width, height);
	const layout = new MapLayout(view, sheet, open);
	layout.width = width;
	layout.height = height - 200;
	return layout;
}

beforeEach(() => {
	document.documentElement.style.fontSize = '16px';
	view = new ViewState(atlasFile as unknown as Atlas, () => null);
	sheet = new SheetHeight();
});
afterEach(() => document.documentElement.removeAttribute('style'));

describe('what panels cover of the map', () => {
	test('is nothing while all are closed', async () => {
		expect((await layoutOf(1440, 900, closed)).padding).toEqual(none);
	});
	test('is the right side on a desk, and the left side under the drawer', async () => {
		const { padding } = await layoutOf(1440, 900, { ...panelOpen, drawer: true });
		expect(padding).toEqual({ ...none, right: 400, left: 320 });
	});
	test('is the lower part under the sheet of an upright phone', async () => {
		const layout = await layoutOf(390, 844, panelOpen);
		expect(layout.isNarrow).toBe(true);
		expect(layout.padding).toEqual({ ...none, bottom: 0.4 * 644 });
		sheet.current = 'peek';
		expect(layout.padding).toEqual({ ...none, bottom: 72 });
	});
	test('is the left side on a phone that lies on its side, at most half', async () => {
		expect((await layoutOf(844, 390, panelOpen)).padding).toEqual({ ...none, left: 340 });
		expect((await layoutOf(560, 390, panelOpen)).padding).toEqual({ ...none, left: 280 });
	});
	test('is the lower part in an upright kiosk, and a third of the width in a wide one', async () => {
		view.mode = 'kiosk';
		expect((await layoutOf(1080, 1920, panelOpen)).padding.bottom).toBeCloseTo(0.46 * 1720);
		expect((await layoutOf(1920, 1080, panelOpen)).padding.right).toBeCloseTo(0.36 * 1920);
	});
});

describe('the map is drawn', () => {
	test('in its own size on a desk, and twice as large or more in a kiosk', async () => {
		const layout = await layoutOf(1440, 900, closed);
		expect(layout.scale).toBe(1);
		view.mode = 'kiosk';
		expect(layout.scale).toBe(2);
	});
	test('as large as the letters on a wall', async () => {
		document.documentElement.style.fontSize = '24px';
		expect((await layoutOf(2600, 1400, closed)).scale).toBe(1.5);
	});
});
