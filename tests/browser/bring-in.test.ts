import { expect, onTestFinished, test, vi } from 'vitest';
import { bringIn } from '$lib/map/svg/bring-in.ts';

const SVG = 'http://www.w3.org/2000/svg';

test('a drawing whose files may not be shown has their parts brought into the page', async () => {
	const text = `<svg xmlns="${SVG}"><g id="land"><path id="c-RS" d="M0 0h9v9z"/></g><use id="copy" href="#c-RS"/></svg>`;
	const file = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
	const box = document.createElement('div');
	box.innerHTML = `<svg><use href="${file}#c-RS"/><use href="#own"/></svg>`;
	document.body.append(box);
	onTestFinished(() => {
		box.remove();
		for (const part of document.querySelectorAll('body > svg')) part.remove();
	});

	// A file that does not come is asked for again.
	const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('no network'));
	bringIn(box);
	await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
	fetched.mockRestore();
	const [use, own] = box.querySelectorAll('use');
	await vi.waitFor(() => {
		dispatchEvent(new Event('online'));
		expect(use?.getAttribute('href')).toMatch(/^#file-\d+-c-RS$/);
	});
	const [part] = document.querySelectorAll(use?.getAttribute('href') ?? 'none');
	expect(part?.getAttribute('d')).toBe('M0 0h9v9z');
	expect(use?.getAttribute('data-file')).toBe(file);
	expect(own?.getAttribute('href')).toBe('#own');

	// What is led to another part of the file follows, and so does what comes later.
	use?.setAttribute('href', `${file}#copy`);
	box.firstElementChild?.insertAdjacentHTML('beforeend', `<use href="${file}#land"/>`);
	await vi.waitFor(() => expect(use?.getAttribute('href')).toMatch(/^#file-\d+-copy$/));
	await vi.waitFor(() =>
		expect(box.querySelector('use:last-child')?.getAttribute('href')).toMatch(/^#file-\d+-land$/)
	);
	expect(document.querySelectorAll('body > svg')).toHaveLength(1);
});
