import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ShareDialog from '$lib/share/ShareDialog.svelte';
import { sharedFigure } from '$lib/figures/shared-figure.ts';
import { isoDay } from '$lib/time/day.ts';
import { edition, figureNamed, realFigures } from './figures.ts';
import { atlas, show } from './harness.ts';

const link = page.getByRole('textbox', { name: 'Link' });
const copy = page.getByRole('button', { name: 'Copy link' });
const onclose = vi.fn();
const open = (at: string) => show(ShareDialog, { onclose }, { at });
const linkText = () => (link.element() as HTMLInputElement).value;

beforeEach(() => onclose.mockClear());

describe('the link', () => {
	test('opens on this day unless the newest one is asked for', async () => {
		await open('/en/');
		expect(linkText()).toBe(`${location.origin}/en/?t=${isoDay(atlas.asOf)}`);
		await page.getByRole('radio', { name: 'Always the newest' }).click();
		expect(linkText()).toBe(`${location.origin}/en/`);
	});

	test('of an earlier day has no such choice', async () => {
		await open('/en/partner/cl/?t=2020-01-01&m=20,30,3');
		expect(linkText()).toBe(`${location.origin}/en/partner/cl/?t=2020-01-01&m=20,30,3`);
		expect(page.getByRole('radio', { name: 'Always the newest' }).elements()).toEqual([]);
		await expect.element(page.getByText('Chile, 1 January 2020')).toBeVisible();
	});

	test('is selected to be copied by hand where the browser refuses', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
		await open('/en/');
		await copy.click();
		await expect.element(page.getByText(/The text is selected/)).toBeVisible();
		await expect.element(link).toHaveFocus();
		const field = link.element() as HTMLInputElement;
		expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
		write.mockRestore();
	});

	test('is copied, and the button says so', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await open('/zh/?t=2020-01-01');
		await page.getByRole('button', { name: '复制链接' }).click();
		await expect.element(page.getByRole('button', { name: '已复制' }).first()).toBeVisible();
		expect(write).toHaveBeenCalledWith(`${location.origin}/zh/?t=2020-01-01`);
		write.mockRestore();
	});

	describe('on a phone', () => {
		/** The share sheet of a phone, which ends in its own way. */
		const withSheet = async (ends: () => Promise<void>) => {
			const share = vi.fn(ends);
			Object.defineProperty(navigator, 'share', { value: share, configurable: true });
			const { matchMedia } = window;
			const coarse = vi
				.spyOn(window, 'matchMedia')
				.mockImplementation((query) =>
					matchMedia.call(window, query === '(pointer: coarse)' ? 'all' : query)
				);
			onTestFinished(() => {
				Reflect.deleteProperty(navigator, 'share');
				coarse.mockRestore();
			});
			await open('/en/');
			await page.getByRole('button', { name: 'Share…' }).click();
			expect(share).toHaveBeenCalledOnce();
		};
		const sentence = page.getByText(/Copy the link instead/);

		test('the sheet that the system refuses says what to do', async () => {
			await withSheet(() => Promise.reject(new DOMException('', 'NotAllowedError')));
			await expect.element(sentence).toBeVisible();
		});

		test('a sheet that a visitor closes says nothing', async () => {
			await withSheet(() => Promise.reject(new DOMException('', 'AbortError')));
			await expect.element(sentence).not.toBeInTheDocument();
		});
	});

	test('stands as a code beside it', async () => {
		await open('/en/');
		await expect.element(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	});
});

