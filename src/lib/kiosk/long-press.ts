/** A long press in a corner, which nobody makes by accident. */
import type { Attachment } from 'svelte/attachments';

/** Milliseconds. */
const LONG = 3000;

export const longPress =
	(onpress: () => void): Attachment<HTMLElement> =>
	(element) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const off = new AbortController();
		const cancel = () => clearTimeout(timer);
		const { signal } = off;
		element.addEventListener(
			'pointerdown',
			() => {
				cancel();
				timer = setTimeout(onpress, LONG);
			},
			{ signal }
		);
		for (const type of ['pointerup', 'pointercancel', 'pointerleave'])
			element.addEventListener(type, cancel, { signal });
		return () => {
			cancel();
			off.abort();
		};
	};
