/** What does something of its own when it is clicked. The drawn map is none of it, though it is full of links. */
const OWN = ':is(a, button, summary, input, select, [role=slider], .clock, .key):not(.picture *)';
/** CSS pixels from where the button went down: further is a drag of the map. */
const FARTHEST = 6;

/** Calls back for each click or tap that means nothing else than to go on. It has to be heard before the map. */
export function followTaps(ontap: () => void, signal: AbortSignal): void {
	const first = { capture: true, signal };
	let down = { x: 0, y: 0 };
	window.addEventListener('pointerdown', (e) => (down = { x: e.clientX, y: e.clientY }), first);
	window.addEventListener(
		'click',
		(e) => {
			if (!(e.target instanceof Element) || e.button !== 0 || e.detail === 0) return;
			if (!e.target.closest('main') || e.target.closest(OWN)) return;
			e.preventDefault();
			e.stopPropagation();
			if (Math.hypot(e.clientX - down.x, e.clientY - down.y) <= FARTHEST) ontap();
		},
		first
	);
}
