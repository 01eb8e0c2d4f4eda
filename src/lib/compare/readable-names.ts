/** What stands over a map and covers what is written on it. */
const OVER = '.plate, .chip, .controls, .note, [role="toolbar"]';

/** Names that something covers, or that the edge cuts, are not shown. @param pane one of two maps */
export function showReadableNames(pane: HTMLElement): void {
	const edge = pane.getBoundingClientRect();
	const over = [...(pane.closest('main') ?? pane).querySelectorAll(OVER)].map((one) =>
		one.getBoundingClientRect()
	);
	const names = [...pane.querySelectorAll<SVGElement>('.labels use')];
	const isReadable = ({ left, right, top, bottom }: DOMRect): boolean =>
		left >= edge.left &&
		right <= edge.right &&
		top >= edge.top &&
		bottom <= edge.bottom &&
		!over.some((o) => o.left < right && left < o.right && o.top < bottom && top < o.bottom);
	// All are measured before the first is changed.
	const readable = names.map((name) => isReadable(name.getBoundingClientRect()));
	names.forEach((name, i) => (name.style.visibility = readable[i] ? '' : 'hidden'));
}