describe('the dialog', () => {
	test('takes the focus and closes with Escape, which reaches nothing behind it', async () => {
		const behind = vi.fn();
		addEventListener('keydown', behind);
		await open('/en/');
		expect(page.getByRole('dialog').element().contains(document.activeElement)).toBe(true);
		await userEvent.keyboard('{Escape}');
		await vi.waitFor(() => expect(onclose).toHaveBeenCalled());
		expect(behind).not.toHaveBeenCalled();
		removeEventListener('keydown', behind);
	});

	test('promises a picture to be copied within the click, and says that it is copied', async () => {
		let copied: Blob | undefined;
		// A clipboard waits for what it was promised.
		const write = vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
			copied = await item?.getType('image/png');
		});
		onTestFinished(() => write.mockRestore());
		await open('/en/?t=2020-01-01');
		const button = page.getByRole('button', { name: 'Copy picture' });
		(button.element() as HTMLElement).click();
		expect(write).toHaveBeenCalledOnce();
		await expect.element(page.getByText('Picture copied')).toBeVisible();
		expect(copied?.type).toBe('image/png');
	});

	test('says to save the picture where the browser does not let it be copied', async () => {
		let picture: Promise<Blob> | undefined;
		const write = vi.spyOn(navigator.clipboard, 'write').mockImplementation(([item]) => {
			picture = item?.getType('image/png');
			return Promise.reject(new Error('no'));
		});
		onTestFinished(() => write.mockRestore());
		await open('/en/?t=2020-01-01');
		await page.getByRole('button', { name: 'Copy picture' }).click();
		// The browser refuses before the picture is made, which must not take the sentence away.
		await expect.poll(() => picture).toBeDefined();
		await picture;
		await expect.element(page.getByText(/Save it instead/)).toBeVisible();
	});

	test('calls the picture of a stop by its title', async () => {
		const { title } = document;
		document.title = 'Almost three quiet years · A tour · A site';
		onTestFinished(() => void (document.title = title));
		await open('/en/tour/circle-of-friends/quiet-years/');
		await expect.element(page.getByRole('img', { name: 'Almost three quiet years' })).toBeVisible();
	});

	test('offers the records of the layers shown, in the formats that have them', async () => {
		await open('/en/?layers=rcep');
		await expect.element(page.getByRole('button', { name: 'CSV', exact: true })).toBeEnabled();
		await expect.element(page.getByRole('button', { name: 'KML' })).toBeDisabled();
	});

	test.each(['Save PNG', 'Save SVG'])(
		'says what to do where the download of %s is blocked',
		async (name) => {
			const saved = vi
				.spyOn(HTMLAnchorElement.prototype, 'click')
				.mockImplementation(() => undefined);
			onTestFinished(() => saved.mockRestore());
			await open('/en/?t=2020-01-01');
			await page.getByRole('button', { name, exact: true }).click();
			await expect.element(page.getByText(/If nothing is saved, allow downloads/)).toBeVisible();
			expect(saved).toHaveBeenCalledOnce();
		}
	);

	test('folds its parts on a phone, and shows them where there is room', async () => {
		const data = page.getByRole('button', { name: 'CSV', exact: true });
		await page.viewport(390, 844);
		await open('/en/');
		await expect.element(data).not.toBeInTheDocument();
		await page.getByText('Data', { exact: true }).click();
		await expect.element(data).toBeVisible();
	});
});

describe('a figure', () => {
	const day = atlas.asOf;
	const openFigure = (id: string, lang: 'en' | 'zh') => {
		const figure = sharedFigure(figureNamed(realFigures(lang), id), { lang, day, edition });
		return show(
			ShareDialog,
			{ figure, onclose },
			{ at: `/${lang}/figures/?layers=rcep&m=20,30,3` }
		);
	};

	test('is shared with its own address, picture, numbers, frame and citation', async () => {
		await openFigure('cbec-total', 'en');
		await page.getByRole('radio', { name: 'Always the newest' }).click();
		const address = `${location.origin}/en/figures/cbec-total/`;
		expect(linkText()).toContain(address);
		expect(linkText()).not.toMatch(/[?&]m=/);
		await expect
			.element(page.getByRole('img', { name: /Cross-border e-commerce has/ }))
			.toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Save PNG' })).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Save SVG' })).toBeVisible();
		await expect
			.element(page.getByRole('link', { name: 'CSV' }))
			.toHaveAttribute('href', '/en/figures/cbec-total/cbec-total.csv');
		const code = page.getByRole('textbox', { name: 'Code for a web page' });
		await expect
			.element(code)
			.toHaveValue(expect.stringMatching(/figures\/cbec-total\/\?[^"]*mode=embed"/));
		await page.getByText('Citation', { exact: true }).click();
		await expect.element(page.getByText(address).first()).toBeVisible();
	});

	test('that is no drawing has no picture', async () => {
		await openFigure('software-exports-usd', 'zh');
		await expect.element(page.getByRole('link', { name: 'CSV' })).toBeVisible();
		expect(page.getByRole('button', { name: '保存PNG' }).elements()).toEqual([]);
	});
});
