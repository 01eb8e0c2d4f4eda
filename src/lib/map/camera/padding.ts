import type { PaddingOptions } from 'maplibre-gl';
import { airIn } from './limits.ts';

/** CSS pixels covered by panels on each side. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

const edges = ['top', 'right', 'bottom', 'left'] as const;

export const isSamePadding = (a: Padding, b: PaddingOptions): boolean =>
	edges.every((edge) => a[edge] === (b[edge] ?? 0));

/** With some air round what is shown, as much as the map has room for. */
export function withAir(
	{ top, right, bottom, left }: Padding,
	{ clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>
): Padding {
	const air = airIn(clientWidth - left - right, clientHeight - top - bottom);
	return { top: top + air, right: right + air, bottom: bottom + air, left: left + air };
}
