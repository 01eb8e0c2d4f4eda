import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Qr from '$lib/ui/Qr.svelte';
import { readCodes } from './read-code.ts';

const root = document.documentElement;
const address = 'https://example.org/zh/partner/cl/?t=2020-01-01&layers=partners';
const code = page.getByRole('img', { name: 'Code' });

afterEach(() => {
	delete root.dataset['theme'];
});

describe.each(['light', 'dark'])('a QR code in the %s theme', (theme) => {
	test('is black on white, with four modules of white round it', async () => {
		root.dataset['theme'] = theme;
		await render(Qr, { props: { address, label: 'Code' } });
		const svg = code.element() as SVGSVGElement;
		const fill = (part: string) => getComputedStyle(svg.querySelector(part)!).fill;
		expect([fill('rect'), fill('path')]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
		const { width } = svg.viewBox.baseVal;
		const dark = svg.querySelector('path')!.getBBox();
		expect([dark.x, dark.y, dark.width, dark.height]).toEqual([4, 4, width - 8, width - 8]);
	});

	test('is read by a phone from the screen', async () => {
		root.dataset['theme'] = theme;
		const { container } = await render(Qr, { props: { address, label: 'Code' } });
		container.style.width = '160px';
		const base64 = await code.screenshot({ save: false });
		const png = await (await fetch(`data:image/png;base64,${base64}`)).blob();
		expect(await readCodes(png)).toEqual([address]);
	});
});
