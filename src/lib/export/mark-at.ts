import { attributesOf, type Ink, type Style } from '../charts/style.ts';
import { element } from '../charts/svg.ts';
import type { FlatPoint } from '../map/camera/flat-view.ts';
import type { Mark } from '../map/drawn/marks.ts';

/** @param edge of the mark, whose middle stands at the spot */
export function markAt(mark: Mark, { x, y }: FlatPoint, edge: number, ink: Ink): string {
	const isOpen = mark.style === 'open';
	const draw = (d: string, style: Style) => element('path', { ...attributesOf(style, ink), d });
	return element(
		'g',
		{ transform: `translate(${x - edge / 2} ${y - edge / 2}) scale(${edge / 24})` },
		draw(mark.path, { stroke: 'halo', width: isOpen ? 4 : 1.6 }) +
			draw(
				mark.path,
				isOpen ? { fill: 'halo', stroke: mark.token, width: 2 } : { fill: mark.token }
			) +
			(mark.inner ? draw(mark.inner, { fill: 'halo' }) : '')
	);
}
