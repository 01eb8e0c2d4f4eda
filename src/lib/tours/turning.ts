/** Ways to turn to the next or the previous stop: arrow keys and a finger that goes sideways. */

export type Turn = 1 | -1;

export const turnKeys: Record<string, Turn> = { ArrowRight: 1, ArrowLeft: -1 };

/** What has arrow keys of its own. */
const OWN =
	'input, textarea, select, summary, [contenteditable], [role=slider], [role=application], [role=combobox]';

export function turnOfKey(e: KeyboardEvent): Turn | undefined {
	if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || e.shiftKey) return undefined;
	if (e.target instanceof Element && e.target.closest(OWN)) return undefined;
	return turnKeys[e.key];
}

/** CSS pixels that a finger must go, and how much more sideways than up or down. */
const SWIPE_LENGTH = 48;
const FLAT = 2;

/** @param x, y how far the finger went, CSS pixels to the right and down */
export function turnOfSwipe({ x, y }: { x: number; y: number }): Turn | undefined {
	if (Math.abs(x) < SWIPE_LENGTH || Math.abs(x) < FLAT * Math.abs(y)) return undefined;
	return x < 0 ? 1 : -1;
}

/** Follows one finger on an element. */
export function swipes(onturn: (turn: Turn) => void): (element: HTMLElement) => () => void {
	return (element) => {
		const off = new AbortController();
		let from: { id: number; x: number; y: number } | undefined;
		const on = (
			type: 'pointerdown' | 'pointerup' | 'pointercancel',
			act: (e: PointerEvent) => void
		) => element.addEventListener(type, act, { signal: off.signal });
		on('pointerdown', (e) => {
			const isFinger = e.pointerType === 'touch' && e.isPrimary;
			from = isFinger ? { id: e.pointerId, x: e.clientX, y: e.clientY } : undefined;
		});
		on('pointerup', (e) => {
			if (from?.id !== e.pointerId) return;
			const turn = turnOfSwipe({ x: e.clientX - from.x, y: e.clientY - from.y });
			from = undefined;
			if (turn) onturn(turn);
		});
		on('pointercancel', () => (from = undefined));
		return () => off.abort();
	};
}
